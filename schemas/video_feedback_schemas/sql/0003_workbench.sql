-- The workbench: who and whose tag, a moment's face, chains, what was watched, places to come back to, words to find.

-- The frame that stands for the moment everywhere; the person it is about, where one is named; who tagged it.
ALTER TABLE moments ADD COLUMN still_ms INTEGER CHECK (still_ms >= 0);
ALTER TABLE moments ADD COLUMN person_id TEXT REFERENCES people(id) ON DELETE SET NULL;
ALTER TABLE moments ADD COLUMN coder TEXT NOT NULL DEFAULT '';
CREATE INDEX moments_of_person ON moments(person_id) WHERE person_id IS NOT NULL;

-- How long hands take with this code (NULL: as Settings say), and how far back a press with Shift reaches.
ALTER TABLE codes ADD COLUMN lead_ms INTEGER CHECK (lead_ms BETWEEN 0 AND 5000);
ALTER TABLE codes ADD COLUMN lag_ms INTEGER NOT NULL DEFAULT 5000 CHECK (lag_ms BETWEEN 0 AND 60000);

-- When a step was done, for the list of steps.
ALTER TABLE journal_steps ADD COLUMN done_at TEXT NOT NULL DEFAULT '';

-- A signal, the answer to it, and the baby's next move. One of them may be missing; a moment stands in one chain at most.
CREATE TABLE chains (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  signal_id TEXT UNIQUE REFERENCES moments(id) ON DELETE SET NULL,
  answer_id TEXT UNIQUE REFERENCES moments(id) ON DELETE SET NULL,
  reaction_id TEXT UNIQUE REFERENCES moments(id) ON DELETE SET NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX chains_of_recording ON chains(recording_id);

CREATE TABLE bookmarks (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
  words TEXT NOT NULL DEFAULT '',
  UNIQUE (recording_id, at_ms)
) STRICT;

-- From when to when a film was coded, and where in it nothing can be: both edges are frames shown.
CREATE TABLE spans (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('coded', 'not_codable')),
  start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
  end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
  reason TEXT NOT NULL DEFAULT '',
  coder TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX spans_of_recording ON spans(recording_id, start_ms);

-- The first watch, without stopping: how it felt, and when it was done.
CREATE TABLE watchings (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  note TEXT NOT NULL DEFAULT '',
  note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent')),
  watched_at TEXT,
  tagged_at TEXT
) STRICT;

-- Everything written that can be searched, a row for each field that is not empty (library/texts.py keeps it in step).
-- `marks` are words that nobody types: the family, the kind, who may read it. So a search is narrowed by the index too.
CREATE TABLE texts (
  n INTEGER PRIMARY KEY,
  in_table TEXT NOT NULL,
  key TEXT NOT NULL,
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  marks TEXT NOT NULL,
  UNIQUE (in_table, key, field)
) STRICT;
CREATE VIRTUAL TABLE text_index USING fts5(
  words, marks, content='texts', content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);

-- How far an older library's words have been gathered: up to a row's id, or NULL once all of them are.
CREATE TABLE text_progress (
  version INTEGER PRIMARY KEY NOT NULL,
  up_to TEXT
) STRICT;
