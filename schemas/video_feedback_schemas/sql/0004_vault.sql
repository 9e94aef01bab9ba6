-- The vault: the key of each film, the record of what was done, and what the vault itself has to remember.

-- A file of the media folder is a locked box (video_feedback/vault/box.py), its key is random and lies here alone:
-- without this row nobody can open the file again. Never journaled: undo must not bring a key back.
CREATE TABLE boxes (
  file TEXT PRIMARY KEY NOT NULL,
  recording_id TEXT NOT NULL REFERENCES recordings(id) ON DELETE CASCADE,
  key BLOB NOT NULL CHECK (length(key) = 32),
  sealed_bytes INTEGER NOT NULL CHECK (sealed_bytes > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX boxes_of_recording ON boxes(recording_id);

-- What was done with the films and the library (video_feedback/library/audit.py): ids, never names or words. Each line is
-- sealed together with the one before. Lines are added and never changed.
CREATE TABLE audit (
  n INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  what TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '',
  prev BLOB NOT NULL,
  mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX audit_by_thing ON audit(what, n);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;
CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;

-- Small facts, one a row: whether the recovery sheet was made, what was answered about the disk, when was the last backup.
CREATE TABLE vault_facts (
  name TEXT PRIMARY KEY NOT NULL,
  says TEXT NOT NULL
) STRICT, WITHOUT ROWID;
