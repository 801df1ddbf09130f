-- How a third party is reached, identified and paid, and when it pays.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- The credit limit is in minor units of the books' currency; a payment day is one of the month, from 1 to 31.
ALTER TABLE third_party
  ADD COLUMN IF NOT EXISTS country      VARCHAR(2) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS address      VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS email        VARCHAR(100) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS phone        VARCHAR(40) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS payment_days SMALLINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS end_of_month BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN IF NOT EXISTS payment_day  TINYINT NULL,
  ADD COLUMN IF NOT EXISTS credit_limit BIGINT NULL;

-- Legal identifiers, bank accounts and Mobile Money numbers: three kinds of the same, a name and a number.
CREATE TABLE IF NOT EXISTS third_party_detail (
  third_party INT NOT NULL,
  place       INT NOT NULL,
  kind        VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  name        VARCHAR(60) NOT NULL,
  number      VARCHAR(60) NOT NULL,
  PRIMARY KEY (third_party, place),
  KEY third_party_detail_number (kind, number),
  CONSTRAINT third_party_detail_third_party FOREIGN KEY (third_party) REFERENCES third_party (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
