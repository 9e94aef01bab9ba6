"""The figures that the README tells: key, words, the most it may be (None: told, not bound)."""

Row = tuple[str, str, float | None]

_TITLES = (("", "1080p, a key frame every 250"), ("_720p", "720p, a key frame every 25"))


def _seeks(suffix: str) -> tuple[Row, ...]:
    return (
        (f"seek_median_ms{suffix}", "until the frame is painted in the window, median, ms", None),
        (f"seek_p95_ms{suffix}", "the same, 95th percentile, ms", None),
        (f"seek_ratio_mpv{suffix}", "over mpv’s exact seek (decoded only, not painted), median over median", 1.0),
        (f"seek_p95_ratio_mpv{suffix}", "the same, 95th percentile over 95th percentile", 1.0),
        (f"read_median_ms{suffix}", "the still reader alone, median, ms", None),
        (f"read_p95_ms{suffix}", "the same, 95th percentile, ms", None),
        (f"read_ratio_mpv{suffix}", "over mpv’s, median over median", 1.0),
        (f"read_p95_ratio_mpv{suffix}", "the same, 95th percentile over 95th percentile", 1.0),
        (f"read_ratio_plain{suffix}", "over a plain seek with PyAV, median", None),
        (
            f"read_ratio_decoding{suffix}",
            "over decoding all frames from the key frame on (FFmpeg’s limit), median",
            None,
        ),
    )


def _steps(suffix: str) -> tuple[Row, ...]:
    return (
        (f"step_back_median_ms{suffix}", "one frame back, press → painted, 300 as fast as can be, median, ms", 16),
        (f"step_back_p95_ms{suffix}", "the same, 95th percentile, ms", None),
        (f"step_back_worst_ms{suffix}", "the same, the slowest, ms", None),
        (f"step_back_ratio_mpv{suffix}", "over mpv’s, median", None),
        (f"step_on_median_ms{suffix}", "one frame on, median, ms", None),
        (f"step_on_p95_ms{suffix}", "the same, 95th percentile, ms", None),
        (f"step_on_worst_ms{suffix}", "the same, the slowest, ms", None),
        (f"step_on_ratio_mpv{suffix}", "over mpv’s, median", None),
        (f"held_back_median_ms{suffix}", "back with the key held, 25 a second, median, ms", None),
        (f"held_back_p95_ms{suffix}", "the same, 95th percentile, ms", None),
        (f"held_back_worst_ms{suffix}", "the same, the slowest, ms", None),
        (f"held_on_p95_ms{suffix}", "on with the key held, 95th percentile, ms", None),
    )


def _plays(choice: str, name: str) -> tuple[Row, ...]:
    return tuple(
        row
        for key, film in (("1080p_1x", "1080p, 30 a second, 1×"), ("720p_2x", "720p, 25 a second, 2×"))
        for row in (
            (f"play_dropped_percent_{choice}_{key}", f"{name}: {film}: pictures never painted, %", None),
            (f"play_late_p95_ms_{choice}_{key}", f"{name}: {film}: lateness, 95th percentile, ms", None),
        )
    )


