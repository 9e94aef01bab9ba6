-- The family's page: who is who, the pathway, agreements, what may be kept how long, goals, and cards for the session.

ALTER TABLE families ADD COLUMN status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paused', 'closed'));
ALTER TABLE families ADD COLUMN status_on TEXT NOT NULL DEFAULT '';
ALTER TABLE families ADD COLUMN status_because TEXT NOT NULL DEFAULT '';
ALTER TABLE families ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE families ADD COLUMN note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent'));

-- role is the side a person is on in a film; relation is the word for who they are, and can be any.
ALTER TABLE people ADD COLUMN relation TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN staff INTEGER NOT NULL DEFAULT 0 CHECK (staff IN (0, 1));
ALTER TABLE people ADD COLUMN responsible INTEGER NOT NULL DEFAULT 0 CHECK (responsible IN (0, 1));
ALTER TABLE people ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN interpreter INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1));
ALTER TABLE people ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent'));
ALTER TABLE people ADD COLUMN gestation_days INTEGER CHECK (gestation_days BETWEEN 140 AND 320);

-- Due dates of before: a scan may say another. The one that holds stands with the person.
CREATE TABLE due_dates (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES people(id) ON DELETE CASCADE,
  due_on TEXT NOT NULL,
  until TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX due_dates_of_person ON due_dates(person_id);

-- What the service has laid down: controller, lawful basis, how long films are kept (video_feedback/library/service.py).
CREATE TABLE service (
  id TEXT PRIMARY KEY NOT NULL,
  says TEXT NOT NULL
) STRICT;

-- Days on which this service does not work, beside the bank holidays of its nation; or, with works, a bank holiday on
-- which it does.
CREATE TABLE closures (
  id TEXT PRIMARY KEY NOT NULL,
  on_day TEXT NOT NULL UNIQUE,
  called TEXT NOT NULL DEFAULT '',
  works INTEGER NOT NULL DEFAULT 0 CHECK (works IN (0, 1))
) STRICT;

-- A pathway to begin from; its steps are a JSON list (video_feedback/pathway/templates.py).
CREATE TABLE pathways (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  language TEXT NOT NULL,
  steps TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- A step of a family's own pathway. rule and or_rule say when (video_feedback/pathway/rules.py); the earlier of both holds.
CREATE TABLE stages (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  rule TEXT NOT NULL,
  or_rule TEXT NOT NULL DEFAULT '',
  is_review INTEGER NOT NULL DEFAULT 0 CHECK (is_review IN (0, 1)),
  done_on TEXT,
  moved_to TEXT,
  moved_because TEXT NOT NULL DEFAULT '',
  UNIQUE (family_id, key)
) STRICT;
CREATE INDEX stages_of_family ON stages(family_id, position);

-- Dates that are no sessions: home visits, filming, meetings about the family.
CREATE TABLE visits (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('visit', 'filming', 'health', 'conference', 'core_group', 'legal', 'other')),
  on_day TEXT NOT NULL,
  at_time TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'done', 'missed')),
  by_whom TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  note_for TEXT NOT NULL DEFAULT 'worker' CHECK (note_for IN ('worker', 'team', 'parent')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX visits_of_family ON visits(family_id, on_day);

-- A signed form: a PDF or a photo. What is in it is kept apart, so that nobody reads it by reading the list.
CREATE TABLE forms (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX forms_of_family ON forms(family_id);
CREATE TABLE form_files (
  form_id TEXT PRIMARY KEY NOT NULL REFERENCES forms(id) ON DELETE CASCADE,
  data BLOB NOT NULL
) STRICT;

-- An agreement: of a person, for one purpose. For a baby, given_by is who holds parental responsibility.
-- The newest row of a person, giver and purpose holds; those before are its history.
CREATE TABLE consents (
  id TEXT PRIMARY KEY NOT NULL,
  person_id TEXT NOT NULL REFERENCES people(id) ON DELETE CASCADE,
  given_by TEXT REFERENCES people(id) ON DELETE CASCADE,
  purpose TEXT NOT NULL CHECK (purpose IN (
    'feedback', 'supervision', 'team', 'training', 'research', 'assessment', 'family', 'review_film'
  )),
  status TEXT NOT NULL CHECK (status IN ('asked', 'given', 'refused', 'withdrawn')),
  asked_on TEXT,
  given_on TEXT,
  expires_on TEXT,
  withdrawn_on TEXT,
  how TEXT NOT NULL DEFAULT '' CHECK (how IN ('', 'signed', 'verbal', 'easy_read', 'interpreted')),
  language TEXT NOT NULL DEFAULT '',
  recorded_by TEXT NOT NULL DEFAULT '',
  interpreter TEXT NOT NULL DEFAULT '',
  advocate TEXT NOT NULL DEFAULT '',
  capacity TEXT NOT NULL DEFAULT '',
  notice TEXT NOT NULL DEFAULT '',
  form_id TEXT REFERENCES forms(id) ON DELETE SET NULL,
  note TEXT NOT NULL DEFAULT '',
  note_for TEXT NOT NULL DEFAULT 'team' CHECK (note_for IN ('worker', 'team', 'parent')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX consents_of_person ON consents(person_id, purpose);
CREATE INDEX consents_given_by ON consents(given_by) WHERE given_by IS NOT NULL;
CREATE INDEX consents_by_form ON consents(form_id) WHERE form_id IS NOT NULL;

-- Who is in view in a film.
CREATE TABLE in_view (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people(id) ON DELETE CASCADE,
  UNIQUE (recording_id, person_id)
) STRICT;
CREATE INDEX in_view_by_person ON in_view(person_id);

-- A film that is kept although it should go: why, by whom, until when.
CREATE TABLE holds (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
  by_whom TEXT NOT NULL,
  until TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- Moments that the family is to keep.
CREATE TABLE keepsakes (
  id TEXT PRIMARY KEY NOT NULL,
  moment_id TEXT NOT NULL UNIQUE REFERENCES moments(id) ON DELETE CASCADE,
  made_at TEXT NOT NULL
) STRICT;

-- Goal attainment scaling. Levels are numbers with one decimal.
CREATE TABLE goals (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL REFERENCES families(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  words TEXT NOT NULL CHECK (length(trim(words)) > 0),
  domain TEXT NOT NULL CHECK (domain IN ('care', 'together', 'feelings', 'home', 'support', 'substances', 'appointments')),
  why TEXT NOT NULL DEFAULT '',
  indicator TEXT NOT NULL DEFAULT '',
  scale TEXT NOT NULL CHECK (scale IN ('gas5', 'gas_half', 'gas_minus3')),
  baseline REAL,
  baseline_on TEXT,
  baseline_evidence TEXT NOT NULL DEFAULT '',
  expected_by TEXT,
  importance INTEGER NOT NULL DEFAULT 1 CHECK (importance BETWEEN 0 AND 3),
  difficulty INTEGER NOT NULL DEFAULT 1 CHECK (difficulty BETWEEN 0 AND 3),
  set_by TEXT NOT NULL DEFAULT '',
  agreed_by TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'met', 'changed', 'closed')),
  status_because TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX goals_of_family ON goals(family_id, position);

-- The words of each level. Once a goal is rated, other words are a new version; a rating keeps the one it was made by.
CREATE TABLE anchors (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 0),
  level REAL NOT NULL,
  words TEXT NOT NULL,
  UNIQUE (goal_id, version, level)
) STRICT;

CREATE TABLE ratings (
  id TEXT PRIMARY KEY NOT NULL,
  goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 0),
  rater TEXT NOT NULL CHECK (rater IN ('parent', 'worker')),
  rated_on TEXT NOT NULL,
  level REAL NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  words_for TEXT NOT NULL DEFAULT 'worker' CHECK (words_for IN ('worker', 'team', 'parent')),
  made_at TEXT NOT NULL,
  UNIQUE (goal_id, rater, rated_on)
) STRICT;

-- Moments and sessions that a rating rests on.
CREATE TABLE proofs (
  id TEXT PRIMARY KEY NOT NULL,
  rating_id TEXT NOT NULL REFERENCES ratings(id) ON DELETE CASCADE,
  moment_id TEXT REFERENCES moments(id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions(id) ON DELETE CASCADE,
  CHECK ((moment_id IS NULL) <> (session_id IS NULL)),
  UNIQUE (rating_id, moment_id, session_id)
) STRICT;
CREATE INDEX proofs_by_moment ON proofs(moment_id) WHERE moment_id IS NOT NULL;
CREATE INDEX proofs_by_session ON proofs(session_id) WHERE session_id IS NOT NULL;

-- Cards with a question for the parent: for every family, or for one.
CREATE TABLE cards (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT REFERENCES families(id) ON DELETE CASCADE,
  deck TEXT NOT NULL CHECK (deck IN ('baby', 'you', 'between', 'now')),
  language TEXT NOT NULL,
  position INTEGER NOT NULL,
  words TEXT NOT NULL CHECK (length(trim(words)) > 0),
  picture TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX cards_of_family ON cards(family_id) WHERE family_id IS NOT NULL;

-- How a family likes a pause to be, and the language of its cards.
CREATE TABLE calm_plans (
  id TEXT PRIMARY KEY NOT NULL,
  family_id TEXT NOT NULL UNIQUE REFERENCES families(id) ON DELETE CASCADE,
  line TEXT NOT NULL DEFAULT '',
  guide TEXT NOT NULL DEFAULT 'none' CHECK (guide IN ('none', 'breathe', 'watch', 'ground')),
  in_s INTEGER NOT NULL DEFAULT 4 CHECK (in_s BETWEEN 2 AND 10),
  out_s INTEGER NOT NULL DEFAULT 6 CHECK (out_s BETWEEN 2 AND 12),
  minutes INTEGER NOT NULL DEFAULT 1 CHECK (minutes BETWEEN 1 AND 3),
  gap_s INTEGER NOT NULL DEFAULT 0 CHECK (gap_s BETWEEN 0 AND 20),
  language TEXT NOT NULL DEFAULT 'en'
) STRICT;
