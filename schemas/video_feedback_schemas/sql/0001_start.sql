-- The first step. Tables are STRICT; a record in records.py has the columns of its table.

CREATE TABLE families (
  id TEXT PRIMARY KEY NOT NULL,
  reference TEXT NOT NULL CHECK (length(trim(reference)) > 0),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('baby', 'adult')),
  called TEXT NOT NULL,
  born_on TEXT,
  due_on TEXT
) STRICT;
CREATE INDEX people_of_family ON people(family_id);

CREATE TABLE recordings (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  file TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  container TEXT NOT NULL,
  codec TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  turn_clockwise INTEGER NOT NULL CHECK (turn_clockwise IN (0, 90, 180, 270)),
  duration_ms INTEGER NOT NULL,
  frame_count INTEGER NOT NULL CHECK (frame_count > 0),
  has_sound INTEGER NOT NULL CHECK (has_sound IN (0, 1)),
  filmed_at TEXT,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX recordings_of_family ON recordings(family_id);
CREATE INDEX recordings_by_content ON recordings(sha256);

-- The time of every frame of a recording (video_feedback/media/frame_table.py writes and reads the blob).
CREATE TABLE frame_tables (
  recording_id TEXT PRIMARY KEY NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  frames BLOB NOT NULL
) STRICT;

CREATE TABLE schemes (
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  author TEXT NOT NULL,
  licence TEXT NOT NULL,
  age_range TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  PRIMARY KEY (id, version)
) STRICT;

CREATE TABLE groups (
  scheme_id TEXT NOT NULL,
  scheme_version INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  colour TEXT NOT NULL,
  shape TEXT NOT NULL,
  worker_only INTEGER NOT NULL CHECK (worker_only IN (0, 1)),
  exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
  PRIMARY KEY (scheme_id, scheme_version, id),
  FOREIGN KEY (scheme_id, scheme_version) REFERENCES schemes(id, version) ON DELETE CASCADE
) STRICT;

CREATE TABLE codes (
  scheme_id TEXT NOT NULL,
  scheme_version INTEGER NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  group_id TEXT NOT NULL,
  label TEXT NOT NULL,
  parent_label TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('point', 'stretch')),
  who TEXT NOT NULL CHECK (who IN ('baby', 'adult', 'both')),
  key TEXT NOT NULL,
  definition TEXT NOT NULL,
  look_for TEXT NOT NULL,
  chain_role TEXT NOT NULL CHECK (chain_role IN ('', 'signal', 'answer', 'reaction')),
  parent_visible INTEGER NOT NULL CHECK (parent_visible IN (0, 1)),
  pre_roll_ms INTEGER NOT NULL,
  post_roll_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  PRIMARY KEY (scheme_id, scheme_version, id),
  FOREIGN KEY (scheme_id, scheme_version, group_id) REFERENCES groups(scheme_id, scheme_version, id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE moments (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  scheme_id TEXT NOT NULL,
  scheme_version INTEGER NOT NULL,
  code_id TEXT NOT NULL,
  start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
  end_ms INTEGER CHECK (end_ms >= start_ms),
  who TEXT NOT NULL CHECK (who IN ('baby', 'adult', 'both')),
  note TEXT NOT NULL DEFAULT '',
  note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent')),
  made_at TEXT NOT NULL,
  FOREIGN KEY (scheme_id, scheme_version, code_id) REFERENCES codes(scheme_id, scheme_version, id)
) STRICT;
CREATE INDEX moments_of_recording ON moments(recording_id, start_ms);
CREATE INDEX moments_by_code ON moments(scheme_id, scheme_version, code_id);
-- At every key press: is a stretch of this code open in this recording?
CREATE INDEX moments_without_end ON moments(recording_id, code_id) WHERE end_ms IS NULL;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  held_on TEXT NOT NULL,
  theme TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_of_family ON sessions(family_id, held_on);

CREATE TABLE picks (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  moment_id TEXT NOT NULL REFERENCES moments(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_ms INTEGER NOT NULL CHECK (start_ms >= 0),
  end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
  still_ms INTEGER NOT NULL CHECK (still_ms BETWEEN start_ms AND end_ms),
  say TEXT NOT NULL DEFAULT '',
  ask TEXT NOT NULL DEFAULT '',
  voice TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX picks_of_session ON picks(session_id, position);
CREATE INDEX picks_of_moment ON picks(moment_id);

CREATE TABLE remarks (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  pick_id TEXT REFERENCES picks(id) ON DELETE SET NULL,
  speaker TEXT NOT NULL CHECK (speaker IN ('parent', 'worker')),
  words TEXT NOT NULL,
  said_at TEXT NOT NULL
) STRICT;
CREATE INDEX remarks_of_session ON remarks(session_id, said_at);
CREATE INDEX remarks_of_pick ON remarks(pick_id);

-- Undo: one step per change, and a picture of every row it touched, before and after (library/journal.py).
CREATE TABLE journal_steps (
  step INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE journal_rows (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  step INTEGER NOT NULL REFERENCES journal_steps(step) ON DELETE CASCADE,
  in_table TEXT NOT NULL,
  row INTEGER NOT NULL,
  key TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX journal_rows_of_step ON journal_rows(step);
