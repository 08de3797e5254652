"""Reads figure files by itself and works out what a comparison of them may state: places, scopes, sums, rates, changes.

Nothing here is taken from the program: numbers are exact fractions, and every rule is written a second time from its definition.
"""

import json
import unicodedata
from fractions import Fraction
from decimal import Decimal

APPLICANTS = ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others", "total"]
RESULTS = ["upheld", "corrected", "otherOutcome", "pending", "total"]
BLOCKS = ["reconsideration", "directLitigation", "litigationAfterReconsideration"]
GROUPS = {
    "disclosed": ["disclosed"], "partiallyDisclosed": ["partiallyDisclosed"],
    "withheld": ["withheld." + r for r in (
        "stateSecrets", "prohibitedByLaw", "securityAndStability", "thirdPartyRights", "internalAffairs",
        "processInformation", "enforcementFiles", "registryInquiries")],
    "unable": ["unable." + r for r in ("notHeld", "needsCreation", "stillUnclear")],
    "notProcessed": ["notProcessed." + r for r in ("petitions", "repeated", "publications", "excessive", "reissue")],
    "other": ["other.notCorrected", "other.feeUnpaid", "other.rest", "other"],
}
PROACTIVE = {
    "2021": {
        "rules": ["issued", "repealed", "inForce"], "normativeDocuments": ["issued", "repealed", "inForce"],
        "licences": ["decisions"], "penalties": ["decisions"], "compulsoryMeasures": ["decisions"], "fees": ["amount"]},
    "2019": {
        "rules": ["newlyProduced", "newlyDisclosed", "totalDisclosed"],
        "normativeDocuments": ["newlyProduced", "newlyDisclosed", "totalDisclosed"],
        "licences": ["itemsLastYear", "change", "decisions"], "otherServices": ["itemsLastYear", "change", "decisions"],
        "penalties": ["itemsLastYear", "change", "decisions"],
        "compulsoryMeasures": ["itemsLastYear", "change", "decisions"], "fees": ["itemsLastYear", "change"],
        "procurement": ["items", "amount"]},
}
HANDLED, RECEIVED = "requests.handled.total", "requests.received.total"
SCOPES = ["own", "region", "unclear"]


def number(text):
    return Fraction(Decimal(text))


