-- Lettering: which lines settle each other. Posted lines never change, so it stands in tables of its own.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

-- The row that whoever letters locks: the last code given on an account to a third party; 0 stands for none.
CREATE TABLE IF NOT EXISTS match_account (
  account     VARCHAR(10) NOT NULL,
  third_party INT NOT NULL,
  last_code   INT NOT NULL,
  PRIMARY KEY (account, third_party),
  CONSTRAINT match_account_account FOREIGN KEY (account) REFERENCES account (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Lines of one account and third party. Complete, their debits equal their credits; otherwise the rest stays open.
-- The sums and the days are those of its lines. What was undone stays for the trace and is never proposed again.
CREATE TABLE IF NOT EXISTS match_group (
  id               UUID NOT NULL,
  account          VARCHAR(10) NOT NULL,
  third_party      INT NOT NULL,
  code             INT NOT NULL,
  complete         BOOLEAN NOT NULL,
  made             VARCHAR(10) NOT NULL,
  debit            BIGINT NOT NULL,
  credit           BIGINT NOT NULL,
  first_date       DATE NOT NULL,
  last_date        DATE NOT NULL,
  difference       VARCHAR(12) NULL,
  difference_entry UUID NULL,
  made_at          DATETIME(6) NOT NULL,
  made_by          VARCHAR(64) NOT NULL,
  undone_at        DATETIME(6) NULL,
  undone_by        VARCHAR(64) NULL,
  undone_reason    VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NULL,
  PRIMARY KEY (id),
  UNIQUE KEY match_group_code (account, third_party, code),
  KEY match_group_difference (difference_entry),
  CONSTRAINT match_group_account FOREIGN KEY (account) REFERENCES account (number),
  CONSTRAINT match_group_difference FOREIGN KEY (difference_entry) REFERENCES entry (id),
  CONSTRAINT match_group_is_nil CHECK (NOT complete OR debit = credit),
  CONSTRAINT match_group_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Live is 1 while the group holds, then nothing: the key lets a line live in one group only, whoever comes first.
CREATE TABLE IF NOT EXISTS match_line (
  match_group UUID NOT NULL,
  entry       UUID NOT NULL,
  line        SMALLINT NOT NULL,
  live        TINYINT NULL DEFAULT 1,
  PRIMARY KEY (match_group, entry, line),
  UNIQUE KEY match_line_lives_once (entry, line, live),
  CONSTRAINT match_line_group FOREIGN KEY (match_group) REFERENCES match_group (id),
  CONSTRAINT match_line_line FOREIGN KEY (entry, line) REFERENCES entry_line (entry, line),
  CONSTRAINT match_line_live CHECK (live = 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How much of a group may be posted as a difference of a kind; a kind without a row has the usual limits.
CREATE TABLE IF NOT EXISTS match_limit (
  kind    VARCHAR(12) NOT NULL,
  amount  BIGINT NULL,
  percent DECIMAL(5, 2) NULL,
  PRIMARY KEY (kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TRIGGER IF NOT EXISTS match_group_is_not_deleted BEFORE DELETE ON match_group FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A group of lettered lines leaves its trace';
CREATE TRIGGER IF NOT EXISTS match_line_is_not_deleted BEFORE DELETE ON match_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A lettered line leaves its trace';
CREATE TRIGGER IF NOT EXISTS match_group_undone_stays BEFORE UPDATE ON match_group FOR EACH ROW BEGIN
  IF OLD.undone_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A group that was undone stays as it is';
  END IF;
END;
CREATE TRIGGER IF NOT EXISTS match_line_undone_stays BEFORE UPDATE ON match_line FOR EACH ROW BEGIN
  IF OLD.live IS NULL OR OLD.entry <> NEW.entry OR OLD.line <> NEW.line OR OLD.match_group <> NEW.match_group THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A lettered line can only be freed';
  END IF;
END;
