-- Periods, journals, drafts, entries and the balances kept beside them.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- What never changes about these books: the company's country, its legal tender and its system. One row.
CREATE TABLE IF NOT EXISTS books (
  one      TINYINT NOT NULL DEFAULT 1,
  country  CHAR(2) NOT NULL,
  currency CHAR(3) NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT books_are_one CHECK (one = 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the company decides about an account, be it official or its own. Unknown only until the chart is loaded.
ALTER TABLE account
  ADD COLUMN IF NOT EXISTS closed               BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN IF NOT EXISTS collective           BOOLEAN NULL,
  ADD COLUMN IF NOT EXISTS lettrable            BOOLEAN NULL,
  ADD COLUMN IF NOT EXISTS reconcilable         BOOLEAN NULL,
  ADD COLUMN IF NOT EXISTS requires_third_party BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN IF NOT EXISTS requires_due_date    BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN IF NOT EXISTS version              INT NOT NULL DEFAULT 0;

ALTER TABLE fiscal_year
  ADD COLUMN IF NOT EXISTS state VARCHAR(10) COLLATE utf8mb4_bin NOT NULL DEFAULT 'OPEN';

-- Both days belong to the period; a period is a calendar month, or the part of one that its year begins or ends in.
CREATE TABLE IF NOT EXISTS period (
  starts_on   DATE NOT NULL,
  ends_on     DATE NOT NULL,
  fiscal_year DATE NOT NULL,
  state       VARCHAR(12) NOT NULL DEFAULT 'OPEN',
  PRIMARY KEY (starts_on),
  CONSTRAINT period_fiscal_year FOREIGN KEY (fiscal_year) REFERENCES fiscal_year (starts_on),
  CONSTRAINT period_ends_after_start CHECK (ends_on >= starts_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A third party; the collective account together with the third party is the auxiliary account.
CREATE TABLE IF NOT EXISTS third_party (
  id                 INT NOT NULL AUTO_INCREMENT,
  code               VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  name               VARCHAR(200) NOT NULL,
  kind               VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  closed             BOOLEAN NOT NULL DEFAULT FALSE,
  collective_account VARCHAR(10) COLLATE utf8mb4_bin NULL,
  merged_into        INT NULL,
  version            INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY third_party_code (code),
  CONSTRAINT third_party_account FOREIGN KEY (collective_account) REFERENCES account (number),
  CONSTRAINT third_party_merged_into FOREIGN KEY (merged_into) REFERENCES third_party (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE IF NOT EXISTS journal (
  code        VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  title       VARCHAR(100) NOT NULL,
  kind        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  counterpart VARCHAR(10) COLLATE utf8mb4_bin NULL,
  closed      BOOLEAN NOT NULL DEFAULT FALSE,
  version     INT NOT NULL DEFAULT 0,
  PRIMARY KEY (code),
  CONSTRAINT journal_counterpart FOREIGN KEY (counterpart) REFERENCES account (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who may post in a journal; a journal without a row here is open to everybody who posts.
CREATE TABLE IF NOT EXISTS journal_access (
  journal VARCHAR(6) NOT NULL,
  subject VARCHAR(64) NOT NULL,
  PRIMARY KEY (journal, subject),
  CONSTRAINT journal_access_journal FOREIGN KEY (journal) REFERENCES journal (code) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The row that a posting locks: the next number and the end of the hash chain of a journal in a year.
CREATE TABLE IF NOT EXISTS journal_year (
  journal     VARCHAR(6) NOT NULL,
  fiscal_year DATE NOT NULL,
  last_number INT NOT NULL,
  last_hash   CHAR(64) NOT NULL,
  PRIMARY KEY (journal, fiscal_year),
  CONSTRAINT journal_year_journal FOREIGN KEY (journal) REFERENCES journal (code),
  CONSTRAINT journal_year_year FOREIGN KEY (fiscal_year) REFERENCES fiscal_year (starts_on)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A draft holds what was typed, right or wrong: nothing here points at accounts or third parties.
CREATE TABLE IF NOT EXISTS draft (
  id              UUID NOT NULL,
  journal         VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  accounting_date DATE NULL,
  document_date   DATE NULL,
  reference       VARCHAR(60) NOT NULL,
  label           VARCHAR(200) NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  origin          VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  origin_id       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  created_at      DATETIME(6) NOT NULL,
  created_by      VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  changed_at      DATETIME(6) NOT NULL,
  version         INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY draft_origin (origin, origin_id),
  KEY draft_date (accounting_date)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE IF NOT EXISTS draft_line (
  draft       UUID NOT NULL,
  line        SMALLINT NOT NULL,
  account     VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  third_party VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  label       VARCHAR(200) NOT NULL,
  debit       BIGINT NOT NULL,
  credit      BIGINT NOT NULL,
  due_date    DATE NULL,
  currency    CHAR(3) NULL,
  foreign_amount BIGINT NULL,
  rate        DECIMAL(20, 10) NULL,
  vat_code    VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (draft, line),
  CONSTRAINT draft_line_draft FOREIGN KEY (draft) REFERENCES draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Posted for ever: the company's role may insert and read, and the triggers below refuse everybody else.
CREATE TABLE IF NOT EXISTS entry (
  id              UUID NOT NULL,
  journal         VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  fiscal_year     DATE NOT NULL,
  number          INT NOT NULL,
  nature          CHAR(1) COLLATE utf8mb4_bin NOT NULL,
  accounting_date DATE NOT NULL,
  document_date   DATE NOT NULL,
  reference       VARCHAR(60) NOT NULL,
  label           VARCHAR(200) NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  reverses        UUID NULL,
  origin          VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  origin_id       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  recorded_at     DATETIME(6) NOT NULL,
  recorded_by     VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  hash            CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY entry_number (journal, fiscal_year, number),
  UNIQUE KEY entry_reverses (reverses),
  KEY entry_date (accounting_date),
  KEY entry_reference (reference),
  KEY entry_origin (origin, origin_id),
  CONSTRAINT entry_journal FOREIGN KEY (journal) REFERENCES journal (code),
  CONSTRAINT entry_reversed FOREIGN KEY (reverses) REFERENCES entry (id),
  CONSTRAINT entry_nature CHECK (nature IN ('O', 'M', 'C'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The accounting date is the entry's: it stands here too, so that one index gives an account's lines in order.
CREATE TABLE IF NOT EXISTS entry_line (
  entry           UUID NOT NULL,
  line            SMALLINT NOT NULL,
  account         VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  accounting_date DATE NOT NULL,
  third_party     INT NULL,
  label           VARCHAR(200) NOT NULL,
  debit           BIGINT NOT NULL,
  credit          BIGINT NOT NULL,
  due_date        DATE NULL,
  currency        CHAR(3) COLLATE utf8mb4_bin NULL,
  foreign_amount  BIGINT NULL,
  rate            DECIMAL(20, 10) NULL,
  vat_code        VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (entry, line),
  KEY entry_line_account (account, accounting_date, entry, line, debit, credit),
  KEY entry_line_third_party (third_party, account, accounting_date),
  CONSTRAINT entry_line_entry FOREIGN KEY (entry) REFERENCES entry (id),
  CONSTRAINT entry_line_on_account FOREIGN KEY (account) REFERENCES account (number),
  CONSTRAINT entry_line_of_third_party FOREIGN KEY (third_party) REFERENCES third_party (id),
  CONSTRAINT entry_line_has_one_side CHECK ((debit = 0) <> (credit = 0)),
  CONSTRAINT entry_line_foreign CHECK ((currency IS NULL) = (foreign_amount IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TRIGGER IF NOT EXISTS entry_is_not_changed BEFORE UPDATE ON entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A posted entry is never changed';
CREATE TRIGGER IF NOT EXISTS entry_is_not_deleted BEFORE DELETE ON entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A posted entry is never deleted';
CREATE TRIGGER IF NOT EXISTS entry_line_is_not_changed BEFORE UPDATE ON entry_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A posted line is never changed';
CREATE TRIGGER IF NOT EXISTS entry_line_is_not_deleted BEFORE DELETE ON entry_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A posted line is never deleted';

-- Sums of the entries' lines by account, period and nature, written in the transaction that posts the entries.
-- The currency is that of the lines; for lines without a foreign amount, the one of the books.
CREATE TABLE IF NOT EXISTS account_balance (
  account        VARCHAR(10) NOT NULL,
  period         DATE NOT NULL,
  nature         CHAR(1) NOT NULL,
  currency       CHAR(3) NOT NULL,
  debit          BIGINT NOT NULL,
  credit         BIGINT NOT NULL,
  foreign_debit  BIGINT NOT NULL,
  foreign_credit BIGINT NOT NULL,
  PRIMARY KEY (account, period, nature, currency),
  KEY account_balance_period (period)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The same for each third party on each of its accounts.
CREATE TABLE IF NOT EXISTS third_party_balance (
  third_party    INT NOT NULL,
  account        VARCHAR(10) NOT NULL,
  period         DATE NOT NULL,
  nature         CHAR(1) NOT NULL,
  currency       CHAR(3) NOT NULL,
  debit          BIGINT NOT NULL,
  credit         BIGINT NOT NULL,
  foreign_debit  BIGINT NOT NULL,
  foreign_credit BIGINT NOT NULL,
  PRIMARY KEY (third_party, account, period, nature, currency),
  KEY third_party_balance_period (account, period)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who did what, when, from where; what it was before and after, as JSON. Rows are only ever added.
CREATE TABLE IF NOT EXISTS audit_event (
  id           BIGINT NOT NULL AUTO_INCREMENT,
  recorded_at  DATETIME(6) NOT NULL,
  subject      VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  person       VARCHAR(200) NOT NULL,
  address      VARCHAR(45) COLLATE utf8mb4_bin NOT NULL,
  action       VARCHAR(40) COLLATE utf8mb4_bin NOT NULL,
  object_kind  VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  object_id    VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  before_state MEDIUMTEXT NULL,
  after_state  MEDIUMTEXT NULL,
  PRIMARY KEY (id),
  KEY audit_event_object (object_kind, object_id),
  KEY audit_event_time (recorded_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TRIGGER IF NOT EXISTS audit_event_is_not_changed BEFORE UPDATE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is never changed';
CREATE TRIGGER IF NOT EXISTS audit_event_is_not_deleted BEFORE DELETE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is never deleted';

-- The answers given to requests that came with a key of their own, so that a repeated request is not done twice.
CREATE TABLE IF NOT EXISTS request_key (
  subject     VARCHAR(64) NOT NULL,
  request_key VARCHAR(100) NOT NULL,
  digest      CHAR(64) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answer      MEDIUMTEXT NULL,
  PRIMARY KEY (subject, request_key),
  KEY request_key_time (answered_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