class Report:
    """A file's figures by path; a blank has the value None, a row that the file does not have no path."""

    def __init__(self, data, file):
        self.office, self.year, self.form, self.file = data["office"], data["year"], data["form"], file
        self.year = None if self.year is None else int(self.year)
        self.title = data.get("title")
        self.cells = {}
        for row, columns in data.get("proactive", {}).items():
            for column, value in columns.items():
                self.cells[f"proactive.{row}.{column}"] = value
        for section, names in (("requests", APPLICANTS), ("review", RESULTS)):
            for row, values in data.get(section, {}).items():
                for column, value in zip(names, values):
                    self.cells[f"{section}.{row}.{column}"] = value
        self.scope = "unclear"
        said = {
            item["scope"] for item in data.get("narrative", [])
            if item.get("scopeWord") and item.get("subject") == RECEIVED and item["value"]
            and item["value"] in (self.cells.get(RECEIVED), self.total([RECEIVED, "requests.carriedIn.total"]))}
        if len(said) == 1:
            self.scope = said.pop()
        self.finish()

    def finish(self):
        self.sums = [(rule, name, left, right, self.state(left, right)) for rule, name, left, right in self.equations()]
        self.failing = [(rule, {path for path in left + right if self.get(path) is not None})
                        for rule, _, left, right, state in self.sums if state == "fail"]
        self.rate = self.disclosure()

    def get(self, path):
        return self.cells.get(path)

    def total(self, paths):
        values = [self.cells.get(path) for path in paths]
        return None if not values or None in values else sum(values)

    def rows(self, group):
        return [row for row in GROUPS[group] if f"requests.{row}.total" in self.cells]

    def group(self, group):
        return [f"requests.{row}.total" for row in self.rows(group)]

    def state(self, left, right):
        one, two = self.total(left), self.total(right)
        if one is not None and two is not None:
            return "pass" if one == two else "fail"
        # Parts are never negative: one side, whole, is exceeded by what is known of the other already.
        least = [self.known(left), self.known(right)]
        if any((self.get(path) or 0) < 0 for path in left + right):
            return "notAssessable"
        exceeded = (two is not None and least[0] > two) or (one is not None and least[1] > one)
        return "fail" if exceeded else "notAssessable"

    def known(self, paths):
        """What the parts that have a number add up to."""
        return sum(self.cells.get(path) or 0 for path in paths)

    def equations(self):
        has = lambda row: f"requests.{row}.total" in self.cells
        if has("handled"):
            outcomes = [row for group in GROUPS for row in (self.rows(group) or GROUPS[group][:1])]
            for column in APPLICANTS:
                yield "A1", column, [f"requests.{row}.{column}" for row in outcomes], [f"requests.handled.{column}"]
        if any(path.startswith("requests.") for path in self.cells):
            for column in APPLICANTS:
                yield ("A2", column, [f"requests.received.{column}", f"requests.carriedIn.{column}"],
                       [f"requests.handled.{column}", f"requests.carriedOut.{column}"])
        for path in self.cells:
            section, row, column = path.split(".", 1)[0], path.split(".", 1)[1].rsplit(".", 1)[0], path.rsplit(".", 1)[1]
            if section == "requests" and column == "total":
                yield "B", row, [f"requests.{row}.{kind}" for kind in APPLICANTS[:6]], [path]
            if section == "review" and column == "total":
                yield "D", row, [f"review.{row}.{result}" for result in RESULTS[:4]], [path]

    def doubts(self, paths):
        return sorted({rule for rule, cells in self.failing if cells & set(paths)})

    @property
    def rate_cells(self):
        cells = []
        for group in ("disclosed", "partiallyDisclosed"):
            cells += self.group(group) or [f"requests.{group}.total"]
        return cells

    def disclosure(self):
        """(state, k, n): what stands behind the disclosure rate."""
        k, n = self.total(self.rate_cells), self.get(HANDLED)
        if k is None or n is None:
            missing = [c for c in self.rate_cells + [HANDLED] if self.get(c) is None]
            return self.absence(missing), k, n
        if k < 0 or n < 0 or k > n:
            return "inconsistent", k, n
        return ("zeroBase" if n == 0 else "value"), k, n

    def absence(self, paths):
        """Why a sum has no number."""
        missing = [path for path in paths if self.get(path) is None]
        if paths and not missing:
            return None
        if len(missing) < len(paths):
            return "partlyStated"
        return "notStated" if any(path in self.cells for path in missing) else "notFound"

    @property
    def fraction(self):
        """The exact disclosure rate; None where there is none."""
        state, k, n = self.rate
        return Fraction(k) / n if state == "value" else None

    @property
    def is_doubtful(self):
        return bool(self.doubts(self.rate_cells + [HANDLED]))

    def is_ranked(self, least):
        return self.fraction is not None and not self.is_doubtful and self.rate[2] >= least


def load(path):
    data = json.loads(path.read_text(encoding="utf-8"), parse_int=number, parse_float=number)
    return [Report(one, path.name) for one in (data if isinstance(data, list) else [data])]


