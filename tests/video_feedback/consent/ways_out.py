"""Every way out of the house, found by reading the code: who opens the parent's window, writes a file, prints, or
backs up."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[3]
FLOORS = {"video_feedback": HOUSE / "video_feedback", "ui": HOUSE / "ui" / "video_feedback_ui"}
# Calls that lead out, by name; `write` only where it is that of the exports.
OPENERS = {
    "parent_view",
    "write_whole",
    "as_pdf",
    "print_",
    "QPdfWriter",
    "QPrinter",
    "imwrite",
    "back_up",
    "write_made",
}
# Whoever opens a film to be watched asks at its door: none but the opening of every film does.
OPENERS.add("may_be_watched")
# What the ways are made of: it leads out only for those who call it, and asks for a door itself.
MACHINERY = {
    "video_feedback.exports.writing",
    "video_feedback.exports.report_writing",
    "video_feedback.reels.leaving",
    "ui.parts.paper",
}
REPORTS = ("write", "one_of_many")


@cache
def ways() -> set[str]:
    """`module:function` of each."""
    found = set()
    for floor, folder in FLOORS.items():
        for path in sorted(folder.rglob("*.py")):
            module = ".".join([floor, *path.relative_to(folder).with_suffix("").parts])
            if module not in MACHINERY:
                found |= {f"{module}:{name}" for name in of_file(path.read_text("utf-8"))}
    return found


def of_file(text: str) -> set[str]:
    """The functions of a file that lead out."""
    if not any(name in text for name in (*OPENERS, "writing", "reels.leaving", ".save(", "--output")):
        return set()  # to read all of them takes seconds
    tree = ast.parse(text)
    names = _openers(tree)
    return {function for function, node in _functions(tree) if _leads_out(node, names)}


def _openers(tree: ast.Module) -> set[str]:
    """The names that lead out in this file, as it calls them."""
    names = set(OPENERS)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("video_feedback.exports.writing"):
            names |= {alias.asname or alias.name for alias in node.names if alias.name in ("write", "write_whole")}
        elif isinstance(node, ast.ImportFrom) and node.module == "video_feedback.exports.report_writing":
            names |= {alias.asname or alias.name for alias in node.names if alias.name in REPORTS}
        elif isinstance(node, ast.ImportFrom) and node.module == "video_feedback.reels.leaving":
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {alias.asname for alias in node.names if alias.name in OPENERS and alias.asname}
    return names


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Every function, also those of classes; what is defined within one belongs to it. Outside of any: `(file)`."""
    rest: list[ast.AST] = list(tree.body)
    while rest:
        node = rest.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            rest += node.body
        else:
            yield "(file)", node


def _leads_out(node: ast.AST, names: set[str]) -> bool:
    for call in ast.walk(node):
        if not isinstance(call, ast.Call):
            continue
        callee = call.func
        if isinstance(callee, ast.Name) and callee.id in names:
            return True
        if isinstance(callee, ast.Attribute):
            of = callee.value.id if isinstance(callee.value, ast.Name) else ""
            if callee.attr in OPENERS or (of, callee.attr) == ("writing", "write"):
                return True
            if of == "report_writing" and callee.attr in REPORTS:
                return True
            if callee.attr == "save" and call.args and isinstance(callee.value, ast.Call):  # a picture of a widget
                return True
            if callee.attr == "option" and any(_says(each, "--output") for each in call.args):
                return True
    return False


def _says(node: ast.AST, words: str) -> bool:
    return isinstance(node, ast.Constant) and node.value == words
