"""Words, a film and a passphrase that are like no others, and the search for them in what a program left behind."""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

FAMILY, BABY, WORKER = "Quarrelwood", "Pelinquistra", "Vandermuelen"
NOTE, SAID, THEME, FELT, PLACE = "zimtsternblau", "wolkenkratzig", "haselnussig", "dreikornbrot", "mondscheinrot"
FILM_NAME, FILM_TITLE = "Bathtime of Ottokarina", "Xanderholt Phone"
PASSPHRASE = "seven velvet kettles hum under quixotry"
WORDS = (FAMILY, BABY, NOTE, SAID, THEME, FELT, PLACE, "Ottokarina", "Xanderholt", "quixotry")

_WINDOW = 64
# What pictures and films in plain begin with. Shorter marks turn up in what is encrypted, by chance.
_FORMS = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF",
    b"\x89PNG\r\n\x1a\n",
    b"ftypisom",
    b"ftypmp42",
    b"ftypqt  ",
    b"WEBPVP8",
    b"matroska",
)


def film(path: Path) -> Path:
    """Four seconds of noise with a tone, which tells its title. Its bytes are like those of no other file."""
    noise = np.random.default_rng(20260514)
    with av.open(str(path), "w") as made:
        made.metadata.update(title=FILM_TITLE, comment=FILM_TITLE, creation_time="2026-05-14T10:05:00Z")
        picture = made.add_stream("libx264", rate=25, options={"crf": "36", "preset": "ultrafast"})
        picture.width, picture.height, picture.pix_fmt = 160, 120, "yuv420p"
        sound = made.add_stream("aac", rate=44100)
        for number in range(100):
            pixels = noise.integers(0, 255, (30, 40, 3), np.uint8).repeat(4, 0).repeat(4, 1)
            made.mux(picture.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
            wave = (0.3 * np.sin(np.arange(1764) * (0.02 + number * 1e-4))).astype(np.float32)[None, :]
            heard = av.AudioFrame.from_ndarray(wave, format="fltp", layout="mono")
            heard.sample_rate, heard.pts, heard.time_base = 44100, number * 1764, Fraction(1, 44100)
            made.mux(sound.encode(heard))
        made.mux(picture.encode(None))
        made.mux(sound.encode(None))
    return path


class Needles:
    """What must not be found: the words in three spellings, pieces of the film wherever they lie, plain pictures."""

    def __init__(self, film: Path, words: Iterable[str] = WORDS) -> None:
        data = film.read_bytes()
        # A few hundred places, spread over the film: a copy of any stretch of it holds several of them.
        step = max(_WINDOW, len(data) // 400)
        pieces = (data[at : at + _WINDOW] for at in range(64, len(data) - _WINDOW, step))
        self._pieces = [piece for piece in pieces if len(set(piece)) > 24]
        # What each is told by: its eight bytes that are most unlike one another, wherever in it they stand.
        self._told_by: dict[bytes, list[tuple[int, bytes]]] = {}
        for piece in self._pieces:
            at = max(range(_WINDOW - 7), key=lambda at: len(set(piece[at : at + 8])))
            self._told_by.setdefault(piece[at : at + 8], []).append((at, piece))
        self._begins = np.zeros(1 << 16, np.bool_)
        self._begins[[int.from_bytes(mark[:2], sys.byteorder) for mark in self._told_by]] = True
        self._spelled = [word.lower().encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
        self._words = re.compile(b"|".join(re.escape(each) for each in self._spelled))

    def in_bytes(self, data: bytes, *, forms: bool = True) -> str:
        """What was found, or nothing."""
        low = data.lower()
        if any(word in low for word in self._spelled) and (found := self._words.search(low)):
            return f"the word {found[0]!r}"
        if self._has_piece(data):
            return "bytes of the film"
        if forms and (mark := next((mark for mark in _FORMS if mark in data), None)):
            return f"a file in plain ({mark!r})"
        return ""

    def _has_piece(self, data: bytes) -> bool:
        """Whether one of the pieces lies anywhere: looked for where two bytes are those that one is told by."""
        for odd in (0, 1):
            pairs = np.frombuffer(data[odd:], np.uint16, max(0, len(data) - odd) // 2)
            for at in (np.flatnonzero(self._begins[pairs]) * 2 + odd).tolist():
                for before, piece in self._told_by.get(data[at : at + 8], ()):
                    if at >= before and data.startswith(piece, at - before):
                        return True
        return False

    def in_name(self, name: str) -> str:
        """Whether a path tells something."""
        return self.in_bytes(name.encode("utf-8", "surrogateescape"), forms=False)

    def in_files(self, files: Iterable[Path]) -> Iterator[str]:
        """What lies in files, and in their names."""
        for file in files:
            if found := self.in_name(file.name):
                yield f"{file}: {found} in its name"
            if file.is_file() and (found := self.in_bytes(file.read_bytes())):
                yield f"{file}: {found}"

    def in_calls(self, calls: "Iterable[Call]", *, may_read: Path) -> Iterator[str]:
        """What a program wrote, what it named files, and what it gave to its children. `may_read` is the film."""
        for call in calls:
            told = call.arguments.replace(str(may_read).encode(), b"") if not call.writes else call.arguments
            if found := self.in_bytes(told, forms=call.writes):
                yield f"{call.name} {call.where}: {found}"


class Call:
    """A call of the system as strace tells it: `where` it went, and the bytes that it carried or named."""

    __slots__ = ("arguments", "name", "where", "writes")

    def __init__(self, name: str, where: str, arguments: bytes, *, writes: bool) -> None:
        self.name, self.where, self.arguments, self.writes = name, where, arguments, writes


_LINE = re.compile(rb"^(?:\d+ +)?(\w+)\((.*)$")
_RESUMED = re.compile(rb"^(\d+) +<\.\.\. \w+ resumed>")
_STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_WHERE = re.compile(rb"^(?:\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2}|[^>])*)>")
_READS = re.compile(rb"O_RDONLY|O_PATH")
_WRITES = {b"write", b"pwrite64", b"writev", b"pwritev", b"pwritev2", b"sendto", b"sendmsg", b"sendmmsg"}
# What is held in memory and goes to our own processes. A socket is not among them.
_IN_MEMORY = ("pipe:", "anon_inode:", "/memfd:", "/dev/null")
TRACED = "trace=" + ",".join(
    [each.decode() for each in sorted(_WRITES)]
    + ["open", "openat", "creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "link", "linkat"]
    + ["symlink", "symlinkat", "mknod", "mknodat", "execve", "setxattr", "socket", "connect", "bind"]
)


def calls(trace: Path) -> Iterator[Call]:
    """The calls of a trace (`strace -f -y -v -xx -s LARGE`) that leave something somewhere."""
    with trace.open("rb") as lines:
        for line in lines:
            met = _LINE.match(line)
            if met is None or met[1] in (b"socket", b"connect", b"bind"):
                continue
            name, rest = met[1], met[2]
            if name in (b"open", b"openat") and _READS.search(rest) and b"O_CREAT" not in rest:
                continue
            place = _WHERE.match(rest)
            where = _plain(place[1]).decode("utf-8", "replace") if place else ""
            if name in _WRITES and where.startswith(_IN_MEMORY):
                continue
            yield Call(
                name.decode(),
                where,
                b"\0".join(_plain(found) for found in _STRING.findall(rest)),
                writes=name in _WRITES,
            )


def sockets(trace: Path) -> list[str]:
    """The calls that have to do with a network: every socket that is not of this machine alone."""
    found = []
    for line in trace.read_bytes().splitlines():
        met = _LINE.match(line)
        if met and met[1] in (b"socket", b"connect", b"bind", b"sendto", b"sendmsg") and b"AF_INET" in met[2]:
            found.append(line.decode("utf-8", "replace")[:200])
    return found


def _plain(hexed: bytes) -> bytes:
    if hexed.startswith(b"\\x"):
        return bytes.fromhex(hexed.replace(b"\\x", b"").decode())
    return hexed


def written_elsewhere(trace: Path, but_not_in: Path) -> list[Path]:
    """The files that were opened for writing outside a folder, and are there still."""
    found: Mapping[str, None] = {
        name: None
        for call in calls(trace)
        if call.name in ("open", "openat", "creat")
        for name in [call.arguments.split(b"\0")[0].decode("utf-8", "surrogateescape")]
    }
    return [
        path
        for path in map(Path, found)
        if path.is_absolute() and not path.is_relative_to(but_not_in) and path.is_file() and path.parts[1] != "proc"
    ]
