-- Vouchers as files, beside the draft or the entry that they prove. A draft's go with it; an entry's stay.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

CREATE TABLE IF NOT EXISTS attachment (
  id         UUID NOT NULL,
  draft      UUID NULL,
  entry      UUID NULL,
  name       VARCHAR(200) NOT NULL,
  media_type VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  size       INT NOT NULL,
  sha256     CHAR(64) COLLATE utf8mb4_bin NOT NULL,
  content    MEDIUMBLOB NOT NULL,
  added_at   DATETIME(6) NOT NULL,
  added_by   VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY attachment_of_draft (draft, sha256),
  UNIQUE KEY attachment_of_entry (entry, sha256),
  CONSTRAINT attachment_draft FOREIGN KEY (draft) REFERENCES draft (id) ON DELETE CASCADE,
  CONSTRAINT attachment_entry FOREIGN KEY (entry) REFERENCES entry (id),
  CONSTRAINT attachment_has_one_place CHECK ((draft IS NULL) <> (entry IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
