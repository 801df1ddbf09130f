-- Whose books: firms, the companies whose books they keep, and who may do what in which of them.
-- People are known by their Keycloak subject alone; their names stay in Keycloak.

CREATE TABLE IF NOT EXISTS firm (
  firm_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL
);

CREATE TABLE IF NOT EXISTS tenant (
  tenant_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  firm_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  country CHAR(2) CHARACTER SET ascii NOT NULL,
  currency CHAR(3) CHARACTER SET ascii NOT NULL,
  accounting_system VARCHAR(10) CHARACTER SET ascii NOT NULL,
  fiscal_year_from DATE NOT NULL,
  fiscal_year_until DATE NOT NULL,
  colour CHAR(7) CHARACTER SET ascii NOT NULL,
  demo BOOLEAN NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii NOT NULL,
  schema_version INT NOT NULL DEFAULT 0,
  created_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  FOREIGN KEY (firm_key) REFERENCES firm (firm_key),
  KEY by_state (state, created_at),
  KEY by_firm (firm_key, name)
);

CREATE TABLE IF NOT EXISTS firm_membership (
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  firm_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (subject, firm_key),
  FOREIGN KEY (firm_key) REFERENCES firm (firm_key)
);

CREATE TABLE IF NOT EXISTS tenant_membership (
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (subject, tenant_key),
  FOREIGN KEY (tenant_key) REFERENCES tenant (tenant_key)
);

-- A request that was answered once: the same key with the same content gets the same answer.
CREATE TABLE IF NOT EXISTS tenant_request (
  subject VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (subject, request_key),
  FOREIGN KEY (tenant_key) REFERENCES tenant (tenant_key)
);