def tidy(name):
    return "".join(c for c in name if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


class Office:
    def __init__(self, name):
        self.name, self.reports, self.conflicts = name, {}, set()

    @property
    def years(self):
        return sorted(self.reports)

    def pair(self, year):
        return (self.reports[year - 1], self.reports[year]) if year in self.reports and year - 1 in self.reports else None

    @property
    def pairs(self):
        return [(year, self.pair(year)) for year in self.years if self.pair(year)]

    def before(self, year):
        years = [y for y in self.years if y < year]
        return self.reports[years[-1]] if years else None


def scope_breaks(before, now):
    return before.scope != now.scope and "unclear" not in (before.scope, now.scope)


class Collection:
    """The reports in their places, by name and year."""

    def __init__(self, reports, least=30, year=None, order="rate", scopes=None, otherwise=None, same=None, places=None):
        self.least, self.order = least, order
        self.unplaced, self.repeats, self.conflicts = [], [], []
        same, scopes, places = same or {}, scopes or {}, places or {}
        found = {}
        for report in reports:
            office, when = places.get(report.file, (report.office, report.year))
            if not office or when is None or not tidy(office):
                self.unplaced.append(report)
                continue
            name = tidy(office)
            seen = {name}
            while same.get(name) and same[name] not in seen:
                name = same[name]
                seen.add(name)
            found.setdefault((name, when), []).append(report)
        offices = {}
        for (name, when), entries in found.items():
            office = offices.setdefault(name, Office(name))
            if self.contradict(entries):
                office.conflicts.add(when)
                self.conflicts.append((name, when, sorted(e.file for e in entries)))
                continue
            if len(entries) > 1:
                self.repeats.append((name, when))
            entries.sort(key=lambda e: (-sum(v is not None for v in e.cells.values()), e.file.encode()))
            taken = entries[0]
            told = {e.scope for e in entries} - {"unclear"}
            taken.scope = scopes.get(name) or (told.pop() if len(told) == 1 else otherwise or "unclear")
            taken.where = (name, when)
            office.reports[when] = taken
        self.offices = [offices[name] for name in sorted(offices)]
        self.reports = [o.reports[y] for o in self.offices for y in o.years]
        years = {when for _, when in found}
        self.years = sorted(years) if years and max(years) - min(years) >= 100 else list(range(min(years), max(years) + 1)) if years else []
        self.year = year or self.fullest()

    @staticmethod
    def contradict(entries):
        for i, one in enumerate(entries):
            for two in entries[i + 1:]:
                if one.form != two.form or any(one.cells[c] != two.cells[c] for c in one.cells.keys() & two.cells.keys()):
                    return True
        return False

    def fullest(self):
        counts = {}
        for report in self.reports:
            counts[report.where[1]] = counts.get(report.where[1], 0) + 1
        most = max(counts.values(), default=0)
        return max(year for year, count in counts.items() if count == most) if most > 1 else None

    @property
    def of_year(self):
        return [o.reports[self.year] for o in self.offices if self.year in o.reports] if self.year is not None else []

    @property
    def year_groups(self):
        """The offices of the pictures over years: those with two reports, by what their latest counts, at most 24 a scope."""
        groups = []
        for scope in SCOPES:
            like = [o for o in self.offices if len(o.reports) > 1 and o.reports[o.years[-1]].scope == scope]
            weight = lambda o: o.reports[o.years[-1]].get(RECEIVED) or 0
            names = {o.name for o in sorted(like, key=lambda o: (-weight(o), o.name))[:24]}
            if like:
                groups.append((scope, [o for o in like if o.name in names]))
        return groups


def half_up(value):
    """Rounded half away from zero."""
    size = (abs(value) * 2 + 1) // 2
    return int(size if value >= 0 else -size)


def tenths(fraction):
    return half_up(fraction * 1000)


def percent(value):
    """Tenths of a per cent as text, without a sign."""
    return f"{abs(value) // 10}.{abs(value) % 10}"


def signed(value):
    return ("+" if value > 0 else "−" if value < 0 else "") + percent(value)


def plain(value):
    """An exact number as the program prints it."""
    if value is None:
        return ""
    value = Fraction(value)
    places = 0
    while (value * 10 ** places).denominator != 1:
        places += 1
    digits = str(abs(value.numerator * 10 ** places // value.denominator)).rjust(places + 1, "0")
    text = digits[:len(digits) - places] + ("." + digits[len(digits) - places:] if places else "")
    return ("-" if value < 0 else "") + text


def grouped(value):
    text = plain(value)
    whole, _, rest = text.lstrip("-").partition(".")
    return ("−" if text.startswith("-") else "") + f"{int(whole):,}" + ("." + rest if rest else "")


def signed_count(value):
    return ("+" if value > 0 else "") + grouped(value)


def quartile(fractions, quarters):
    """QUARTILE.INC of exact fractions, in tenths of a per cent."""
    ordered = sorted(fractions)
    rank = Fraction((len(ordered) - 1) * quarters, 4)
    low = int(rank)
    high = min(len(ordered) - 1, low + 1)
    return ordered[low] + (rank - low) * (ordered[high] - ordered[low])
