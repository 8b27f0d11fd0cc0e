-- Facts about this authority: "authority" (its name), "office_device" (uuid).
CREATE TABLE facts(
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- The log. Positions run from 1 without a gap; a row never changes.
CREATE TABLE segments(
  position INTEGER PRIMARY KEY,
  journal BLOB NOT NULL,
  device BLOB NOT NULL,
  first INTEGER NOT NULL,
  count INTEGER NOT NULL,
  header_hash BLOB NOT NULL,
  text_bytes INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  frame BLOB NOT NULL
);
CREATE UNIQUE INDEX segments_by_chain ON segments(journal, device, first);
CREATE INDEX segments_by_journal ON segments(journal, position, text_bytes);

-- Templates, question banks and other files that journals name by hash.
CREATE TABLE contents(
  number INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  frame BLOB NOT NULL
);

CREATE TABLE users(
  user BLOB PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  roles TEXT NOT NULL,
  active INTEGER NOT NULL,
  password TEXT NOT NULL
) WITHOUT ROWID;

-- The office itself is a device without a user and without a certificate.
CREATE TABLE devices(
  device BLOB PRIMARY KEY,
  user BLOB,
  name TEXT NOT NULL,
  key BLOB NOT NULL,
  revoked INTEGER NOT NULL DEFAULT 0,
  certificate TEXT NOT NULL DEFAULT '',
  fingerprint BLOB,
  enrolled_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE codes(
  name TEXT PRIMARY KEY,
  secret BLOB NOT NULL,
  user BLOB NOT NULL REFERENCES users(user),
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  failures INTEGER NOT NULL DEFAULT 0,
  device BLOB,
  signing_key BLOB
) WITHOUT ROWID;

-- What the office's own segments say of who may read and write a review, kept in the transaction
-- that appends them; `verify` compares it with the log.
CREATE TABLE teams(
  journal BLOB NOT NULL,
  user BLOB NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY(journal, user)
) WITHOUT ROWID;
CREATE INDEX teams_by_user ON teams(user, journal);

CREATE TABLE review_contents(
  journal BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY(journal, hash)
) WITHOUT ROWID;

-- Refused segments, byte for byte, for the administrator.
CREATE TABLE quarantine(
  number INTEGER PRIMARY KEY,
  received_at INTEGER NOT NULL,
  sent_by BLOB NOT NULL,
  journal BLOB NOT NULL,
  device BLOB NOT NULL,
  first INTEGER NOT NULL,
  count INTEGER NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL,
  digest BLOB NOT NULL UNIQUE,
  frame BLOB NOT NULL
);
CREATE INDEX quarantine_by_sender ON quarantine(sent_by);
