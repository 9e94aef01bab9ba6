"""The engine: the library, media, coding, feedback and exports of Video Feedback. Never imports Qt."""

__version__ = "0.3.0"
