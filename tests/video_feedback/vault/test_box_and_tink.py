"""After our 64 bytes comes Google Tink's format: Tink reads ours, we read Tink's. And today's boxes open for ever."""

import hashlib
import io
import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.video_feedback.vault.small_boxes import SEGMENT, sealed, sizes
from video_feedback.vault import clipbox
from video_feedback.vault.box import BoxReader
from video_feedback.vault.clipbox import BoxWriter

CHANCE = random.Random(7)
VECTORS = Path(__file__).parents[2] / "vectors" / "clipbox-1.json"


class Kept(io.BytesIO):
    """Tink closes what it is given."""

    def close(self) -> None:
        self.seek(0)


def tinks(key: bytes, segment: int) -> Any:
    def part(name: str) -> Any:
        return pytest.importorskip(name, reason="Tink makes no wheel for this Python or system")

    tink, streaming_aead, secret_key_access = part("tink"), part("tink.streaming_aead"), part("tink.secret_key_access")
    streaming = part("tink.proto.aes_gcm_hkdf_streaming_pb2")
    common_pb2, tink_pb2 = part("tink.proto.common_pb2"), part("tink.proto.tink_pb2")
    streaming_aead.register()
    params = streaming.AesGcmHkdfStreamingParams(
        ciphertext_segment_size=segment, derived_key_size=32, hkdf_hash_type=common_pb2.SHA256
    )
    data = tink_pb2.KeyData(
        type_url="type.googleapis.com/google.crypto.tink.AesGcmHkdfStreamingKey",
        value=streaming.AesGcmHkdfStreamingKey(version=0, key_value=key, params=params).SerializeToString(),
        key_material_type=tink_pb2.KeyData.SYMMETRIC,
    )
    one = tink_pb2.Keyset.Key(key_id=1, status=tink_pb2.ENABLED, output_prefix_type=tink_pb2.RAW, key_data=data)
    keyset = tink_pb2.Keyset(primary_key_id=1, key=[one]).SerializeToString()
    return tink.proto_keyset_format.parse(keyset, secret_key_access.TOKEN).primitive(streaming_aead.StreamingAead)


def test_tink_reads_ours_and_we_read_tinks() -> None:
    key = CHANCE.randbytes(32)
    tink = tinks(key, SEGMENT)
    for size in sizes(CHANCE):
        data = CHANCE.randbytes(size)
        ours = sealed(data, key, chance=CHANCE)
        header = ours[: clipbox.HEADER.size]
        assert tink.new_decrypting_stream(Kept(ours[len(header) :]), b"clipbox1" + header).read() == data
        written = Kept()
        with tink.new_encrypting_stream(written, b"clipbox1" + header) as stream:
            stream.write(data)
        with BoxReader(io.BytesIO(header + written.getvalue()), key) as film:
            assert film.read() == data


def test_tink_reads_ours_in_the_segments_of_the_library() -> None:
    key, data = CHANCE.randbytes(32), CHANCE.randbytes(1_000_000)
    file = io.BytesIO()
    writer = BoxWriter(file, key, "cd" * 16)
    writer.write(data)
    writer.finish()
    header, body = file.getvalue()[:64], file.getvalue()[64:]
    assert tinks(key, 1 << 17).new_decrypting_stream(Kept(body), b"clipbox1" + header).read() == data


def vectors() -> list[dict[str, str | int]]:
    return json.loads(VECTORS.read_text("utf-8"))["boxes"]  # type: ignore[no-any-return]


def film_of(size: int) -> bytes:
    """A film that any language can make again: SHA-256 of 0, 1, 2 … as text, one after the other."""
    return b"".join(hashlib.sha256(str(n).encode()).digest() for n in range(size // 32 + 1))[:size]


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: f"{vector['size']} in 2^{vector['segment_log2']}")
def test_a_box_is_to_the_byte_what_it_was_when_it_was_released(
    vector: dict[str, str | int], monkeypatch: pytest.MonkeyPatch
) -> None:
    key, data = bytes.fromhex(str(vector["key"])), film_of(int(vector["size"]))
    assert hashlib.sha256(data).hexdigest() == vector["film_sha256"]
    chances = {32: bytes.fromhex(str(vector["salt"])), 7: bytes.fromhex(str(vector["prefix"]))}
    monkeypatch.setattr(clipbox, "urandom", chances.__getitem__)
    file = io.BytesIO()
    writer = BoxWriter(file, key, str(vector["file_id"]), segment_log2=int(vector["segment_log2"]))
    writer.write(data)
    writer.finish()
    assert hashlib.sha256(file.getvalue()).hexdigest() == vector["box_sha256"]


def test_a_box_that_was_kept_still_opens() -> None:
    kept = VECTORS.with_name("clipbox-1.cbx")
    (vector,) = (vector for vector in vectors() if vector.get("kept"))
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == vector["box_sha256"]
    with BoxReader(kept.open("rb"), bytes.fromhex(str(vector["key"])), str(vector["file_id"])) as film:
        assert film.read() == film_of(int(vector["size"]))
