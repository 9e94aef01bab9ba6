"""What a report holds and what it leaves out, in plain words: read before anything is saved."""

from video_feedback.counts import counted
from video_feedback.exports.report import Report
from video_feedback.words import tr

PICTURED = frozenset(("pdf", "html", "docx"))
"""The formats that have pictures in them."""
_MOST = 7


def holds(report: Report, format_name: str) -> list[str]:
    """What can be read in it: its parts by their headings, with how much is in each."""
    parts: list[list[str]] = []
    for section in report.file.sections:
        amount = []
        if section.words:
            amount.append(tr("{remarks}, to the letter", remarks=counted(len(section.words), "remark")))
        if section.table is not None:
            amount.append(counted(len(section.table.rows), "line"))
        if section.level == 1 and section.heading:
            parts.append([section.heading, *amount])
        elif parts and len(parts[-1]) < 3:
            parts[-1] += [each for each in amount if each not in parts[-1]]
    lines = [": ".join(filter(None, (part[0], ", ".join(part[1:])))) for part in parts]
    if len(lines) > _MOST:
        lines[_MOST - 1 :] = [tr("and {count} more parts", count=len(lines) - _MOST + 1)]
    if report.pictures and format_name in PICTURED:
        lines.append(counted(len(report.pictures), "picture"))
    return lines


def leaves_out(report: Report, format_name: str) -> list[str]:
    """What cannot be read in it."""
    if report.file.reader == "parent":
        return [
            tr("Codes, times and every number"),
            tr("What you planned to say and ask"),
            tr("Every other note, yours and the team’s"),
        ]
    return [
        *([tr("Moments for your own thinking")] * (not report.asked.worker_only)),
        *([tr("Notes that only you may read")] * (report.file.reader != "worker" and not report.asked.worker_only)),
        *([tr("Pictures")] * (bool(report.pictures) and format_name not in PICTURED)),
        tr("The films themselves"),
    ]
