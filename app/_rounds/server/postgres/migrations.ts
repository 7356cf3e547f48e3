/** Numbered, each run once and never changed: what is to be different is a further one. Times are seconds since 1970. */
export const migrations = [
  {
    number: 1,
    // A round that was deleted stays as a note without header, token and envelopes, until its id may be taken again.
    sql: `
CREATE TABLE round (
  id bytea PRIMARY KEY,
  closes bigint NOT NULL,
  purge bigint NOT NULL,
  admin bytea,
  header bytea,
  policy text,
  hour bigint,
  hour_count int,
  closed_count int,
  blob bytea,
  CHECK ((header IS NULL) = (admin IS NULL) AND (header IS NULL) = (policy IS NULL)),
  CHECK (blob IS NULL OR closed_count IS NOT NULL)
);
CREATE INDEX round_open ON round (closes) WHERE closed_count IS NULL AND header IS NOT NULL;
CREATE INDEX round_purge ON round (purge);
CREATE TABLE envelope (
  round bytea NOT NULL REFERENCES round ON DELETE CASCADE,
  id bytea NOT NULL,
  writer bytea NOT NULL,
  revision int NOT NULL,
  sealed bytea,
  PRIMARY KEY (round, id)
);
-- They are written in bulk and deleted at closing: bytes of the deleted are to be overwritten soon.
ALTER TABLE envelope SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
`,
  },
] as const
