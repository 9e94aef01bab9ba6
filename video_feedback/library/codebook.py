"""What moments are tagged with: their codes and groups, whichever version of a scheme they name."""

from sqlite_utils import Database

from video_feedback.library import schemes
from video_feedback_schemas.records import Code, Group, Moment, Scheme


class Codebook:
    """Looks codes up. A version of a scheme is read once, so keep one for as long as one gathers, not longer."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read: dict[tuple[str, int], Scheme] = {}

    def scheme(self, moment: Moment) -> Scheme:
        key = (moment.scheme_id, moment.scheme_version)
        if key not in self._read:
            self._read[key] = schemes.get(self._db, *key)
        return self._read[key]

    def code(self, moment: Moment) -> Code:
        return self.scheme(moment).code(moment.code_id)

    def group(self, moment: Moment) -> Group:
        return self.scheme(moment).group(self.code(moment).group_id)

    def is_shared(self, moment: Moment) -> bool:
        """Whether a parent may see this moment at all."""
        return self.scheme(moment).is_shared(moment.code_id)
