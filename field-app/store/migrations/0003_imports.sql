-- Contents that were asked for and are not in the vault yet. What is found here at an unlock was cut off.
CREATE TABLE imports (
  evidence BLOB PRIMARY KEY, -- the id that the evidence will have
  review   BLOB NOT NULL,
  name     TEXT NOT NULL,    -- for a person
  path     TEXT,             -- where the file lies; NULL for what was made here and is nowhere else
  draft    TEXT NOT NULL,    -- what the entry will say of it, as JSON
  cut_off  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
