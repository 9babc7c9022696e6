"""The shape of the code: layers, complete tables, a light start, a public API."""

from __future__ import annotations

import datetime
import inspect
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import mcred
from mcred import readers, reports, requirements
from mcred.requirements import KINDS, Requirement
from mcred.specs.library import find, known

ROOT = Path(__file__).resolve().parents[1]
LOADED_BY_HELP = {"mcred", "mcred.__main__", "mcred.cli", "mcred.domain", "mcred.errors", "mcred.reports"}
"""What of mcred, and what lies below it, a --help may load."""
HEAVY = {"docx", "lxml", "pypdf", "pypdfium2", "openpyxl", "PIL", "pymediainfo", "rapidfuzz", "sentencex", "yaml"}


def test_imports_go_one_way() -> None:
    """Every contract of import-linter holds."""
    command = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
    ]
    ran = subprocess.run([*command, "--no-cache"], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603 - a fixed command
    assert ran.returncode == 0, ran.stdout.decode() + ran.stderr.decode()
    assert b" kept, 0 broken" in ran.stdout


def test_every_kind_of_requirement_is_in_the_list() -> None:
    """Each class below `requirements` that has a tag of its own is in KINDS, under a tag of its own."""
    written = {
        value
        for module in modules_of(requirements)
        for value in vars(module).values()
        if inspect.isclass(value) and issubclass(value, Requirement) and "kind" in value.model_fields
    }
    assert written == set(KINDS)
    tags = [kind.model_fields["kind"].annotation.__args__[0] for kind in KINDS]  # type: ignore[union-attr]
    assert len(tags) == len(set(tags))


def test_every_reader_is_in_the_table() -> None:
    """The modules that have `read` are those that the formats name."""
    written = {module.__name__.rpartition(".")[2] for module in modules_of(readers) if takes(module, "read", "file")}
    assert written == {known_format.module for known_format in readers.FORMATS}


def test_every_report_is_in_the_table() -> None:
    """The modules that render a run are those that the formats name."""
    written = {module.__name__ for module in modules_of(reports) if takes(module, "render", "run", "options")}
    assert written == set(reports.FORMATS.values())


@pytest.mark.parametrize("arguments", [["--help"], ["check", "--help"]])
def test_help_loads_no_reader_and_no_model(arguments: list[str]) -> None:
    """The help comes without readers, specs, requirements and the libraries they need."""
    loaded = loaded_by(arguments)
    assert {name for name in loaded if name.partition(".")[0] in HEAVY} == set()
    own = {".".join(name.split(".")[:2]) for name in loaded if name.partition(".")[0] == "mcred"}
    assert own <= LOADED_BY_HELP


def test_the_version_loads_nothing() -> None:
    """The version comes without typer and without any other part of mcred."""
    loaded = loaded_by(["--version"])
    assert {name for name in loaded if name.partition(".")[0] == "mcred"} == {"mcred", "mcred.__main__"}
    assert "typer" not in loaded


def test_the_public_api() -> None:
    """The package offers four names, lists them, and has no others."""
    assert mcred.__all__ == ["Report", "check", "collect", "load_credential"]
    assert set(mcred.__all__) <= set(dir(mcred))
    assert all(callable(getattr(mcred, name)) for name in mcred.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'certify'"):
        getattr(mcred, "certify")  # noqa: B009 - what a misspelt name does


def test_what_a_module_offers_is_there() -> None:
    """Every name in every `__all__` is a name of its module."""
    found = [entry.name for entry in pkgutil.walk_packages(mcred.__path__, "mcred.")]
    offers = [(name, offered) for name in found for offered in getattr(import_module(name), "__all__", ())]
    assert ("mcred.readers", "read") in offers
    assert [offer for offer in offers if not hasattr(import_module(offer[0]), offer[1])] == []


def test_the_public_api_checks_a_portfolio() -> None:
    """The three functions lead from a spec and a folder to a report."""
    credential = mcred.load_credential(ROOT / "credentials" / "reflective-practices.yaml")
    submission = mcred.collect(credential, ROOT / "examples" / "reflective-practices-ready")
    report = mcred.check(credential, submission, today=datetime.date(2026, 9, 1))
    assert isinstance(report, mcred.Report)
    assert report.verdict == "ready"


def test_the_shipped_credentials_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every spec of the checkout is known from any folder, under its file's name, and can be loaded."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    ids = sorted(path.stem for path in (ROOT / "credentials").glob("*.yaml") if "." not in path.stem)
    assert [listed.id for listed in known()] == ids
    assert {listed.origin for listed in known()} == {"shipped"}
    assert [find(name).id for name in ids] == ids


def modules_of(package: ModuleType) -> list[ModuleType]:
    """The modules that lie in a package itself, loaded."""
    return [
        import_module(f"{package.__name__}.{entry.name}")
        for entry in pkgutil.iter_modules(package.__path__)
        if not entry.ispkg
    ]


def takes(module: ModuleType, name: str, *parameters: str) -> bool:
    """Whether a module has a function of its own of that name with these parameters."""
    function = getattr(module, name, None)
    return (
        inspect.isfunction(function)
        and function.__module__ == module.__name__
        and tuple(inspect.signature(function).parameters) == parameters
    )


def loaded_by(arguments: list[str]) -> set[str]:
    """The modules that are loaded when mcred runs with these arguments."""
    code = f"""
import sys
sys.argv = ["mcred", *{arguments!r}]
from mcred.__main__ import main
try:
    main()
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""
    ran = subprocess.run(  # noqa: S603 - a fixed command
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    assert ran.stdout
    return set(ran.stderr.decode().split())
