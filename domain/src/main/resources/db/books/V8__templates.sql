-- Entry templates, and entries that come by themselves.
-- Every statement commits by itself in MariaDB, so each one may be run again after a crash.

CREATE TABLE IF NOT EXISTS entry_template (
  id      INT NOT NULL AUTO_INCREMENT,
  name    VARCHAR(100) NOT NULL,
  journal VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  label   VARCHAR(200) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY entry_template_name (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE IF NOT EXISTS entry_template_question (
  template INT NOT NULL,
  place    SMALLINT NOT NULL,
  name     VARCHAR(30) COLLATE utf8mb4_bin NOT NULL,
  kind     VARCHAR(11) COLLATE utf8mb4_bin NOT NULL,
  label    VARCHAR(100) NOT NULL,
  proposal VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (template, place),
  CONSTRAINT entry_template_question_template FOREIGN KEY (template) REFERENCES entry_template (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- An account and a third party are a number or a code, or a question mark and the name of a question.
CREATE TABLE IF NOT EXISTS entry_template_line (
  template    INT NOT NULL,
  line        SMALLINT NOT NULL,
  account     VARCHAR(31) COLLATE utf8mb4_bin NOT NULL,
  third_party VARCHAR(31) COLLATE utf8mb4_bin NOT NULL,
  side        VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  label       VARCHAR(200) NOT NULL,
  due_kind    VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
  due_days    INT NOT NULL,
  vat_code    VARCHAR(10) COLLATE utf8mb4_bin NOT NULL,
  formula     VARCHAR(200) NOT NULL,
  PRIMARY KEY (template, line),
  CONSTRAINT entry_template_line_template FOREIGN KEY (template) REFERENCES entry_template (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Both days of the rhythm belong to it; answers are a JSON object of texts. No times: 0.
CREATE TABLE IF NOT EXISTS recurring_entry (
  id        INT NOT NULL AUTO_INCREMENT,
  name      VARCHAR(100) NOT NULL,
  template  INT NOT NULL,
  answers   TEXT NOT NULL,
  reference VARCHAR(60) NOT NULL,
  every     SMALLINT NOT NULL,
  unit      VARCHAR(8) COLLATE utf8mb4_bin NOT NULL,
  day       SMALLINT NOT NULL,
  starts_on DATE NOT NULL,
  ends_on   DATE NULL,
  times     INT NOT NULL,
  mode      VARCHAR(7) COLLATE utf8mb4_bin NOT NULL,
  state     VARCHAR(6) COLLATE utf8mb4_bin NOT NULL,
  version   INT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY recurring_entry_state (state),
  CONSTRAINT recurring_entry_template FOREIGN KEY (template) REFERENCES entry_template (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What was decided about one day of a recurring entry, or what became of it: its key makes that happen once.
CREATE TABLE IF NOT EXISTS recurring_occurrence (
  recurring_entry INT NOT NULL,
  due_on          DATE NOT NULL,
  state           VARCHAR(8) COLLATE utf8mb4_bin NOT NULL,
  reason          VARCHAR(300) NOT NULL,
  answers         TEXT NOT NULL,
  entry           UUID NULL,
  draft           UUID NULL,
  decided_at      DATETIME(6) NOT NULL,
  decided_by      VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (recurring_entry, due_on),
  CONSTRAINT recurring_occurrence_of FOREIGN KEY (recurring_entry) REFERENCES recurring_entry (id) ON DELETE CASCADE,
  CONSTRAINT recurring_occurrence_entry FOREIGN KEY (entry) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
