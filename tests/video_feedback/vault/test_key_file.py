"""Who may open a library: round trips, and each refusal with its own sentence."""

import os
import stat
import unicodedata
from pathlib import Path

import pytest

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import key_file, refusals, sealed_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Worker


def test_a_passphrase_and_the_code_open_the_same_key(locked: Locked) -> None:
    (ana,) = key_file.workers(locked.folder)
    assert ana == locked.ana.worker == Worker(ana.id, "Ana", is_manager=True)
    assert locked.unlock().key.secret() == locked.ana.key.secret()
    by_code = key_file.unlock_with_code(locked.folder, locked.code.lower().replace("-", " "))
    assert by_code.key.secret() == locked.ana.key.secret()
    assert by_code.worker == key_file.RECOVERY


def test_no_two_libraries_have_the_same_key(locked: Locked, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    opened, code = key_file.create(tmp_path / "other", locked.passphrase, "Ana", QUICK)
    assert opened.key.secret() != locked.ana.key.secret()
    with pytest.raises(refusals.WrongCode, match="another library"):
        key_file.unlock_with_code(locked.folder, code)


def test_each_wrong_thing_has_its_own_sentence(locked: Locked) -> None:
    with pytest.raises(refusals.WrongPassphrase, match="not this person’s passphrase"):
        locked.unlock("plum otter candle seven rivers")
    with pytest.raises(refusals.UnknownWorker, match="has no passphrase"):
        key_file.unlock(locked.folder, locked.passphrase, "0" * 16)
    typed = locked.code[:15] + ("2" if locked.code[15] != "2" else "3") + locked.code[16:]
    with pytest.raises(refusals.MistypedCode, match="Group 3 looks wrong"):
        key_file.unlock_with_code(locked.folder, typed)
    (locked.folder / sealed_file.NAME).unlink()
    with pytest.raises(refusals.KeyFileMissing, match="not in its folder"):
        locked.unlock()
    with pytest.raises(refusals.KeyFileMissing):
        key_file.unlock_with_code(locked.folder, locked.code)


def test_accents_and_wide_letters_may_be_typed_either_way(tmp_path: Path) -> None:
    spoken = "čaj a žlutý kůň pod mostem ﬁn"
    opened, _ = key_file.create(tmp_path, unicodedata.normalize("NFC", spoken), "Ana", QUICK)
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        key_file.unlock(tmp_path, unicodedata.normalize(form, spoken), opened.worker.id)
    with pytest.raises(refusals.WrongPassphrase):
        key_file.unlock(tmp_path, spoken.upper(), opened.worker.id)
    with pytest.raises(refusals.WrongPassphrase):
        key_file.unlock(tmp_path, "\ud800", opened.worker.id)


def test_a_locked_folder_is_not_locked_anew(locked: Locked) -> None:
    before = (locked.folder / sealed_file.NAME).read_bytes()
    with pytest.raises(refusals.AlreadyLocked):
        key_file.create(locked.folder, locked.another, "Ben", QUICK)
    assert (locked.folder / sealed_file.NAME).read_bytes() == before


@pytest.mark.parametrize("passphrase", ["", "password1", "Ana Ana Ana Ana", "correct horse battery staple"])
def test_a_weak_passphrase_is_refused_kindly_everywhere(locked: Locked, tmp_path: Path, passphrase: str) -> None:
    (tmp_path / "new").mkdir()
    before = (locked.folder / sealed_file.NAME).read_bytes()
    with pytest.raises(refusals.PassphraseTooWeak):
        key_file.create(tmp_path / "new", passphrase, "Ana", QUICK)
    with pytest.raises(refusals.PassphraseTooWeak):
        key_file.change_passphrase(locked.folder, locked.ana, passphrase, cost=QUICK)
    with pytest.raises(refusals.PassphraseTooWeak):
        key_file.add_worker(locked.folder, locked.ana, passphrase, "Ben", cost=QUICK)
    assert (locked.folder / sealed_file.NAME).read_bytes() == before
    assert not list((tmp_path / "new").iterdir())


def test_the_made_family_may_have_a_passphrase_that_all_know(tmp_path: Path) -> None:
    opened, _ = key_file.create(tmp_path, "everybody", "Ana", QUICK, any_passphrase=True)
    assert key_file.unlock(tmp_path, "everybody", opened.worker.id).worker == opened.worker


def test_after_a_change_the_new_passphrase_opens_and_the_old_does_not(locked: Locked) -> None:
    key_file.change_passphrase(locked.folder, locked.ana, locked.another, cost=QUICK)
    assert locked.unlock(locked.another).key.secret() == locked.ana.key.secret()
    with pytest.raises(refusals.WrongPassphrase):
        locked.unlock()
    key_file.unlock_with_code(locked.folder, locked.code)


def test_the_recovery_sheet_gives_a_forgotten_passphrase_anew(locked: Locked) -> None:
    by_code = key_file.unlock_with_code(locked.folder, locked.code)
    key_file.change_passphrase(locked.folder, by_code, locked.another, locked.ana.worker.id, cost=QUICK)
    assert locked.unlock(locked.another).worker == locked.ana.worker


def test_the_code_is_tried_once_and_that_is_noted(locked: Locked) -> None:
    assert key_file.code_confirmed(locked.folder) is None
    at = key_file.confirm_code(locked.folder, locked.code)
    assert key_file.code_confirmed(locked.folder) == at
    key_file.unlock_with_code(locked.folder, locked.code)
    locked.unlock()


def test_a_new_code_takes_the_place_of_the_old(locked: Locked) -> None:
    key_file.confirm_code(locked.folder, locked.code)
    code = key_file.new_code(locked.folder, locked.ana)
    assert key_file.code_confirmed(locked.folder) is None
    assert key_file.unlock_with_code(locked.folder, code).key.secret() == locked.ana.key.secret()
    with pytest.raises(refusals.WrongCode, match="older recovery sheet"):
        key_file.unlock_with_code(locked.folder, locked.code)
    locked.unlock()


def test_the_file_says_how_often_it_was_written(locked: Locked) -> None:
    first = key_file.edition(locked.folder)
    key_file.confirm_code(locked.folder, locked.code)
    assert key_file.edition(locked.folder) == first + 1


def test_no_secret_is_shown_by_accident(locked: Locked) -> None:
    assert locked.ana.key.secret().hex() not in repr(locked.ana)
    written = (locked.folder / sealed_file.NAME).read_text()
    for secret in (locked.passphrase, locked.code, locked.code.replace("-", ""), locked.ana.key.secret().hex()):
        assert secret not in written
    for typed in (locked.another, "ZZZZZZ" * 6):
        with pytest.raises(refusals.NotUnlocked) as caught:
            locked.unlock(typed) if " " in typed else key_file.unlock_with_code(locked.folder, typed)
        assert typed not in f"{caught.value!r} {caught.value.args} {vars(caught.value)}"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder's list of who may read")
def test_only_its_owner_reads_the_file(locked: Locked) -> None:
    old = os.umask(0)
    try:
        key_file.confirm_code(locked.folder, locked.code)
    finally:
        os.umask(old)
    assert stat.S_IMODE((locked.folder / sealed_file.NAME).stat().st_mode) == 0o600
    assert [path.name for path in locked.folder.iterdir()] == [sealed_file.NAME]


def test_what_a_killed_write_left_is_no_hindrance(locked: Locked) -> None:
    (locked.folder / f".{sealed_file.NAME}.part").write_bytes(b"half")
    locked.unlock()
    key_file.confirm_code(locked.folder, locked.code)
    assert [path.name for path in locked.folder.iterdir()] == [sealed_file.NAME]


def test_a_file_that_cannot_be_written_stays_as_it_was(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (locked.folder / sealed_file.NAME).read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(refusals.KeyFileNotWritten, match="Nothing was changed"):
            key_file.change_passphrase(locked.folder, locked.ana, locked.another, cost=QUICK)
    assert (locked.folder / sealed_file.NAME).read_bytes() == before
    assert [path.name for path in locked.folder.iterdir()] == [sealed_file.NAME]
