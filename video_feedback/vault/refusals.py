"""Why a library stays locked, and why a change of its keys is not made. Each has one sentence, and no names in it."""

import math

from video_feedback.counts import counted
from video_feedback.errors import Trouble
from video_feedback.words import tr


class NotUnlocked(Trouble):
    """What was given does not open the library."""


class WrongPassphrase(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("That is not this person’s passphrase. Look at Caps Lock and the spaces, and try again."))


class MistypedCode(NotUnlocked):
    """Known before any key is tried. `group` is where it looks wrong, 1 to 6; None where that cannot be told."""

    def __init__(self, what: str, group: int | None = None) -> None:
        super().__init__(what)
        self.group = group


class WrongCode(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(
            tr("This code is typed rightly, but it is of another library, or of an older recovery sheet of this one.")
        )


class StillWaiting(NotUnlocked):
    """After wrong tries. `seconds` are left until the next one is taken."""

    def __init__(self, seconds: float) -> None:
        super().__init__(
            tr("There were wrong tries. Try again in {seconds}.", seconds=counted(math.ceil(seconds), "second"))
        )
        self.seconds = seconds


class UnknownWorker(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("This person has no passphrase for this library any more. Choose another name."))


class KeyFileMissing(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(
            tr("The library’s key file, vault.json, is not in its folder. Put back the one of the last backup.")
        )


class KeyFileUnreadable(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("The key file, vault.json, cannot be read here. Check that this folder is yours to open."))


class KeyFileDamaged(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("The key file, vault.json, is damaged. Put back the one of the last backup."))


class KeyFileChanged(NotUnlocked):
    """The passphrase or code was right, but something else in the file is not as this app left it."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "The key file, vault.json, was changed outside this app. Put back the one of the last backup, "
                "or look through who may open the library."
            )
        )


class KeyFileOlder(KeyFileChanged):
    """The passphrase or code was right once: the file is an older one, put back."""

    def __init__(self) -> None:
        super().__init__()
        self.args = (
            tr(
                "The key file, vault.json, is an older one: a passphrase or a worker of before may open the library. "
                "Put back the one of the last backup, or look through who may open it."
            ),
        )


class KeyFileNewer(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("This library was locked by a newer version of this app. Install that one to open it."))


class CostOutOfBounds(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(
            tr(
                "The key file, vault.json, asks for more or less work than this app would ever set. "
                "Put back the one of the last backup."
            )
        )


class NotEnoughMemory(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("There is too little memory free to unlock. Close other programs and try again."))


class NoKeyring(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("This computer has no keyring that the app can use. Unlock with the passphrase."))


class KeyringRefused(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("The computer’s keyring is locked or did not answer. Unlock with the passphrase."))


class NotInKeyring(NotUnlocked):
    def __init__(self) -> None:
        super().__init__(tr("The keyring of this computer does not hold this library. Unlock with the passphrase."))


class KeysNotChanged(Trouble):
    """A change of who may open the library, and how, that was not made. Everything is as before."""


class AlreadyLocked(KeysNotChanged):
    def __init__(self) -> None:
        super().__init__(tr("This folder has a key file, vault.json, already. It is never overwritten."))


class PassphraseTooWeak(KeysNotChanged):
    """Says kindly what would help."""


class NameNotUsable(KeysNotChanged):
    def __init__(self, most: int) -> None:
        super().__init__(
            tr(
                "A name has one letter at least, {letters} at most, and is on one line.",
                letters=counted(most, "letter"),
            )
        )


class NameTaken(KeysNotChanged):
    def __init__(self) -> None:
        super().__init__(tr("Somebody of this name can open the library already. Add an initial."))


class LastManager(KeysNotChanged):
    def __init__(self) -> None:
        super().__init__(tr("This is the last manager. Add another manager first: one has to stay."))


class ManagersOnly(KeysNotChanged):
    def __init__(self) -> None:
        super().__init__(tr("Only a manager can do this. Ask one, or unlock with the recovery sheet."))


class KeyFileNotWritten(KeysNotChanged):
    def __init__(self) -> None:
        super().__init__(
            tr("The key file, vault.json, could not be written. Nothing was changed. Make room, or check the folder.")
        )
