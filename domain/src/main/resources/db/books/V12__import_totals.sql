-- What a file brings, as its last check has shown it, and who sent it.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

ALTER TABLE import_batch ADD COLUMN IF NOT EXISTS person VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL DEFAULT '';

UPDATE import_batch b JOIN job j ON j.id = b.job SET b.person = j.person WHERE b.person = '';

CREATE TABLE IF NOT EXISTS import_total (
  import     UUID NOT NULL,
  journal    VARCHAR(6) NOT NULL,
  month      DATE NOT NULL,
  entries    BIGINT NOT NULL,
  line_count BIGINT NOT NULL,
  debit      BIGINT NOT NULL,
  credit     BIGINT NOT NULL,
  PRIMARY KEY (import, journal, month),
  CONSTRAINT import_total_import FOREIGN KEY (import) REFERENCES import_batch (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
