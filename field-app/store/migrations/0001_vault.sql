-- The vault of one inspector on one tablet. Ids are 16 bytes, hashes 32, times milliseconds UTC.

-- vault: which vault this is; log_head, log_taken_at: which log the cursors are for.
CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who this tablet is: keys, certificates, addresses (see device_identity.hpp).
CREATE TABLE identity (
  name  TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Segments, own and pulled, in the order they came: folding them in this order never meets a gap.
-- An own segment is unsent until it has a position; a refused one is kept and not sent again by itself.
CREATE TABLE segments (
  id             INTEGER PRIMARY KEY,
  journal        BLOB NOT NULL,
  device         BLOB NOT NULL,
  first          INTEGER NOT NULL,
  count          INTEGER NOT NULL,
  version        INTEGER NOT NULL, -- of the segment's format: a newer one is kept and not read
  header_hash    BLOB NOT NULL,
  bytes          BLOB NOT NULL, -- zstd of the verbatim segment
  position       INTEGER,       -- in the office's log
  received_at    INTEGER,       -- when the receipt came, own segments only
  refused_code   TEXT,
  refused_detail TEXT,
  UNIQUE (journal, device, first)
) STRICT;
CREATE INDEX segments_without_position ON segments (device, journal, first) WHERE position IS NULL;

-- Own entries that no segment holds yet.
CREATE TABLE open_entries (
  journal BLOB NOT NULL,
  number  INTEGER NOT NULL,
  line    TEXT NOT NULL,
  PRIMARY KEY (journal, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE cursors (
  journal  BLOB PRIMARY KEY,
  position INTEGER NOT NULL,
  header   BLOB
) STRICT, WITHOUT ROWID;

-- Templates and question banks, by the hash that a review names.
CREATE TABLE contents (
  hash  BLOB PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- Pulled segments that did not verify: kept apart, tried again when the roster learns more.
CREATE TABLE quarantine (
  id          INTEGER PRIMARY KEY,
  journal     BLOB NOT NULL,
  device      BLOB NOT NULL,
  first       INTEGER NOT NULL,
  count       INTEGER NOT NULL,
  header_hash BLOB NOT NULL,
  position    INTEGER NOT NULL,
  bytes       BLOB NOT NULL, -- zstd of the verbatim segment
  code        TEXT NOT NULL,
  detail      TEXT NOT NULL,
  UNIQUE (journal, device, first, header_hash)
) STRICT;

CREATE TABLE syncs (
  id       INTEGER PRIMARY KEY,
  ended_at INTEGER NOT NULL,
  sent     INTEGER NOT NULL,
  received INTEGER NOT NULL,
  refused  INTEGER NOT NULL,
  code     TEXT,
  detail   TEXT
) STRICT;
