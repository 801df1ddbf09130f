-- The codes of value added tax, and what each of them says from which day on.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

CREATE TABLE IF NOT EXISTS vat_code (
  code     VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  title    VARCHAR(100) NOT NULL,
  kind     VARCHAR(24) COLLATE utf8mb4_bin NOT NULL,
  account  VARCHAR(10) COLLATE utf8mb4_bin NULL,
  official BOOLEAN NOT NULL,
  closed   BOOLEAN NOT NULL DEFAULT FALSE,
  version  INT NOT NULL DEFAULT 0,
  PRIMARY KEY (code),
  CONSTRAINT vat_code_account FOREIGN KEY (account) REFERENCES account (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Both in percent: the rate of the net amount, and the share of the tax that may be deducted.
-- A row holds until the next one of its code begins.
CREATE TABLE IF NOT EXISTS vat_rate (
  code       VARCHAR(10) NOT NULL,
  starts_on  DATE NOT NULL,
  percent    DECIMAL(7, 4) NOT NULL,
  deductible DECIMAL(5, 2) NOT NULL,
  to_check   BOOLEAN NOT NULL,
  PRIMARY KEY (code, starts_on),
  CONSTRAINT vat_rate_code FOREIGN KEY (code) REFERENCES vat_code (code),
  CONSTRAINT vat_rate_percent CHECK (percent BETWEEN 0 AND 100),
  CONSTRAINT vat_rate_deductible CHECK (deductible BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
