-- Closing: the steps that were done, what opening lines repeat, exchange rates, and what proving the books said.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- A step of the closing of a year, noted in the transaction of its entries: what stands here is not done again.
CREATE TABLE IF NOT EXISTS year_closing (
  fiscal_year DATE NOT NULL,
  step        VARCHAR(12) NOT NULL,
  round       INT NOT NULL,
  entries     INT NOT NULL,
  done_at     DATETIME(6) NOT NULL,
  done_by     VARCHAR(64) NOT NULL,
  PRIMARY KEY (fiscal_year, step, round),
  CONSTRAINT year_closing_year FOREIGN KEY (fiscal_year) REFERENCES fiscal_year (starts_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which open line of an earlier year an opening line repeats. Lettering stays with the line of the earlier year.
CREATE TABLE IF NOT EXISTS carried_line (
  entry        UUID NOT NULL,
  line         SMALLINT NOT NULL,
  source_entry UUID NOT NULL,
  source_line  SMALLINT NOT NULL,
  PRIMARY KEY (entry, line),
  KEY carried_line_source (source_entry, source_line),
  CONSTRAINT carried_line_line FOREIGN KEY (entry, line) REFERENCES entry_line (entry, line),
  CONSTRAINT carried_line_of_line FOREIGN KEY (source_entry, source_line) REFERENCES entry_line (entry, line)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How much of the currency of the books one unit of a foreign one is worth on a day.
CREATE TABLE IF NOT EXISTS exchange_rate (
  currency CHAR(3) NOT NULL,
  day      DATE NOT NULL,
  rate     DECIMAL(20, 10) NOT NULL,
  PRIMARY KEY (currency, day),
  CONSTRAINT exchange_rate_is_positive CHECK (rate > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- When the books were proven, how many entries there were, and whether all was right.
CREATE TABLE IF NOT EXISTS verification (
  id      BIGINT NOT NULL AUTO_INCREMENT,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(64) NOT NULL,
  entries BIGINT NOT NULL,
  ok      BOOLEAN NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
