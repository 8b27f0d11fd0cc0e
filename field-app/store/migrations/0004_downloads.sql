-- Contents of colleagues that a person here asked for and that are not whole yet. What has come of one lies in an
-- attachment that is not complete.
CREATE TABLE downloads (
  id             INTEGER PRIMARY KEY,
  hash           BLOB NOT NULL UNIQUE,
  review         BLOB NOT NULL,
  bytes          INTEGER NOT NULL,
  attachment     INTEGER REFERENCES attachments (id), -- NULL before the first part
  refused_code   TEXT,                                -- why it could not be had
  refused_detail TEXT
) STRICT;

CREATE VIEW downloads_so_far AS
SELECT d.*, coalesce((SELECT sum(length(c.bytes)) FROM attachment_chunks c WHERE c.attachment = d.attachment), 0)
       AS received
FROM downloads d;
