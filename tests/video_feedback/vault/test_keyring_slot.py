"""The keyring of a computer as one more way in: asked for, taken back, and never the only one."""

import sys
from collections.abc import Callable

import keyring
import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import door, key_file, keyring_slot, refusals, sealed_file, tries
from video_feedback.vault.cost import QUICK


class Pocket(KeyringBackend):
    """A keyring that lives as long as the test."""

    priority = 9

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def get_password(self, service: str, username: str) -> str | None:
        self._must_be_open()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._must_be_open()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._must_be_open()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]

    def _must_be_open(self) -> None:
        if self.is_locked:
            raise KeyringLocked


Use = Callable[[KeyringBackend], None]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Use:
    def set_up(backend: KeyringBackend) -> None:
        monkeypatch.setattr(keyring.core, "_keyring_backend", backend)

    return set_up


@pytest.fixture
def pocket(use: Use) -> Pocket:
    pocket = Pocket()
    use(pocket)
    return pocket


def test_it_is_off_until_asked_for(locked: Locked, pocket: Pocket) -> None:
    assert keyring_slot.available()
    assert keyring_slot.holder(locked.folder) is None
    assert not pocket.kept
    with pytest.raises(refusals.NotInKeyring):
        keyring_slot.unlock(locked.folder)


def test_what_was_changed_while_the_keyring_asked_stays_changed(locked: Locked, use: Use) -> None:
    class Slow(Pocket):
        def set_password(self, service: str, username: str, password: str) -> None:
            key_file.add_worker(locked.folder, locked.ana, "slate marble wagon eleven birch", "Cleo", cost=QUICK)
            super().set_password(service, username, password)

    use(Slow())
    keyring_slot.add(locked.folder, locked.ana)
    assert "Cleo" in [worker.name for worker in key_file.workers(locked.folder)]
    assert keyring_slot.unlock(locked.folder).worker == locked.ana.worker


def test_who_was_removed_while_the_keyring_asked_gets_no_slot(locked: Locked, use: Use) -> None:
    class Slow(Pocket):
        def set_password(self, service: str, username: str, password: str) -> None:
            worker = key_file.add_worker(
                locked.folder, locked.ana, "slate marble wagon eleven birch", "Cleo", is_manager=True, cost=QUICK
            )
            assert worker
            key_file.remove_worker(locked.folder, locked.ana, locked.ana.worker.id)
            super().set_password(service, username, password)

    use(slow := Slow())
    with pytest.raises(refusals.UnknownWorker):
        keyring_slot.add(locked.folder, locked.ana)
    assert keyring_slot.holder(locked.folder) is None
    assert not slow.kept


def test_it_opens_for_who_asked_for_it(locked: Locked, pocket: Pocket) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    assert keyring_slot.holder(locked.folder) == locked.ana.worker.id
    opened = keyring_slot.unlock(locked.folder)
    assert opened.worker == locked.ana.worker
    assert opened.key.secret() == locked.ana.key.secret()
    locked.unlock()
    key_file.unlock_with_code(locked.folder, locked.code)
    (kept,) = pocket.kept.values()
    assert kept not in (locked.folder / sealed_file.NAME).read_text()
    assert kept != locked.ana.key.secret().hex()


def test_it_too_tells_of_wrong_tries(locked: Locked, pocket: Pocket) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    tries.failed(locked.folder, locked.ana.worker.id)
    entered = door.by_keyring(locked.folder)
    assert entered.opened.worker == locked.ana.worker
    assert len(entered.wrong_tries) == 1
    assert pocket.kept


def test_another_passphrase_or_code_leaves_it_as_it_is(locked: Locked, pocket: Pocket) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    key_file.new_code(locked.folder, locked.ana)
    assert keyring_slot.unlock(locked.folder).worker == locked.ana.worker
    assert len(pocket.kept) == 1


def test_taken_back_it_opens_nothing_and_keeps_nothing(locked: Locked, pocket: Pocket) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    keyring_slot.remove(locked.folder, locked.ana)
    assert keyring_slot.holder(locked.folder) is None
    assert not pocket.kept
    with pytest.raises(refusals.NotInKeyring):
        keyring_slot.unlock(locked.folder)


