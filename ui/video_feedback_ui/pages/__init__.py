"""The pages, by the name of their place. A page is made with the bridge, and `show_place(what)` brings it up to date.

A page may have `leave()`: it lets go of films and finishes what was being typed. One that shows a thing in several ways
has `show_within(within)`, called after `show_place` with what stands behind the stroke of a place (`family:ID/goals`).
"""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from video_feedback_ui.bridge import Bridge

_PAGES = {
    "start": "pages.start_page.StartPage",
    "unlock": "pages.unlock_page.UnlockPage",
    "families": "pages.families_page.FamiliesPage",
    "family": "pages.family_page.FamilyPage",
    "prepare": "prepare.page.PreparePage",
    "hide": "hide.page.HidePage",
    "sessions": "pages.sessions_page.SessionsPage",
    "goals": "pages.goals_page.GoalsPage",
    "reports": "pages.reports_page.ReportsPage",
    "films": "reels.page.FilmsPage",
    "schemes": "pages.schemes_page.SchemesPage",
    "audit": "pages.audit_page.AuditPage",
    "service": "pages.service_page.ServicePage",
    "settings": "pages.settings_page.SettingsPage",
    "help": "pages.help_page.HelpPage",
}


def make(name: str, bridge: Bridge) -> QWidget:
    """The page of that name. Imported only now, so that the window is there before a page that nobody asked for."""
    module, _, kind = f"video_feedback_ui.{_PAGES[name]}".rpartition(".")
    page: QWidget = getattr(import_module(module), kind)(bridge)
    return page
