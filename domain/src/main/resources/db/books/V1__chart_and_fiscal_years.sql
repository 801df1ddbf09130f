-- The chart of accounts and the fiscal years of one company.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- Titles are compared without case and accents, as people search; numbers byte by byte.
-- A company has some two thousand accounts: searching inside titles reads them all, which no index would save.
CREATE TABLE IF NOT EXISTS account (
  number   VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  title    VARCHAR(200) NOT NULL,
  parent   VARCHAR(10) COLLATE utf8mb4_bin NULL,
  official BOOLEAN NOT NULL,
  postable BOOLEAN NOT NULL,
  PRIMARY KEY (number),
  CONSTRAINT account_parent FOREIGN KEY (parent) REFERENCES account (number),
  CONSTRAINT account_number_is_digits CHECK (number REGEXP '^[1-9].' AND number NOT REGEXP '[^0-9]'),
  CONSTRAINT account_is_below_parent CHECK (parent IS NULL OR number LIKE CONCAT(parent, '_%'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Both days belong to the year.
CREATE TABLE IF NOT EXISTS fiscal_year (
  starts_on DATE NOT NULL,
  ends_on   DATE NOT NULL,
  PRIMARY KEY (starts_on),
  CONSTRAINT fiscal_year_ends_after_start CHECK (ends_on > starts_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