GROUPS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    *((f"Exact random seeks: {title}", _seeks(suffix)) for suffix, title in _TITLES),
    *((f"Frame by frame: {title}", _steps(suffix)) for suffix, title in _TITLES),
    (
        "Right frames",
        (
            ("seek_wrong_frames", "frames shown that were not the frame asked for", 0),
            ("exact_reads", "of so many, their painted numbers read back", None),
            ("tag_frames_off", "frames by which the worst tag was off, VLC and Qt, 0.5×, 1×, 2× and after steps", 0),
            ("tag_presses_off", "tags off", 0),
            ("tag_presses", "of so many presses", None),
        ),
    ),
    (
        "Scrubbing: 1080p, a key frame every 250, 60 requests a second for 5 s, with the timeline’s small pictures",
        (
            ("scrub_pictures_a_second", "pictures painted a second", None),
            ("scrub_lag_median_ms", "from a request until a picture near it is painted, median, ms", None),
            ("scrub_lag_p95_ms", "the same, 95th percentile, ms", None),
            ("scrub_last_ms", "from the last request until its exact picture, ms", None),
            ("scrub_last_wrong", "last pictures that were not the exact one", 0),
        ),
    ),
    ("Playing", (*_plays("vlc", "VLC"), *_plays("qt", "Qt"))),
    (
        "Bringing in, ten minutes of 1080p",
        (
            ("import_ratio", "copy, frame table, thumbnails and waveform, over the film’s length", 0.1),
            ("bring_in_s_a_minute", "copy and frame table, for a minute of film, s", None),
            ("probe_s_a_minute", "the frame table alone, for a minute of film, s", None),
            ("thumbnails_s_a_minute", "thumbnails, for a minute of film, s", None),
            ("waveform_s_a_minute", "waveform, for a minute of film, s", None),
        ),
    ),
    (
        "Memory, one hour of 1080p open: 60 seeks, 100 steps back, 20 s of play",
        (
            ("memory_mb", "the most ever held, the worse player, MB", 400),
            ("memory_vlc_mb", "with VLC, MB", None),
            ("memory_qt_mb", "with Qt, MB", None),
            ("memory_bare_mb", "an empty window of PySide6 alone, MB", None),
        ),
    ),
    (
        "The workbench",
        (
            ("press_to_paint_median_ms", "key → on the disk and on the timeline, 100,000 moments, median, ms", None),
            (
                "press_to_paint_p95_ms",
                "key → on the disk and on the timeline, 100,000 moments, 95th percentile, ms",
                15,
            ),
            (
                "press_while_decoding_p95_ms",
                "the same, while frames near are still being decoded, 95th percentile, ms",
                None,
            ),
            ("timeline_paint_p95_ms", "timeline painted, worst of five zooms, 100,000 moments, 95th percentile, ms", 8),
            ("list_filter_p95_ms", "list narrowed, word or chip → painted, 100,000 moments, 95th percentile, ms", 50),
            ("list_sort_p95_ms", "list in another order → painted, the same, ms", 50),
            ("search_p95_ms", "words found as they are typed, 1,000,000 notes, 95th percentile, ms", 50),
            ("open_10000_s", "opening a recording with 10,000 moments, to timeline and list painted, s", 0.5),
            ("open_ratio_boris", "over BORIS opening the same from its own project, list alone, no film", None),
            ("open_100000_s", "opening a recording with 100,000 moments, s", None),
            ("start_s", "start to a usable window, library of 10,000 moments, s", 1.2),
        ),
    ),
    (
        "The parent’s window",
        (
            ("calm_p99_ms", "key → first painted frame of the calm screen, 99th percentile, ms", 100),
            ("pause_p99_ms", "key → the picture stands still, 99th percentile, ms", 100),
            ("stretch_frames_beyond", "frames painted outside of a stretch, VLC and Qt, 1× and 0.5×", 0),
            ("stretches_off", "stretches that did not end on their out frame", 0),
            ("stretches", "of so many, over clips of every kind, their painted numbers read back", None),
        ),
    ),
    (
        "Reels: ten stretches of 10 s out of ten minutes of 1080p, a key frame every second, written and proven",
        (
            ("reel_ratio", "over encoding them whole with the same settings, unproven", 0.35),
            ("reel_ratio_copy", "over ffmpeg -c copy, which is not exact", None),
            ("reel_s", "until it is there, s", None),
            ("reel_copied_percent", "pictures copied as they are stored, %", None),
            ("reel_stretches_wrong", "stretches with a wrong first or last frame, or sound over 20 ms off", 0),
            ("reel_stretches", "of so many, over clips of every kind, read back from the file", None),
            ("reel_stretches_copied", "of these, copied in their middle", None),
            ("reel_beeps", "beeps in time", None),
        ),
    ),
    (
        "Locked over plain, in one run",
        (
            ("encrypted_play_ratio", "a film decoded, processor time", 1.1),
            ("encrypted_play_ratio_vlc", "played in the window by VLC, processor time", 1.1),
            ("encrypted_play_ratio_qt", "played in the window by Qt, processor time", 1.1),
            ("encrypted_seek_ratio", "exact random seeks, median", 1.15),
            ("encrypted_seek_p95_over_ms", "the same, 95th percentile, over twice that of the plain film, ms", 30),
            ("encrypted_import_ratio", "bringing in: copy, reading back and frame table", None),
            ("encrypted_db_ratio", "a day’s work in the database, over Python’s own sqlite3", 1.3),
            ("encrypted_tag_ratio", "the same: 2,000 tags, each on the disk", 1.5),
            ("encrypted_list_ratio", "the same: the list of the recording", 1.5),
            ("encrypted_search_ratio", "the same: words looked for", None),
            ("encrypted_read_p95_ms", "64 KiB from anywhere in a locked film, 95th percentile, ms", 2),
            ("encrypted_verify_500_mb_s", "500 MB of a locked film looked through, s", 3),
            ("encrypted_open_database_ms", "opening the database, ms", 20),
            ("encrypted_open_library_ms", "opening the library, ms", None),
            ("unlock_s", "unlocking with a passphrase, s", 1.5),
            ("unlock_short_of_s", "by how much that is less than the 0.2 s it takes on purpose, s", 0),
        ),
    ),
)


def table(figures: dict[str, float]) -> str:
    """The figures as Markdown, one table for each group; what was not measured is left out."""
    lines: list[str] = []
    for title, rows in GROUPS:
        told = [row for row in rows if row[0] in figures]
        if told:
            lines += ["", f"| {title} | measured | at most |", "| --- | ---: | ---: |"]
        for key, words, most in told:
            lines.append(f"| {words} | {_figure(figures[key])} | {'' if most is None else f'{most:g}'} |")
    return "\n".join(lines[1:])


def over(figures: dict[str, float]) -> list[str]:
    """The keys of what is more than it may be."""
    return [
        key for _, rows in GROUPS for key, _, most in rows if most is not None and figures.get(key, 0) > most
    ]  # fmt: skip


def _figure(value: float) -> str:
    if float(value).is_integer():
        return f"{value:.0f}"
    return f"{value:.3f}" if abs(value) < 0.1 else f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}"
