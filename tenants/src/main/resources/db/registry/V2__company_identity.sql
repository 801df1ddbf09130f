-- How a company is named by law, as people change it; the version tells two who change it at once apart.

ALTER TABLE tenant ADD COLUMN IF NOT EXISTS legal_form VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE tenant ADD COLUMN IF NOT EXISTS address VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE tenant ADD COLUMN IF NOT EXISTS version INT NOT NULL DEFAULT 0;

CREATE TABLE IF NOT EXISTS tenant_identifier (
  tenant_key VARCHAR(31) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place INT NOT NULL,
  type VARCHAR(60) NOT NULL,
  number VARCHAR(60) NOT NULL,
  PRIMARY KEY (tenant_key, place),
  FOREIGN KEY (tenant_key) REFERENCES tenant (tenant_key)
);
