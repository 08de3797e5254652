"""What pandas and DuckDB make of the CSV files, held against `jianbao figures --format json`. Run by check-tables."""

import json
import pathlib
import subprocess
import sys
from decimal import Decimal

import duckdb
import pandas

TABLES = ("proactive", "requests", "review")
NUMBERS = ("BIGINT", "DOUBLE")
wrong = []


def expect(holds, words):
    if not holds:
        wrong.append(words)
        print("NOT SO:", words)


def run(program, *arguments, codes=(0,)):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in codes:
        sys.exit(f"{' '.join(map(str, arguments))}: exit code {done.returncode}\n{done.stderr[-3000:]}")
    return done.stdout


def cells(report):
    """Section, row and number of every cell that the JSON has."""
    for row, columns in report["proactive"].items():
        yield from (("proactive", row, value) for value in columns.values())
    for section in ("requests", "review"):
        for row, values in report[section].items():
            yield from ((section, row, value) for value in values)


class Truth:
    """Counts and sums of reports, from their JSON."""

    def __init__(self, reports):
        self.cells = [(r["office"], *cell) for r in reports for cell in cells(r)]
        self.narrative = sum(len(r["narrative"]) for r in reports)
        self.count = len(self.cells)
        self.blanks = sum(value is None for *_, value in self.cells)
        self.zeros = sum(value == 0 for *_, value in self.cells)
        self.sums = {}
        for office, section, _, value in self.cells:
            if office and value is not None:
                key = (office, section)
                self.sums[key] = self.sums.get(key, Decimal(0)) + Decimal(str(value))


def same_sums(found, truth, words):
    expect(found.keys() == truth.sums.keys(), f"{words}: offices and sections with a sum")
    off = [k for k in truth.sums if k in found and abs(Decimal(str(found[k])) - truth.sums[k]) > Decimal("0.001")]
    expect(not off, f"{words}: sums by office and section differ, for example {off[:3]}")


def figures(path, truth, words, more=(), has_narrative=True):
    frame = pandas.read_csv(path)
    header = ["office", "year", "form", "section", "row", "column", "value", "unit", "line", *more]
    expect(list(frame.columns) == header, f"{words}: header")
    kinds = frame.dtypes
    expect(kinds["value"].kind == "f" and kinds["year"].kind in "if", f"{words}: pandas reads {dict(kinds)}")
    tables = frame[frame.section.isin(TABLES)]
    if has_narrative:
        expect(len(frame) - len(tables) == truth.narrative, f"{words}: statements of the prose")
    expect(len(tables) == truth.count, f"{words}: pandas has {len(tables)} cells of {truth.count}")
    expect(int(tables.value.isna().sum()) == truth.blanks, f"{words}: pandas misses {tables.value.isna().sum()} numbers of {truth.blanks}")
    expect(int((tables.value == 0).sum()) == truth.zeros, f"{words}: zeros in pandas")
    sums = tables.dropna(subset=["value"]).groupby(["office", "section"]).value.sum()
    same_sums(sums.to_dict(), truth, words + " in pandas")

    table = duckdb.sql(f"select * from read_csv('{path}')")
    types = dict(zip(table.columns, map(str, table.types)))
    expect(types["value"] in NUMBERS and types["year"] == "BIGINT", f"{words}: DuckDB reads {types}")
    where = f"from read_csv('{path}') where section in {TABLES}"
    count, blanks, zeros = duckdb.sql(
        f"select count(*), count(*) filter (value is null), count(*) filter (value = 0) {where}").fetchall()[0]
    expect((count, blanks, zeros) == (truth.count, truth.blanks, truth.zeros), f"{words}: DuckDB counts {(count, blanks, zeros)}")
    rows = duckdb.sql(
        f"select office, section, sum(value) {where} and office is not null group by all having sum(value) is not null").fetchall()
    same_sums({(office, section): value for office, section, value in rows}, truth, words + " in DuckDB")


