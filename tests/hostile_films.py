"""Films, and texts called films, made to do harm: to fetch, to open what is not theirs, to take all there is."""

import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np

FRAMES = 5
"""Of the MKV that wants another."""


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """An address on this computer, and what was asked of it."""
    asked: list[str] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET  # noqa: N815 (as the server calls it)

        def log_message(self, *_: object) -> None:
            """Not on the terminal."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def texts(address: str, secret: Path) -> dict[str, str]:
    """Lists of other films, by their kind. Each points at an address, or at a file of this computer."""
    hls = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{}\n#EXT-X-ENDLIST\n"
    dash = (
        '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" '
        'mediaPresentationDuration="PT10S"><Period><AdaptationSet mimeType="video/mp4"><SegmentTemplate '
        f'media="{address}/part$Number$.m4s" initialization="{address}/start.mp4" duration="2"/>'
        '<Representation id="1" bandwidth="1000" width="64" height="64"/></AdaptationSet></Period></MPD>'
    )
    return {
        "hls": hls.format(f"{address}/part.ts"),
        "hls of a file": hls.format(secret.as_uri()),
        "m3u": f"#EXTM3U\n#EXTINF:1,x\n{address}/m3u.mp4\n",
        "xspf": '<?xml version="1.0"?><playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList><track>'
        f"<location>{address}/xspf.mp4</location></track></trackList></playlist>",
        "pls": f"[playlist]\nFile1={address}/pls.mp4\nNumberOfEntries=1\n",
        "asx": f'<asx version="3.0"><entry><ref href="{address}/asx.mp4"/></entry></asx>',
        "dash": dash,
        "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n"
        "a=rtpmap:96 H264/90000\n",
        "concat": f"ffconcat version 1.0\nfile '{secret}'\n",
        "smil": f'<smil><body><video src="{address}/smil.mp4"/></body></smil>',
        "quicktime link": '<?xml version="1.0"?><?quicktime type="application/x-quicktime-media-link"?>'
        f'<embed src="{address}/link.mov"/>',
    }


def lists(folder: Path, address: str, secret: Path) -> list[Path]:
    """Those texts as files named .mp4; and again behind the signature of an MP4, which brings them past the door."""
    made = []
    for name, text in texts(address, secret).items():
        for before, start in (("", b""), ("signed ", _box(b"ftyp", b"isom\0\0\0\0isom"))):
            made.append(folder / f"{before}{name}.mp4")
            made[-1].write_bytes(start + text.encode())
    return made


def elsewhere(path: Path, address: str) -> Path:
    """An MP4 whose pictures are to be fetched: its data reference is an address."""
    path.write_bytes(_film([_track(1, 25, f"{address}/data.mov".encode())]))
    return path


def greedy(path: Path, tracks: int = 40, frames: int = 10_000_000) -> Path:
    """An MP4 of some kilobytes that claims so many frames in so many tracks: FFmpeg takes memory for each."""
    path.write_bytes(_film([_track(number, frames) for number in range(1, tracks + 1)]))
    return path


def _film(tracks: list[bytes]) -> bytes:
    head = _full(b"mvhd", bytes(8) + struct.pack(">II", 1000, 1000) + bytes(76) + struct.pack(">I", 99))
    return _box(b"ftyp", b"isom\0\0\0\0isom") + _box(b"moov", head + b"".join(tracks)) + _box(b"mdat", bytes(64))


def _track(number: int, frames: int, address: bytes = b"") -> bytes:
    size = struct.pack(">HHII", 64, 48, 0x480000, 0x480000)
    look = _box(
        b"jpeg",
        bytes(6)
        + struct.pack(">H", 1)
        + bytes(16)
        + size
        + bytes(4)
        + b"\0\1"
        + bytes(32)
        + struct.pack(">Hh", 24, -1),
    )
    where = struct.pack(">I", 8 + 4 + len(address)) + b"url " + (bytes(4) + address if address else b"\0\0\0\1")
    table = _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1) + look)
        + _full(b"stts", struct.pack(">III", 1, frames, 1))
        + _full(b"stsc", struct.pack(">IIII", 1, 1, frames, 1))
        + _full(b"stsz", struct.pack(">II", 1, frames))
        + _full(b"stco", struct.pack(">II", 1, 40)),
    )
    data = _box(b"dinf", _full(b"dref", struct.pack(">I", 1) + where))
    media = _box(
        b"mdia",
        _full(b"mdhd", bytes(8) + struct.pack(">IIHH", 1000, frames, 0x55C4, 0))
        + _full(b"hdlr", bytes(4) + b"vide" + bytes(13))
        + _box(b"minf", _full(b"vmhd", bytes(8)) + data + table),
    )
    head = bytes(8) + struct.pack(">III", number, 0, 1000) + bytes(52) + struct.pack(">II", 64 << 16, 48 << 16)
    return _box(b"trak", _full(b"tkhd", head) + media)


def _box(kind: bytes, inside: bytes) -> bytes:
    return struct.pack(">I", 8 + len(inside)) + kind + inside


def _full(kind: bytes, inside: bytes) -> bytes:
    return _box(kind, bytes(4) + inside)


def linked(path: Path, other: Path) -> Path:
    """An MKV of FRAMES frames that says it goes on in another, and whose chapters are to be played from that one."""
    one, two = b"1" * 16, b"2" * 16
    other.write_bytes(_matroska(two, b"", b""))
    follows = _element("3eb923", two) + _element("3e83bb", other.name.encode())
    atom = _element("73c4", b"\1") + _element("91", b"\0") + _element("92", b"\7\0\0\0") + _element("6e67", two)
    edition = _element("45bc", b"\1") + _element("45dd", b"\1") + _element("45db", b"\1") + _element("b6", atom)
    path.write_bytes(_matroska(one, follows, _element("1043a770", _element("45b9", edition))))
    return path


def _matroska(uid: bytes, follows: bytes, chapters: bytes) -> bytes:
    packed, jpeg = cv2.imencode(".jpg", np.full((48, 64, 3), 90, np.uint8))
    assert packed
    kind = _element("1a45dfa3", _element("4282", b"matroska") + _element("4287", b"\4") + _element("4285", b"\2"))
    about = _element("1549a966", _element("2ad7b1", b"\x0f\x42\x40") + _element("73a4", uid) + follows)
    look = _element("b0", b"\x40") + _element("ba", b"\x30")
    track = _element("d7", b"\1") + _element("73c5", b"\1") + _element("83", b"\1") + _element("86", b"V_MJPEG")
    tracks = _element("1654ae6b", _element("ae", track + _element("e0", look)))
    blocks = (_element("a3", b"\x81" + struct.pack(">hB", 40 * n, 0x80) + jpeg.tobytes()) for n in range(FRAMES))
    cluster = _element("1f43b675", _element("e7", b"\0") + b"".join(blocks))
    return kind + _element("18538067", about + tracks + chapters + cluster)


def _element(number: str, inside: bytes) -> bytes:
    return bytes.fromhex(number) + (1 << 56 | len(inside)).to_bytes(8, "big") + inside
