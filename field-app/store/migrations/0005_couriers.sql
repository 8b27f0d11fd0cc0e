-- How a sync went: over the line, or by a courier file that was made or whose answer was taken in. Then `file` is its
-- name, and of one that was made `sent` and `contents` are what it carries, whether the office has it or not.
ALTER TABLE syncs ADD COLUMN way TEXT NOT NULL DEFAULT 'line'; -- line, question, answer
ALTER TABLE syncs ADD COLUMN contents INTEGER NOT NULL DEFAULT 0;
ALTER TABLE syncs ADD COLUMN file TEXT;
