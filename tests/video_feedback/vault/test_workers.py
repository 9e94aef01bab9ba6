"""Several workers on one library, each with a passphrase of their own."""

import pytest

from tests.video_feedback.vault.conftest import Locked
from video_feedback.vault import key_file, refusals, sealed_file
from video_feedback.vault.cost import QUICK
from video_feedback.vault.key_file import Worker


def names(locked: Locked) -> list[str]:
    return [worker.name for worker in key_file.workers(locked.folder)]


def test_each_opens_the_same_key_as_themselves(locked: Locked) -> None:
    ben = locked.add("Ben")
    assert ben.key.secret() == locked.ana.key.secret()
    assert ben.worker == Worker(ben.worker.id, "Ben", is_manager=False)
    assert names(locked) == ["Ana", "Ben"]
    assert locked.unlock().worker.name == "Ana"
    with pytest.raises(refusals.WrongPassphrase):
        locked.unlock(locked.another)


def test_the_same_passphrase_of_two_leaves_no_trace_of_that(locked: Locked) -> None:
    ben = key_file.add_worker(locked.folder, locked.ana, locked.passphrase, "Ben", cost=QUICK)
    one, two = sealed_file.load(locked.folder).workers
    assert one.salt != two.salt
    assert one.wrapped != two.wrapped
    assert key_file.unlock(locked.folder, locked.passphrase, ben.id).worker == ben


def test_who_is_removed_no_longer_opens_it(locked: Locked) -> None:
    ben = locked.add("Ben")
    key_file.remove_worker(locked.folder, locked.ana, ben.worker.id)
    assert names(locked) == ["Ana"]
    with pytest.raises(refusals.UnknownWorker):
        key_file.unlock(locked.folder, locked.another, ben.worker.id)
    locked.unlock()


def test_the_last_manager_stays(locked: Locked) -> None:
    locked.add("Ben")
    with pytest.raises(refusals.LastManager, match="Add another manager first"):
        key_file.remove_worker(locked.folder, locked.ana, locked.ana.worker.id)
    cleo = locked.add("Cleo", is_manager=True)
    key_file.remove_worker(locked.folder, locked.ana, locked.ana.worker.id)
    assert names(locked) == ["Ben", "Cleo"]
    with pytest.raises(refusals.LastManager):
        key_file.remove_worker(locked.folder, cleo, cleo.worker.id)


def test_a_worker_may_go_and_change_their_own_but_nothing_of_others(locked: Locked) -> None:
    ben = locked.add("Ben")
    folder, third = locked.folder, "lantern walrus pocket thunder ninety"
    for refused in (
        lambda: key_file.add_worker(folder, ben, third, "Cleo", cost=QUICK),
        lambda: key_file.remove_worker(folder, ben, locked.ana.worker.id),
        lambda: key_file.change_passphrase(folder, ben, third, locked.ana.worker.id, cost=QUICK),
        lambda: key_file.new_code(folder, ben),
        lambda: key_file.accept(folder, ben),
    ):
        with pytest.raises(refusals.ManagersOnly):
            refused()
    key_file.change_passphrase(folder, ben, third, cost=QUICK)
    assert key_file.unlock(folder, third, ben.worker.id).worker == ben.worker
    key_file.remove_worker(folder, ben, ben.worker.id)
    assert names(locked) == ["Ana"]


def test_a_manager_gives_a_forgotten_passphrase_anew(locked: Locked) -> None:
    ben = locked.add("Ben")
    key_file.change_passphrase(locked.folder, locked.ana, locked.passphrase, ben.worker.id, cost=QUICK)
    assert key_file.unlock(locked.folder, locked.passphrase, ben.worker.id).worker == ben.worker


def test_a_name_is_changed_with_the_passphrase(locked: Locked) -> None:
    ben = locked.add("Ben")
    with pytest.raises(refusals.WrongPassphrase):
        key_file.rename_worker(locked.folder, ben, locked.passphrase, "Benedikt")
    renamed = key_file.rename_worker(locked.folder, ben, locked.another, " Benedikt ")
    assert renamed == Worker(ben.worker.id, "Benedikt", is_manager=False)
    assert key_file.unlock(locked.folder, locked.another, ben.worker.id).worker == renamed
    assert names(locked) == ["Ana", "Benedikt"]


@pytest.mark.parametrize("name", ["", "  ", "A\nB", "x" * 61, "\u202eana", "\ud800"])
def test_a_name_is_one_line_that_can_be_read(locked: Locked, name: str) -> None:
    with pytest.raises(refusals.NameNotUsable):
        key_file.add_worker(locked.folder, locked.ana, locked.another, name, cost=QUICK)
    with pytest.raises(refusals.NameNotUsable):
        key_file.rename_worker(locked.folder, locked.ana, locked.passphrase, name)


def test_two_of_one_name_cannot_be_told_apart(locked: Locked) -> None:
    ben = locked.add("Zoë")
    with pytest.raises(refusals.NameTaken):
        key_file.add_worker(locked.folder, locked.ana, locked.another, "ZOE\u0308", cost=QUICK)
    with pytest.raises(refusals.NameTaken):
        key_file.rename_worker(locked.folder, ben, locked.another, "ana")
    key_file.rename_worker(locked.folder, ben, locked.another, "ZOË")
