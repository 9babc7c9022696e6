"""mcred checks a micro-credential submission folder before anyone else sees it.

The four names below are the public API; each is loaded when it is first used, so that `import mcred` costs nothing.

    credential = mcred.load_credential(Path("credentials/reflective-practices.yaml"))
    submission = mcred.collect(credential, Path("my-portfolio"))
    report = mcred.check(credential, submission, today=datetime.date.today())
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mcred.checking import check
    from mcred.collecting import collect
    from mcred.domain.findings import Report
    from mcred.specs.loading import load_credential

__all__ = ["Report", "check", "collect", "load_credential"]
__version__ = "0.1.0"

_HOMES = {
    "Report": "mcred.domain.findings",
    "check": "mcred.checking",
    "collect": "mcred.collecting",
    "load_credential": "mcred.specs.loading",
}


def __getattr__(name: str) -> object:
    """A public name, loaded from its home (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *__all__})
