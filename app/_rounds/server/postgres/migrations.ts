/** Numbered, each run once and never changed: what is to be different is a further one. Times are seconds since 1970. */
const migrations = [
  {
    number: 1,
    // A round that was deleted stays as a note without header, token and envelopes, until its id may be taken again.
    sql: `
CREATE TABLE round (
  id bytea PRIMARY KEY,
  -- One more with every change: what was read is still so when it is written.
  version int NOT NULL DEFAULT 0,
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

/** One number for every process that migrates: only one does at a time. */
const LOCK = 7_247_119

/** All of them as one text, which PostgreSQL takes as one transaction; those that were run are left out there. */
export const migration = [
  `SELECT pg_advisory_xact_lock(${LOCK});`,
  'CREATE TABLE IF NOT EXISTS round_migration (number int PRIMARY KEY);',
  ...migrations.map(
    ({ number, sql }) => `
DO $migration$ BEGIN
IF NOT EXISTS (SELECT FROM round_migration WHERE number = ${number}) THEN
${sql}
INSERT INTO round_migration VALUES (${number});
END IF;
END $migration$;`,
  ),
].join('\n')
