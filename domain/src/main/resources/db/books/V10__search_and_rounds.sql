-- Searching posted entries, what a proof of the books said, and the rounds of each day.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- A line has one side, so that their sum is its amount. It is computed, not stored; the index holds it.
ALTER TABLE entry_line ADD COLUMN IF NOT EXISTS amount BIGINT AS (debit + credit) VIRTUAL;
CREATE INDEX IF NOT EXISTS entry_line_amount ON entry_line (amount, accounting_date, entry);
CREATE INDEX IF NOT EXISTS entry_journal_date ON entry (journal, accounting_date);

-- What a proof found wrong, as JSON: by the name of each check that failed, the first wrong row. NULL is not known.
ALTER TABLE verification
  ADD COLUMN IF NOT EXISTS entry_lines BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS wrong       MEDIUMTEXT NULL;

-- Work that is done once a day, whoever looks first; the job is missing where there was nothing to do.
CREATE TABLE IF NOT EXISTS daily_round (
  kind     VARCHAR(20) NOT NULL,
  day      DATE NOT NULL,
  job      UUID NULL,
  begun_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