def test_asked_for_again_the_old_secret_is_taken_out(locked: Locked, pocket: Pocket) -> None:
    ben = locked.add("Ben")
    keyring_slot.add(locked.folder, locked.ana)
    keyring_slot.add(locked.folder, ben)
    assert keyring_slot.unlock(locked.folder).worker == ben.worker
    assert len(pocket.kept) == 1


def test_it_goes_with_its_worker(locked: Locked, pocket: Pocket) -> None:
    ben = locked.add("Ben")
    keyring_slot.add(locked.folder, ben)
    key_file.remove_worker(locked.folder, locked.ana, ben.worker.id)
    assert keyring_slot.holder(locked.folder) is None
    assert pocket.kept  # of another's keyring, perhaps on another computer: it opens nothing
    with pytest.raises(refusals.NotInKeyring):
        keyring_slot.unlock(locked.folder)


@pytest.mark.parametrize("kept", [None, "", "00" * 32, "not hexadecimal", "č"])
def test_another_computers_keyring_does_not_hold_it(locked: Locked, pocket: Pocket, kept: str | None) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    for name in list(pocket.kept):
        if kept is None:
            del pocket.kept[name]
        else:
            pocket.kept[name] = kept
    with pytest.raises(refusals.NotInKeyring, match="does not hold this library"):
        keyring_slot.unlock(locked.folder)


def test_a_locked_keyring_changes_nothing(locked: Locked, pocket: Pocket) -> None:
    pocket.is_locked = True
    before = (locked.folder / sealed_file.NAME).read_bytes()
    with pytest.raises(refusals.KeyringRefused, match="is locked"):
        keyring_slot.add(locked.folder, locked.ana)
    assert (locked.folder / sealed_file.NAME).read_bytes() == before
    pocket.is_locked = False
    keyring_slot.add(locked.folder, locked.ana)
    pocket.is_locked = True
    with pytest.raises(refusals.KeyringRefused, match="Unlock with the passphrase"):
        keyring_slot.unlock(locked.folder)
    keyring_slot.remove(locked.folder, locked.ana)
    assert keyring_slot.holder(locked.folder) is None


def test_a_file_that_cannot_be_written_leaves_no_secret_behind(
    locked: Locked, pocket: Pocket, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring_slot.add(locked.folder, locked.ana)

    def full(_path: object, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("video_feedback.vault.private_file.replace", full)
        with pytest.raises(refusals.KeyFileNotWritten):
            keyring_slot.add(locked.folder, locked.ana)
    assert len(pocket.kept) == 1
    keyring_slot.unlock(locked.folder)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_a_computer_without_a_keyring_says_so(locked: Locked, use: Use, backend: type[KeyringBackend]) -> None:
    use(backend())
    assert not keyring_slot.available()
    with pytest.raises(refusals.NoKeyring, match="no keyring that the app can use"):
        keyring_slot.add(locked.folder, locked.ana)


def test_a_keyring_that_forgets_at_once_is_refused(locked: Locked, use: Use) -> None:
    class Sieve(Pocket):
        def set_password(self, service: str, username: str, password: str) -> None:
            pass

    use(Sieve())
    with pytest.raises(refusals.KeyringRefused):
        keyring_slot.add(locked.folder, locked.ana)
    assert keyring_slot.holder(locked.folder) is None


def test_without_the_package_it_is_as_without_a_keyring(locked: Locked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not keyring_slot.available()
    with pytest.raises(refusals.NoKeyring):
        keyring_slot.add(locked.folder, locked.ana)


def test_a_changed_worker_is_not_believed(locked: Locked, pocket: Pocket) -> None:
    keyring_slot.add(locked.folder, locked.ana)
    path = locked.folder / sealed_file.NAME
    path.write_text(path.read_text().replace('"Ana"', '"Eve"'))
    with pytest.raises(refusals.KeyFileChanged):
        keyring_slot.unlock(locked.folder)
    assert pocket.kept
