-- Exact time: how far a film's own times hold, how it is looked at, a copy that is easier to play, a second camera,
-- and what is drawn of it beforehand.

ALTER TABLE recordings ADD COLUMN trust TEXT NOT NULL DEFAULT 'exact' CHECK (trust IN ('exact', 'repaired', 'loose'));
ALTER TABLE recordings ADD COLUMN loose_ms INTEGER NOT NULL DEFAULT 0 CHECK (loose_ms >= 0);
ALTER TABLE recordings ADD COLUMN sample_aspect TEXT NOT NULL DEFAULT '1:1';
ALTER TABLE recordings ADD COLUMN field_order TEXT NOT NULL DEFAULT ''
  CHECK (field_order IN ('', 'progressive', 'top', 'bottom'));
ALTER TABLE recordings ADD COLUMN colour_range TEXT NOT NULL DEFAULT '' CHECK (colour_range IN ('', 'limited', 'full'));

-- How a recording is looked at. Turns and crops are of the picture as it stands upright; shares are thousandths.
CREATE TABLE looks (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  turn_clockwise INTEGER NOT NULL DEFAULT 0 CHECK (turn_clockwise IN (0, 90, 180, 270)),
  crop_left INTEGER NOT NULL DEFAULT 0 CHECK (crop_left >= 0),
  crop_top INTEGER NOT NULL DEFAULT 0 CHECK (crop_top >= 0),
  crop_width INTEGER NOT NULL DEFAULT 1000 CHECK (crop_width > 0 AND crop_left + crop_width <= 1000),
  crop_height INTEGER NOT NULL DEFAULT 1000 CHECK (crop_height > 0 AND crop_top + crop_height <= 1000),
  brightness INTEGER NOT NULL DEFAULT 0 CHECK (brightness BETWEEN -100 AND 100),
  contrast INTEGER NOT NULL DEFAULT 0 CHECK (contrast BETWEEN -100 AND 100),
  fills INTEGER NOT NULL DEFAULT 0 CHECK (fills IN (0, 1)),
  sound_late_ms INTEGER NOT NULL DEFAULT 0 CHECK (sound_late_ms BETWEEN -5000 AND 5000)
) STRICT;

-- The part of the picture that one moment is about, instead of the recording's.
CREATE TABLE moment_crops (
  id TEXT PRIMARY KEY NOT NULL,
  moment_id TEXT NOT NULL UNIQUE REFERENCES moments(id) ON DELETE CASCADE,
  crop_left INTEGER NOT NULL CHECK (crop_left >= 0),
  crop_top INTEGER NOT NULL CHECK (crop_top >= 0),
  crop_width INTEGER NOT NULL CHECK (crop_width > 0 AND crop_left + crop_width <= 1000),
  crop_height INTEGER NOT NULL CHECK (crop_height > 0 AND crop_top + crop_height <= 1000)
) STRICT;

-- Two cameras at one sitting: the second film stands at the time of the first plus offset_ms.
CREATE TABLE sittings (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  beside_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE CHECK (beside_id <> recording_id),
  offset_ms INTEGER NOT NULL,
  matched_by TEXT NOT NULL DEFAULT 'eye' CHECK (matched_by IN ('eye', 'sound')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX sittings_beside ON sittings(beside_id);

-- What the players showed of a film when it was tried, against the frames decoded straight through.
CREATE TABLE trials (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  player TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('exact', 'off', 'failed')),
  tried INTEGER NOT NULL,
  wrong INTEGER NOT NULL,
  tried_at TEXT NOT NULL,
  UNIQUE (recording_id, player)
) STRICT;

-- A copy that every player finds its way in: constant frame rate, a key frame at least every second, upright.
CREATE TABLE working_copies (
  id TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL UNIQUE REFERENCES recordings(id) ON DELETE CASCADE,
  file TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  rate TEXT NOT NULL,
  in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE working_frame_tables (
  recording_id TEXT PRIMARY KEY NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  frames BLOB NOT NULL
) STRICT;

-- Small pictures of a film for the timeline, each of the frame at its time; coarse first, then ever closer.
CREATE TABLE thumbnails (
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  ms INTEGER NOT NULL,
  jpeg BLOB NOT NULL,
  PRIMARY KEY (recording_id, ms)
) STRICT, WITHOUT ROWID;

-- The shape of the sound at several zooms (video_feedback/media/waveform.py writes and reads the blob).
CREATE TABLE waveforms (
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  bin_ms INTEGER NOT NULL CHECK (bin_ms > 0),
  peaks BLOB NOT NULL,
  PRIMARY KEY (recording_id, bin_ms)
) STRICT, WITHOUT ROWID;
