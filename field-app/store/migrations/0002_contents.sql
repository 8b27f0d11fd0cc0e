-- Contents of evidence. A content is seen once it is complete: in the transaction that writes the entry which names it.
CREATE TABLE attachments (
  id       INTEGER PRIMARY KEY,
  hash     BLOB,             -- SHA-256 of the bytes; NULL while they come in
  bytes    INTEGER NOT NULL,
  complete INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX complete_attachments ON attachments (hash) WHERE complete = 1;

CREATE TABLE attachment_chunks (
  attachment INTEGER NOT NULL REFERENCES attachments (id),
  number     INTEGER NOT NULL, -- from 0; all but the last are 256 KiB
  bytes      BLOB NOT NULL,
  UNIQUE (attachment, number)
) STRICT;

-- Which contents the reviews of this vault have here, and how far each is on its way to the office.
CREATE TABLE uploads (
  review         BLOB NOT NULL,
  hash           BLOB NOT NULL,
  place          TEXT,             -- where the office takes it; NULL until it made a place for it
  sent           INTEGER NOT NULL, -- bytes that the office has durably
  held_at        INTEGER,          -- when the office said that it has all of it
  refused_code   TEXT,
  refused_detail TEXT,
  PRIMARY KEY (review, hash)
) STRICT, WITHOUT ROWID;
