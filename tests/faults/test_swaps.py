"""Something is not what it seems: refused, each with its own sentence; what was put back from before is told of."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from tests import films
from tests.faults.conftest import House
from tests.faults.readings import films_in
from tests.faults.state import PASSPHRASES
from tests.faults.worker import Worker
from video_feedback import unlocking
from video_feedback.cli import cli
from video_feedback.errors import Trouble
from video_feedback.library import audit, backing_up, backups, connection, families, keyholders, manifest, proving
from video_feedback.library.beside import noting, reading
from video_feedback.library.folder import DATABASE, MEDIA
from video_feedback.library.importing import bring_in, record
from video_feedback.library.library import Library
from video_feedback.settings import Settings
from video_feedback.vault import door, key_file, recovery
from video_feedback.vault.cost import QUICK
from video_feedback.vault.keys import VaultKey
from video_feedback_ui.bridge import Bridge


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "calibrated", lambda: QUICK)


@pytest.fixture
def two_films(house: House, tmp_path: Path) -> House:
    with Library.open(house.folder, house.key) as library:
        brought = bring_in(films.make(tmp_path / "second.mp4", 90), library.media)
        with library.change("Bring in a film", undoable=False) as db:
            record(db, brought, families.called(db, "Rowan").id)
    return house


def said(deed: Callable[[], object], kind: type[Trouble] = Trouble) -> str:
    with pytest.raises(kind) as raised:
        deed()
    return str(raised.value)


def boxes_in(house: House) -> list[Path]:
    return sorted((house.folder / MEDIA).iterdir())


def change_header(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_each_has_a_sentence_of_its_own(two_films: House, tmp_path: Path) -> None:
    house, told = two_films, {}
    worker = key_file.workers(house.folder)[0].id
    one, other = boxes_in(house)

    def films_read() -> object:
        return films_in(house.folder, house.key)

    told["wrong passphrase"] = said(lambda: key_file.unlock(house.folder, PASSPHRASES[1], worker))
    told["wrong code"] = said(lambda: key_file.unlock_with_code(house.folder, recovery.new()))
    told["mistyped code"] = said(lambda: key_file.unlock_with_code(house.folder, house.code[:-1]))
    told["wrong key"] = said(lambda: Library.open(house.folder, VaultKey.new()))

    kept = one.read_bytes()
    change_header(one, 0)
    told["changed signature"] = said(films_read)
    one.write_bytes(kept)
    change_header(one, 8)
    told["newer box"] = said(films_read)
    one.write_bytes(kept)
    change_header(one, 70)
    told["changed header"] = said(films_read)
    one.write_bytes(kept)

    one.rename(tmp_path / "aside")
    other.rename(one)
    (tmp_path / "aside").rename(other)
    told["swapped films"] = said(films_read)
    other.rename(tmp_path / "aside")
    one.rename(other)
    (tmp_path / "aside").rename(one)

    # The key of another film, put into this one's row by somebody who has the library's own key.
    with Library.open(house.folder, house.key) as library, library.change("Swap", undoable=False) as db:
        db.execute("UPDATE boxes SET key = ? WHERE file = ?", [bytes(range(32)), one.name])
    told["another film's key"] = said(films_read)

    assert len({*told.values()}) == len(told), told
    assert all(sentence.endswith(".") and len(sentence) < 200 for sentence in told.values()), told


def test_a_film_of_another_library_is_not_shown_as_ones_own(house: House, two_films: House) -> None:
    one, other = boxes_in(two_films)
    ours = films_in(house.folder, house.key)
    one.write_bytes(other.read_bytes())
    with pytest.raises(Trouble, match="another film’s box"):
        films_in(house.folder, house.key)
    assert len(ours) == 2


def test_an_older_key_file_that_was_put_back_is_told_of(house: House, tmp_path: Path) -> None:
    shutil.copy2(house.folder / "vault.json", tmp_path / "older.json")
    opened = key_file.unlock_with_code(house.folder, house.code)
    worker = key_file.workers(house.folder)[0].id
    with Library.open(house.folder, house.key) as library:
        keyholders.change_passphrase(library, opened, PASSPHRASES[1], worker)
    Library.open(house.folder, house.key).close()  # from then on it knows
    shutil.copy2(tmp_path / "older.json", house.folder / "vault.json")
    assert "older one" in said(lambda: door.by_passphrase(house.folder, PASSPHRASES[0], worker))
    assert "older one" in said(lambda: door.by_code(house.folder, house.code))


def test_an_older_database_that_was_put_back_is_told_of(house: House, tmp_path: Path) -> None:
    shutil.copy2(house.folder / DATABASE, tmp_path / "older.db")
    opened = key_file.unlock_with_code(house.folder, house.code)
    # By somebody: a line of the same second, by nobody, would be the very same.
    with Library.open(house.folder, opened.key, opened.worker.id) as library:
        Worker(library, opened, house.film, 0, 1).tag()
        made = backing_up.back_up(house.folder, house.key, backups.own_place(house.folder), 1)
        with library.change("Back up", undoable=False) as db:
            backups.note(db, made)
    with Library.open(house.folder, house.key) as library:
        assert library.recovered == ""
    shutil.copy2(tmp_path / "older.db", house.folder / DATABASE)
    head = manifest.load(made.backup.folder).head
    with reading(house.folder, house.key) as db:
        broken = audit.verify(db, head)
    assert broken is not None
    assert "missing" in broken.says
    for _ in range(2):  # until it is set right
        with Library.open(house.folder, house.key) as library:
            assert "older than its newest backup" in library.recovered


def test_nothing_in_a_backup_can_be_exchanged(house: House, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    first, second = (backing_up.back_up(house.folder, house.key, place, n).backup.folder for n in (1, 2))
    with Library.open(house.folder, house.key):
        pass
    third = backing_up.back_up(house.folder, house.key, place, 3).backup.folder
    for name in (DATABASE, "vault.json", manifest.NAME):
        assert (third / name).is_file()
    kept = (third / DATABASE).read_bytes()
    shutil.copy2(first / DATABASE, third / DATABASE)
    sentences = {said(lambda: proving.prove(third, house.key), manifest.BackupChanged)}
    (third / DATABASE).write_bytes(kept)
    sentences.add(said(lambda: proving.prove(third, VaultKey.new()), manifest.BackupChanged))
    (third / DATABASE).unlink()
    sentences.add(said(lambda: proving.prove(third, house.key), manifest.BackupChanged))
    assert len(sentences) == 3
    assert proving.prove(second, house.key)


def plain(house: House) -> None:
    """The same database with no key at all."""
    copy = house.folder / "plain.db"
    with reading(house.folder, house.key) as db:
        db.execute("PRAGMA query_only=OFF")
        db.execute("ATTACH DATABASE ? AS plain KEY ''", [str(copy)])
        db.execute("SELECT sqlcipher_export('plain')").fetchall()
        db.execute("DETACH DATABASE plain")
    with sqlite3.connect(copy) as opened:
        assert opened.execute("SELECT count(*) FROM recordings").fetchone() == (1,)
    opened.close()
    copy.replace(house.folder / DATABASE)


def half_keyed(house: House) -> None:
    """The first bytes in plain, as SQLCipher leaves them where it is told to."""
    copy = house.folder / "half.db"
    connection_ = sqlcipher3.connect(copy)
    connection.unlock(connection_, house.key.derived("db"))
    connection_.execute("PRAGMA cipher_plaintext_header_size = 32")
    connection_.execute("CREATE TABLE t (a)")
    connection_.commit()
    connection_.close()
    assert copy.read_bytes()[:15] == b"SQLite format 3"
    copy.replace(house.folder / DATABASE)


def of_another_key(house: House) -> None:
    copy = house.folder / "other"
    Library.create(copy, VaultKey.new()).close()
    (copy / DATABASE).replace(house.folder / DATABASE)
    shutil.rmtree(copy)


def a_page_in_plain(house: House) -> None:
    data = bytearray((house.folder / DATABASE).read_bytes())
    data[4096:8192] = bytes(4096)
    (house.folder / DATABASE).write_bytes(data)


@pytest.mark.parametrize("put", [plain, half_keyed, of_another_key, a_page_in_plain])
def test_what_is_not_wholly_keyed_is_refused_at_every_door(
    house: House,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    put: Callable[[House], None],
) -> None:
    assert qapp
    put(house)
    before = (house.folder / DATABASE).read_bytes()
    key, typed = house.key, tmp_path / "passphrase"
    typed.write_text(PASSPHRASES[0])
    monkeypatch.setenv(unlocking.FILE_VARIABLE, str(typed))

    def read() -> None:
        with reading(house.folder, key) as db:
            db.execute("SELECT * FROM moments").fetchall()

    def note() -> None:
        with noting(house.folder, key, "") as db:
            audit.write(db, "unlock", audit.LIBRARY)

    def back_up() -> None:
        backing_up.back_up(house.folder, key, tmp_path / "stick", 1)

    told = {said(deed) for deed in (lambda: Library.open(house.folder, key).close(), read, note, back_up)}
    bridge, shown = Bridge(Settings()), []
    bridge.told.connect(lambda words, *_: shown.append(words))
    assert not bridge.open_folder(house.folder, key)
    assert not bridge.is_open
    result = CliRunner().invoke(cli, ["recordings", str(house.folder)])
    assert result.exit_code == 1
    assert "Film of" not in result.output
    assert {*shown} <= told
    assert (house.folder / DATABASE).read_bytes() == before
    assert not list((tmp_path / "stick").glob("2*"))
