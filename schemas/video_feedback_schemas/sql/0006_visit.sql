-- The visit: a script with more to it, what happened while it was shown, the record, and the film of the session itself.

-- A film of parent and baby; or of a session, for supervision, which is never shown to a parent.
ALTER TABLE recordings ADD COLUMN kind TEXT NOT NULL DEFAULT 'family' CHECK (kind IN ('family', 'review'));

-- rated_now and rated_hoped are the parent's own, from 1 to 10. goes_on: one moment after the other, without being asked.
-- recorded_at is when the record was said to be whole.
ALTER TABLE sessions ADD COLUMN at_place TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN also_there TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN interpreter INTEGER NOT NULL DEFAULT 0 CHECK (interpreter IN (0, 1));
ALTER TABLE sessions ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN goes_on INTEGER NOT NULL DEFAULT 0 CHECK (goes_on IN (0, 1));
ALTER TABLE sessions ADD COLUMN rated_now INTEGER CHECK (rated_now BETWEEN 1 AND 10);
ALTER TABLE sessions ADD COLUMN rated_hoped INTEGER CHECK (rated_hoped BETWEEN 1 AND 10);
ALTER TABLE sessions ADD COLUMN reflections TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN reflections_for TEXT NOT NULL DEFAULT 'worker'
  CHECK (reflections_for IN ('worker', 'team', 'parent'));
ALTER TABLE sessions ADD COLUMN film_next_on TEXT;
ALTER TABLE sessions ADD COLUMN film_next TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN safety_raised INTEGER NOT NULL DEFAULT 0 CHECK (safety_raised IN (0, 1));
ALTER TABLE sessions ADD COLUMN supervision_wanted INTEGER NOT NULL DEFAULT 0 CHECK (supervision_wanted IN (0, 1));
ALTER TABLE sessions ADD COLUMN recorded_at TEXT;

-- The crop is in thousandths of the picture as it is looked at; NULL where it is the moment's own.
-- voice_other is the baby's voice in the family's second language; symbol the picture beside it; left_out why the pick
-- was not shown.
ALTER TABLE picks ADD COLUMN rate REAL NOT NULL DEFAULT 1.0 CHECK (rate IN (1.0, 0.5, 0.25));
ALTER TABLE picks ADD COLUMN loops INTEGER NOT NULL DEFAULT 0 CHECK (loops IN (0, 1));
ALTER TABLE picks ADD COLUMN crop_left INTEGER CHECK (crop_left BETWEEN 0 AND 1000);
ALTER TABLE picks ADD COLUMN crop_top INTEGER CHECK (crop_top BETWEEN 0 AND 1000);
ALTER TABLE picks ADD COLUMN crop_width INTEGER CHECK (crop_width BETWEEN 1 AND 1000);
ALTER TABLE picks ADD COLUMN crop_height INTEGER CHECK (crop_height BETWEEN 1 AND 1000);
ALTER TABLE picks ADD COLUMN voice_by TEXT NOT NULL DEFAULT 'worker' CHECK (voice_by IN ('worker', 'parent'));
ALTER TABLE picks ADD COLUMN voice_other TEXT NOT NULL DEFAULT '';
ALTER TABLE picks ADD COLUMN symbol TEXT NOT NULL DEFAULT '';
ALTER TABLE picks ADD COLUMN card_id TEXT REFERENCES cards(id) ON DELETE SET NULL;
ALTER TABLE picks ADD COLUMN left_out TEXT NOT NULL DEFAULT '';
CREATE INDEX picks_with_card ON picks(card_id) WHERE card_id IS NOT NULL;

-- Where a pick holds by itself while it plays: a frame between its first and its last.
CREATE TABLE pause_points (
  id TEXT PRIMARY KEY NOT NULL,
  pick_id TEXT NOT NULL REFERENCES picks(id) ON DELETE CASCADE,
  at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
  UNIQUE (pick_id, at_ms)
) STRICT;

-- Who of the family was there, and which goals a session served.
CREATE TABLE attendances (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people(id) ON DELETE CASCADE,
  UNIQUE (session_id, person_id)
) STRICT;
CREATE INDEX attendances_of_person ON attendances(person_id);
CREATE TABLE session_goals (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goals(id) ON DELETE CASCADE,
  UNIQUE (session_id, goal_id)
) STRICT;
CREATE INDEX session_goals_of_goal ON session_goals(goal_id);

-- What happened while it was shown: a pick came on, was played, a card was shown; what the worker ticked. A pause and the
-- calm screen only where the worker wishes it. Nobody is measured by it.
CREATE TABLE happenings (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  pick_id TEXT REFERENCES picks(id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('on', 'played', 'card', 'spoke_first', 'asked_again', 'paused', 'calm', 'ended')),
  words TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;
CREATE INDEX happenings_of_session ON happenings(session_id, at);
CREATE INDEX happenings_of_pick ON happenings(pick_id) WHERE pick_id IS NOT NULL;

-- Something to think about with a supervisor, and what came of it.
CREATE TABLE supervision_items (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  pick_id TEXT REFERENCES picks(id) ON DELETE SET NULL,
  question TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX supervision_items_of_session ON supervision_items(session_id);
CREATE INDEX supervision_items_of_pick ON supervision_items(pick_id) WHERE pick_id IS NOT NULL;

-- A script to begin from: words without moments. lines is a JSON list (video_feedback/feedback/templates.py).
CREATE TABLE script_templates (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL CHECK (length(trim(name)) > 0),
  theme TEXT NOT NULL DEFAULT '',
  lines TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

-- The film of a session. offset_ms is the film's time at the first of the session's happenings; it may be below 0.
CREATE TABLE review_films (
  id TEXT PRIMARY KEY NOT NULL,
  session_id TEXT NOT NULL UNIQUE REFERENCES sessions(id) ON DELETE CASCADE,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  offset_ms INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What the parent's screen speaks and how much is on it, beside the language of the cards that is there already.
ALTER TABLE calm_plans ADD COLUMN second_language TEXT NOT NULL DEFAULT '';
ALTER TABLE calm_plans ADD COLUMN easy_read INTEGER NOT NULL DEFAULT 0 CHECK (easy_read IN (0, 1));