def numeric(path, columns, words):
    """That both programs read columns as numbers, with the same count of blanks; the pandas frame."""
    frame = pandas.read_csv(path)
    table = duckdb.sql(f"select * from read_csv('{path}', sample_size = -1)")
    expect(list(frame.columns) == table.columns and frame.columns[0] in ("office", "measure"), f"{words}: header")
    expect(len(frame) == duckdb.sql(f"select count(*) from read_csv('{path}', sample_size = -1)").fetchall()[0][0] > 0, f"{words}: as many rows in both")
    types = dict(zip(table.columns, map(str, table.types)))
    for column in columns:
        expect(frame[column].dtype.kind in "if", f"{words}: pandas reads {column} as {frame[column].dtype}")
        expect(types[column] in NUMBERS, f"{words}: DuckDB reads {column} as {types[column]}")
        blanks = duckdb.sql(f"select count(*) - count(\"{column}\") from read_csv('{path}', sample_size = -1)").fetchall()[0][0]
        expect(int(frame[column].isna().sum()) == blanks, f"{words}: blanks of {column} in both")
    return frame


def compared(program, work, given):
    """The four tables of a comparison, held against the files that it may use."""
    told = json.loads((work / "traps.json").read_text(encoding="utf-8"))
    traps = {trap["kind"]: trap for trap in told["traps"]}
    unused = {traps["nameless"]["file"], traps["repeat"]["files"][1], *traps["conflict"]["files"]}
    used = [report for report in given if report["source"]["file"].split("/")[-1] not in unused]
    out = run(program, "compare", work / "reports", "-o", work / "out", "--units", told["city"], codes=(3,)).split("\n")[0]
    folder = pathlib.Path(out)
    figures(folder / "figures.csv", Truth(used), "figures.csv of a comparison", ["file"], has_narrative=False)

    rates = numeric(folder / "indicators.csv", ["year", "numerator", "n", "value", "low", "high"], "indicators.csv")
    computed = rates.state == "computed"
    expect(bool(rates.value[computed].notna().all()) and bool(rates.value[~computed].isna().all()), "indicators.csv: a value where one is computed")
    expect(set(rates.small.unique()) == {True, False}, "indicators.csv: small is true or false")

    years = [str(year) for year in told["years"]]
    pivot = numeric(folder / "pivot.csv", years + [f"{y} {c}" for y in years for c in "kn"], "pivot.csv")
    for year in years:
        has = pivot[f"{year} state"].isin(["value", "doubtful"])
        expect(bool((pivot[year].notna() == has).all()), f"pivot.csv: {year} has a number where its state says so")
    of = {(r["office"], r["year"]): r["requests"]["received"][-1] for r in used}
    received = pivot[pivot.measure == "received"].set_index("office")
    for office, row in received.iterrows():
        for year in years:
            expect(row[year] == of.get((office, int(year))) or pandas.isna(row[year]) and of.get((office, int(year))) is None,
                   f"pivot.csv: received by {office} in {year}")

    checks = numeric(folder / "checks.csv", ["year", "left", "right", "difference", "line"], "checks.csv")
    failing = checks[(checks.status == "fail") & checks.difference.notna()]
    expect(len(failing) > 0 and bool(((failing.left - failing.right - failing.difference).abs() < 0.001).all()), "checks.csv: left less right")


def main():
    program, work, samples = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    for folder, words in [(work / "reports", "a region"), (pathlib.Path(samples), "the samples")]:
        given = json.loads(run(program, "figures", folder, "--format", "json"))
        path = work / "figures.csv"
        path.write_text(run(program, "figures", folder, "--format", "csv"), encoding="utf-8")
        figures(path, Truth(given), f"figures --format csv of {words}")
        if words == "a region":
            compared(program, work, given)
    print("pandas and DuckDB read the same numbers" if not wrong else f"{len(wrong)} things do not hold")
    sys.exit(1 if wrong else 0)


main()
