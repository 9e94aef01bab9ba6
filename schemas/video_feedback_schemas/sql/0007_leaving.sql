-- What leaves the house: a list of it, settings to begin from, the letterhead's picture; and what is hidden in a film.

-- One thing that was written out. path is where it was put then; gone_on is the day on which a worker said that it is no
-- longer there. reason is why moments for the worker's own thinking were let in. It is never taken back.
CREATE TABLE exports (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT REFERENCES families(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  format TEXT NOT NULL,
  reader TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  path TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  locked TEXT NOT NULL DEFAULT '' CHECK (locked IN ('', 'zip', 'age')),
  worker_only INTEGER NOT NULL DEFAULT 0 CHECK (worker_only IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL,
  gone_on TEXT
) STRICT;
CREATE INDEX exports_of_family ON exports(family_id);
CREATE TABLE export_films (
  id TEXT PRIMARY KEY NOT NULL,
  export_id TEXT NOT NULL REFERENCES exports(id) ON DELETE CASCADE,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  UNIQUE (export_id, recording_id)
) STRICT;
CREATE INDEX export_films_of_recording ON export_films(recording_id);

-- Settings of a report or a reel, by a name of the service's own. says is a JSON object
-- (video_feedback/exports/presets.py).
CREATE TABLE export_presets (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'reel')),
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  says TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- The picture of the letterhead, a PNG: at most one row.
CREATE TABLE logos (
  id TEXT PRIMARY KEY NOT NULL,
  picture BLOB NOT NULL
) STRICT;

-- A part of the picture that is hidden in what leaves, from start_ms to end_ms. found: drawn by hand, or proposed by the
-- detector. agreed: null while nobody has said, 1 for a person's yes, 0 for a no. Nothing without a yes is hidden.
CREATE TABLE hidden_places (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
  end_ms INTEGER NOT NULL,
  how TEXT NOT NULL DEFAULT 'blur' CHECK (how IN ('blur', 'squares', 'plain')),
  shape TEXT NOT NULL DEFAULT 'round' CHECK (shape IN ('round', 'square')),
  found TEXT NOT NULL DEFAULT 'hand' CHECK (found IN ('hand', 'face')),
  agreed INTEGER CHECK (agreed IN (0, 1)),
  CHECK (end_ms > start_ms)
) STRICT;
CREATE INDEX hidden_places_of_recording ON hidden_places(recording_id, start_ms);
-- Where it is at a frame, in thousandths of the picture as it is looked at; between two of them it moves evenly. made_by:
-- by hand, or followed by the app from one that was.
CREATE TABLE hidden_keys (
  id TEXT PRIMARY KEY NOT NULL,
  place_id TEXT NOT NULL REFERENCES hidden_places(id) ON DELETE CASCADE,
  at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
  left_of INTEGER NOT NULL CHECK (left_of BETWEEN 0 AND 1000),
  top_of INTEGER NOT NULL CHECK (top_of BETWEEN 0 AND 1000),
  width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 1000),
  height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 1000),
  made_by TEXT NOT NULL DEFAULT 'hand' CHECK (made_by IN ('hand', 'followed', 'face')),
  UNIQUE (place_id, at_ms)
) STRICT;
-- A stretch of sound that is hidden in what leaves.
CREATE TABLE hidden_sounds (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
  end_ms INTEGER NOT NULL,
  how TEXT NOT NULL DEFAULT 'silence' CHECK (how IN ('silence', 'tone')),
  CHECK (end_ms > start_ms)
) STRICT;
CREATE INDEX hidden_sounds_of_recording ON hidden_sounds(recording_id, start_ms);
