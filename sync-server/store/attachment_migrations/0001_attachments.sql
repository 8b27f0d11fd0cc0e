-- Who owns which bytes. Numbers are never used again, so that a reader of an old one finds nothing
-- rather than something else.
CREATE TABLE blobs(
  blob INTEGER PRIMARY KEY AUTOINCREMENT,
  discarded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX blobs_discarded ON blobs(blob) WHERE discarded;

-- Chunk n holds the bytes from n * 262144 on; all but the last are full. Bytes past the offset of an
-- upload that is not finished do not count.
CREATE TABLE chunks(
  blob INTEGER NOT NULL,
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY(blob, number)
);

-- A finished upload has no blob any more and its offset is its length.
CREATE TABLE uploads(
  upload BLOB PRIMARY KEY,
  device BLOB NOT NULL,
  journal BLOB NOT NULL,
  hash BLOB NOT NULL,
  length INTEGER NOT NULL,
  received INTEGER NOT NULL,
  blob INTEGER,
  metadata TEXT NOT NULL,
  touched_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX uploads_by_age ON uploads(touched_at);
CREATE INDEX uploads_by_device ON uploads(device);

-- Whole contents, each verified against its hash before its row was written.
CREATE TABLE attachments(
  hash BLOB PRIMARY KEY,
  blob INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  stored_at INTEGER NOT NULL
) WITHOUT ROWID;

-- For which reviews a content was brought: their teams may read it.
CREATE TABLE review_attachments(
  journal BLOB NOT NULL,
  hash BLOB NOT NULL REFERENCES attachments(hash),
  device BLOB NOT NULL,
  stored_at INTEGER NOT NULL,
  PRIMARY KEY(journal, hash)
) WITHOUT ROWID;
CREATE INDEX review_attachments_by_hash ON review_attachments(hash);
