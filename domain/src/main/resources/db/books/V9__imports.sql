-- Work that goes on by itself, and the files that were imported.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- The runner is a new id each time that somebody begins, or goes on with, the work: an older one finds its place taken.
-- A total of 0 is one that is not known yet.
CREATE TABLE IF NOT EXISTS job (
  id         UUID NOT NULL,
  kind       VARCHAR(20) NOT NULL,
  object_id  VARCHAR(64) NOT NULL,
  subject    VARCHAR(64) NOT NULL,
  person     VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  address    VARCHAR(45) NOT NULL,
  state      VARCHAR(10) NOT NULL,
  runner     UUID NULL,
  execution  BIGINT NULL,
  done       BIGINT NOT NULL DEFAULT 0,
  total      BIGINT NOT NULL DEFAULT 0,
  refused    BIGINT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  ended_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY job_state (state)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The live hash is the content's as long as the import stands: the key refuses the same file twice, whoever comes first.
-- The cursor is the line of the file on which the last entry begins that was written.
CREATE TABLE IF NOT EXISTS import_batch (
  id                  UUID NOT NULL,
  job                 UUID NOT NULL,
  name                VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  content_hash        CHAR(64) NOT NULL,
  live_hash           CHAR(64) NULL,
  format              VARCHAR(10) NOT NULL,
  dry_run             BOOLEAN NOT NULL,
  as_drafts           BOOLEAN NOT NULL,
  opens_accounts      BOOLEAN NOT NULL,
  opens_third_parties BOOLEAN NOT NULL,
  journal             VARCHAR(6) NOT NULL,
  day                 DATE NULL,
  reason              VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  state               VARCHAR(10) NOT NULL,
  checked             BOOLEAN NOT NULL DEFAULT FALSE,
  cursor_line         BIGINT NOT NULL DEFAULT 0,
  entries             BIGINT NOT NULL DEFAULT 0,
  written             BIGINT NOT NULL DEFAULT 0,
  faults              BIGINT NOT NULL DEFAULT 0,
  created_at          DATETIME(6) NOT NULL,
  created_by          VARCHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY import_batch_live_hash (live_hash),
  CONSTRAINT import_batch_job FOREIGN KEY (job) REFERENCES job (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is wrong with a file, the first thousand; the arguments of the rule are JSON.
CREATE TABLE IF NOT EXISTS import_fault (
  import    UUID NOT NULL,
  place     SMALLINT NOT NULL,
  line      BIGINT NOT NULL,
  title     VARCHAR(100) NOT NULL,
  rule      VARCHAR(60) NOT NULL,
  arguments TEXT NOT NULL,
  PRIMARY KEY (import, place),
  CONSTRAINT import_fault_import FOREIGN KEY (import) REFERENCES import_batch (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What a file names that the books did not know when it was checked: accounts, and third parties with what they would be.
CREATE TABLE IF NOT EXISTS import_unknown (
  import UUID NOT NULL,
  kind   VARCHAR(12) COLLATE utf8mb4_bin NOT NULL,
  code   VARCHAR(60) COLLATE utf8mb4_bin NOT NULL,
  title  VARCHAR(200) NOT NULL,
  opened BOOLEAN NOT NULL,
  PRIMARY KEY (import, kind, code),
  CONSTRAINT import_unknown_import FOREIGN KEY (import) REFERENCES import_batch (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The accounts of other charts, and ours in their place.
CREATE TABLE IF NOT EXISTS account_mapping (
  source  VARCHAR(60) NOT NULL,
  account VARCHAR(10) NOT NULL,
  PRIMARY KEY (source),
  CONSTRAINT account_mapping_account FOREIGN KEY (account) REFERENCES account (number) ON DELETE CASCADE
    ON UPDATE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
