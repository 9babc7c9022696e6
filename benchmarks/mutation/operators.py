"""Small mistakes that could be made in a source file, each as the file that would hold it.

Left alone: docstrings, annotations, `__all__`, decorators, descriptions of fields, and tables of words.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

from msgspec import Struct

UNTOUCHED = frozenset({"annotation", "returns", "decorator_list"})
TABLE = 8
"""A value of a module with so many strings, or a string of so many words, is a table."""
COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE), ast.LtE: (ast.Lt, ast.Gt), ast.Gt: (ast.GtE, ast.LtE), ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,), ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,), ast.IsNot: (ast.Is,),
}  # fmt: skip
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add, ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
CALLED = {
    "any": "all", "min": "max", "startswith": "endswith", "lower": "upper", "search": "match", "match": "search",
    "fullmatch": "match", "partition": "rpartition", "lstrip": "rstrip", "removeprefix": "removesuffix",
}  # fmt: skip
CALLED |= {other: name for name, other in CALLED.items() if other not in CALLED}


class Mutant(Struct, frozen=True, kw_only=True):
    """One mistake in one file."""

    line: int
    end: int
    operator: str
    before: str
    after: str
    start: int
    stop: int
    """The bytes of the file in whose place it stands."""
    put: str
    loaded: bool
    """Whether the line is run as its module is loaded, or only once."""


class _Spot(Struct, frozen=True):
    """A statement or an expression whose change could matter."""

    node: ast.expr | ast.stmt
    loaded: bool
    condition: bool


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of a file."""
    data = source.encode()
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for spot in _spots(ast.parse(source), loaded=True):
        node = spot.node
        end = node.end_lineno or node.lineno
        start, stop = starts[node.lineno - 1] + node.col_offset, starts[end - 1] + (node.end_col_offset or 0)
        for operator, after in _written(spot):
            bare = isinstance(node, ast.stmt | ast.Constant)
            yield Mutant(
                line=node.lineno, end=end, operator=operator, loaded=spot.loaded, start=start, stop=stop,
                before=" ".join(data[start:stop].decode().split()), after=after, put=after if bare else f"({after})",
            )  # fmt: skip


def mutated(source: str, mutant: Mutant) -> str:
    """A file with a mistake in it; the file as it is where that would be no Python."""
    data = source.encode()
    changed = (data[: mutant.start] + mutant.put.encode() + data[mutant.stop :]).decode()
    try:
        ast.parse(changed)
    except SyntaxError:
        return source
    return changed


def _written(spot: _Spot) -> Iterator[tuple[str, str]]:
    for operator, changed in _changes(spot):
        try:
            yield operator, ast.unparse(changed)
        except ValueError:  # a backslash in an f-string
            continue


def _spots(node: ast.AST, *, loaded: bool, condition: bool = False) -> Iterator[_Spot]:
    """Where something can be changed, each with whether it runs only once and whether it is a condition."""
    if _is_docstring(node):
        return
    if isinstance(node, ast.expr | ast.stmt):
        yield _Spot(node, loaded, condition)
    if isinstance(node, ast.JoinedStr):
        return
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list"} or (
            name == "keywords" and not isinstance(node, ast.Call)
        ):
            continue
        inside = loaded
        if name == "body" and isinstance(node, ast.FunctionDef | ast.Lambda):
            inside = isinstance(node, ast.FunctionDef) and any("cache" in ast.unparse(d) for d in node.decorator_list)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _left_alone(child, loaded=inside):
                yield from _spots(child, loaded=inside, condition=name in {"test", "ifs", "guard"})


def _left_alone(node: ast.AST, *, loaded: bool) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg == "description"
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return "assert_never" in ast.unparse(node.value.func)
    if not loaded or not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
        return False
    named = ast.unparse(node.targets[0] if isinstance(node, ast.Assign) else node.target)
    texts = [each.value for each in ast.walk(node.value) if isinstance(each, ast.Constant)]
    many = [text for text in texts if isinstance(text, str)]
    types = "Literal" in ast.unparse(node.value) or "TypeVar" in ast.unparse(node.value)
    table = len(many) >= TABLE or any(len(text.split()) >= TABLE for text in many)
    calls = {ast.unparse(each.func) for each in ast.walk(node.value) if isinstance(each, ast.Call)}
    return named in {"__all__", "__slots__"} or types or (table and not calls & {"re.compile", "regex"})


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _changes(spot: _Spot) -> Iterator[tuple[str, ast.AST]]:
    """What can be changed at a spot itself, not inside it."""
    node = spot.node
    if spot.condition and isinstance(node, ast.expr) and not isinstance(node, ast.Compare | ast.UnaryOp):
        yield "condition", ast.UnaryOp(ast.Not(), node)
    if isinstance(node, ast.stmt):
        yield from _changed_statements(node)
    elif isinstance(node, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.BinOp):
        yield from _changed_operators(node)
    elif isinstance(node, ast.Constant):
        yield from (("constant", ast.Constant(other)) for other in _others(node.value))
    elif isinstance(node, ast.JoinedStr):
        yield from _changed_texts(node)
    elif isinstance(node, ast.Call):
        yield from _changed_calls(node)


def _changed_operators(node: ast.expr) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Compare(ops=ops):
            for index, op in enumerate(ops):
                for other in COMPARED[type(op)]:
                    changed = copy.deepcopy(node)
                    changed.ops[index] = other()
                    yield "comparison", changed
        case ast.BoolOp(op=op, values=values):
            yield "and/or", ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not", operand
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield "sign", operand
        case ast.BinOp(left, op, right) if type(op) in COMPUTED:
            yield "arithmetic", ast.BinOp(left, COMPUTED[type(op)](), right)


def _changed_texts(node: ast.JoinedStr) -> Iterator[tuple[str, ast.AST]]:
    first = next((value for value in node.values if isinstance(value, ast.Constant)), None)
    if first is not None:
        texts = [ast.Constant(f"{value.value!s}XX") if value is first else value for value in node.values]
        yield "text", ast.JoinedStr(texts)


def _changed_calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    match node.func:
        case ast.Name(id=name) if name in CALLED:
            yield "call", ast.Call(ast.Name(CALLED[name]), node.args, node.keywords)
        case ast.Attribute(value, attr) if attr in CALLED:
            yield "call", ast.Call(ast.Attribute(value, CALLED[attr]), node.args, node.keywords)


def _others(value: object) -> Iterator[bool | float | str]:
    """What a constant could be instead."""
    match value:
        case bool():
            yield not value
        case int() | float():
            yield value + 1
        case str():
            yield f"XX{value}"
        case _:
            return


def _changed_statements(node: ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    match node:
        case ast.Return(value) if value is not None and not isinstance(value, ast.Constant):
            yield "return", ast.Return(None)
        case ast.AugAssign(target, op, value):
            yield "removed", ast.Pass()
            if type(op) in COMPUTED:
                yield "arithmetic", ast.AugAssign(target, COMPUTED[type(op)](), value)
        case ast.Expr() | ast.Raise() | ast.Delete():
            yield "removed", ast.Pass()
        case ast.Continue():
            yield "loop", ast.Break()
        case ast.Break():
            yield "loop", ast.Continue()
        case _:
            return
