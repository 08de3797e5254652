"""A made-up region: offices with plausible reports over several years, and traps planted in them.

The same seed makes the same region. Every sum of the form holds, requests carried out of a year are carried into the next,
documents in force carry on, and the region's own reports add up those of its offices, except where a trap says otherwise.
"""

import copy
import random

KINDS = ["naturalPersons", "businesses", "researchInstitutions", "publicInterest", "legalServices", "others"]
OUTCOMES = [
    "disclosed", "partiallyDisclosed", "withheld.stateSecrets", "withheld.prohibitedByLaw",
    "withheld.securityAndStability", "withheld.thirdPartyRights", "withheld.internalAffairs",
    "withheld.processInformation", "withheld.enforcementFiles", "withheld.registryInquiries", "unable.notHeld",
    "unable.needsCreation", "unable.stillUnclear", "notProcessed.petitions", "notProcessed.repeated",
    "notProcessed.publications", "notProcessed.excessive", "notProcessed.reissue",
]
LAST_ROWS = ["other.notCorrected", "other.feeUnpaid", "other.rest"]
# How often an outcome is, before an office's own habits.
WEIGHTS = [30, 8, .2, .4, .4, 1.5, 3, 4, 2, 2, 26, 4, 1, 3, 1.5, .2, .2, .5, 2, .3, 4]
BLOCKS = ["reconsideration", "directLitigation", "litigationAfterReconsideration"]
CITY = "云岭市"
DEPARTMENTS = ["人民政府办公室", "财政局", "民政局", "教育局", "住房和城乡建设局", "农业农村局"]
PLACES = [first + second + "区" for second in "安宁阳川兴" for first in "东西南北中江河湖海石林桥门关塘堰坪泉岭云"]


class Report:
    """A report's figures and the file that they are written to."""

    def __init__(self, office, year, form, file):
        self.office, self.year, self.form, self.file = office, year, form, file
        self.proactive, self.requests, self.review = {}, {}, {}
        self.scope, self.title = ("own", "本机关"), f"{office}{year}年政府信息公开工作年度报告"

    def json(self):
        """Contract 1, with the one statement of the prose that tells what the tables count."""
        narrative = []
        received = self.requests.get("received", [None])[-1]
        if self.office and received:
            scope, word = self.scope
            narrative.append({
                "label": "政府信息公开申请", "value": received, "unit": "件", "kind": "quantity", "scope": scope,
                "scopeWord": word, "role": "received", "subject": "requests.received.total",
                "quote": f"{word}新收政府信息公开申请{received}件", "sentence": 0, "approximate": False, "line": 2,
            })
        return {
            "office": self.office, "year": self.year, "form": self.form, "title": self.title,
            "proactive": self.proactive, "requests": self.requests, "review": self.review, "narrative": narrative,
        }


class Office:
    """An office with habits of its own that drift from year to year."""

    def __init__(self, name, number, dice):
        self.name, self.number, self.dice = name, number, dice
        is_general = name.endswith("办公室")
        self.size = dice.lognormvariate(5.0 if is_general else 3.6, 0.8)
        self.weights = [weight * dice.gammavariate(1.5, 1 / 1.5) + .01 for weight in WEIGHTS]
        self.kinds = [w * dice.gammavariate(4, .25) + .001 for w in (90, 6, .2, .5, 2, 1)]
        self.delay = dice.uniform(.005, .05)
        self.disputes = dice.uniform(.0, .12)
        self.carried = [0] * 6
        self.documents = dice.randint(5, 400)
        self.items = {row: dice.randint(3, 90) for row in ("licences", "otherServices", "penalties", "compulsoryMeasures", "fees")}
        self.decisions = {row: int(dice.lognormvariate(6, 1.5)) for row in ("licences", "penalties", "compulsoryMeasures")}
        self.pending = {block: 0 for block in BLOCKS}
        self.had_review = False

    def drawn(self, count, weights):
        """`count` pieces in as many heaps as there are weights."""
        heaps = [0] * len(weights)
        for index in self.dice.choices(range(len(weights)), weights, k=count):
            heaps[index] += 1
        return heaps

    def report(self, year, form):
        dice = self.dice
        self.size *= dice.lognormvariate(0.03, 0.18)
        self.weights = [w * dice.lognormvariate(0, 0.12) for w in self.weights]
        report = Report(self.name, year, form, f"{self.number:03}-{year}.json")
        self.fill_requests(report)
        self.fill_review(report)
        self.fill_proactive(report)
        return report

    def fill_requests(self, report):
        received = self.drawn(max(1, round(self.size)), self.kinds)
        columns = []
        for kind in range(6):
            there = received[kind] + self.carried[kind]
            out = sum(self.dice.random() < self.delay for _ in range(there))
            column = {"received": received[kind], "carriedIn": self.carried[kind], "handled": there - out, "carriedOut": out}
            column.update(zip(OUTCOMES + LAST_ROWS, self.drawn(there - out, self.weights)))
            self.carried[kind] = out
            columns.append(column)
        for row in ["received", "carriedIn"] + OUTCOMES + LAST_ROWS + ["handled", "carriedOut"]:
            values = [column[row] for column in columns]
            report.requests[row] = values + [sum(values)]
        if report.form == "2019":
            report.requests = as_2019(report.requests)

    def fill_review(self, report):
        for block in BLOCKS:
            new = sum(self.dice.random() < self.disputes for _ in range(int(self.size)))
            if block == "litigationAfterReconsideration" and not self.had_review:
                new = 0
            total = new + self.pending[block]
            pending = min(total, sum(self.dice.random() < .2 for _ in range(total)))
            if block == "reconsideration" and total:
                pending = min(pending, total - 1)
                self.had_review = True
            elif block == "reconsideration":
                self.had_review = False
            results = self.drawn(total - pending, [7, 2, 2])
            self.pending[block] = pending
            report.review[block] = results + [pending, total]

    def fill_proactive(self, report):
        issued = self.dice.randint(0, 12)
        repealed = min(self.documents, self.dice.randint(0, 9))
        self.documents += issued - repealed
        for row in self.decisions:
            self.decisions[row] = int(self.decisions[row] * self.dice.uniform(.7, 1.4))
        if report.form == "2021":
            report.proactive = {
                "rules": {"issued": 0, "repealed": 0, "inForce": 0},
                "normativeDocuments": {"issued": issued, "repealed": repealed, "inForce": self.documents},
            }
            for row, count in self.decisions.items():
                report.proactive[row] = {"decisions": count}
            report.proactive["fees"] = {"amount": round(self.size * self.dice.uniform(.5, 2), 2)}
            return
        report.proactive = {
            "rules": {"newlyProduced": 0, "newlyDisclosed": 0, "totalDisclosed": 0},
            "normativeDocuments": {"newlyProduced": issued, "newlyDisclosed": issued, "totalDisclosed": self.documents + 20},
        }
        for row in ("licences", "otherServices", "penalties", "compulsoryMeasures", "fees"):
            change = self.dice.randint(-2, 3)
            report.proactive[row] = {"itemsLastYear": self.items[row], "change": change}
            if row != "fees":
                report.proactive[row]["decisions"] = self.decisions.get(row, self.items[row] * 3)
            self.items[row] += change
        report.proactive["procurement"] = {"items": self.dice.randint(0, 30), "amount": self.dice.randint(0, 5_000_000)}


def as_2019(requests):
    """The rows of （六）其他处理 as the one that the edition of 2019 has."""
    other = [sum(values) for values in zip(*(requests[row] for row in LAST_ROWS))]
    rows = {}
    for row, values in requests.items():
        if row == LAST_ROWS[0]:
            rows["other"] = other
        elif row not in LAST_ROWS:
            rows[row] = values
    return rows


def as_2021(requests):
    """The one row of the edition of 2019 as the three of 2021, all of it in the last."""
    rows = {}
    for row, values in requests.items():
        if row == "other":
            rows.update({LAST_ROWS[0]: [0] * 7, LAST_ROWS[1]: [0] * 7, LAST_ROWS[2]: values})
        else:
            rows[row] = values
    return rows


def added(reports, form):
    """Tables three and four of several reports added up."""
    requests = [as_2021(r.requests) if form == "2021" and "other" in r.requests else r.requests for r in reports]
    def total(tables):
        return {row: [sum(values) for values in zip(*(table[row] for table in tables))] for row in tables[0]}
    return total(requests), total([r.review for r in reports])


class Region:
    """The reports of a region and the traps among them."""

    def __init__(self, offices, years, seed, traps=True):
        dice = random.Random(seed)
        count = (offices + len(DEPARTMENTS) - 1) // len(DEPARTMENTS)
        if count > len(PLACES):
            raise ValueError(f"{offices} offices are too many; at most {len(PLACES) * len(DEPARTMENTS)}")
        places = dice.sample(PLACES, count)
        names = [CITY + place + department for place in places for department in DEPARTMENTS][:offices]
        self.years, self.traps, self.more = years, [], []
        self.reports = {}
        for number, name in enumerate(names):
            office = Office(name, number, random.Random(f"{seed} {number}"))
            for year in years:
                self.reports[name, year] = office.report(year, "2019" if year < 2021 else "2021")
        if not traps:
            return
        self.add_small(dice, names)
        self.region(copy.deepcopy(self.reports), names, dice)
        self.plant(names, dice)

    def files(self):
        """Every report, its file's name unlike all others'."""
        return list(self.reports.values()) + self.more

    def trap(self, kind, office, year, **more):
        self.traps.append({"kind": kind, "office": office, "year": year, **more})

    def take(self, dice, names, department=None):
        """An office that no other trap has."""
        free = [n for n in names if n not in self.taken and (department is None or n.endswith(department))]
        name = dice.choice(free)
        self.taken.add(name)
        return name

    def add_small(self, dice, names):
        """An office that gets three requests a year."""
        self.taken = set()
        self.small = self.take(dice, names, "局")
        for year in self.years:
            report = self.reports[self.small, year]
            zero = [0] * 7
            for row in report.requests:
                report.requests[row] = list(zero)
            for row, count in [("received", 3), ("handled", 3), ("disclosed", 2), ("unable.notHeld", 1)]:
                report.requests[row] = [count, 0, 0, 0, 0, 0, count]
        self.trap("small", self.small, self.years[-1], k=2, n=3)

    def region(self, units, names, dice):
        """The region's own reports; in the second year one unit is left out of the sums."""
        self.city = CITY
        omitted = self.take(dice, names, "局")
        for index, year in enumerate(self.years):
            form = "2019" if year < 2021 else "2021"
            report = Report(CITY, year, form, f"region-{year}.json")
            given = [units[name, year] for name in names if index != 1 or name != omitted]
            report.requests, report.review = added(given, form)
            report.proactive = copy.deepcopy(units[names[0], year].proactive)
            report.scope = ("region", "全市")
            self.more.append(report)
        self.trap("omitted", CITY, self.years[1], unit=omitted)

    def plant(self, names, dice):
        years = self.years
        middle = years[len(years) // 2]
        late = next((y for y in years if y >= 2021), None)

        name = self.take(dice, names, "人民政府办公室")
        other = name.removeprefix(CITY).replace("人民政府办公室", "政府办")
        for year in years:
            if year > middle:
                report = self.reports[name, year]
                report.office, report.title = other, None
        self.trap("spelling", name, middle + 1, other=other)

        name = self.take(dice, names)
        twin = copy.deepcopy(self.reports[name, years[-2]])
        twin.file = "other-" + twin.file
        for row in ("received", "disclosed", "handled"):
            for column in (0, 6):
                twin.requests[row][column] += 7
        self.more.append(twin)
        self.trap("conflict", name, years[-2], files=[self.reports[name, years[-2]].file, twin.file])

        name = self.take(dice, names)
        again = copy.deepcopy(self.reports[name, middle])
        again.file, again.title = "again-" + again.file, "转载：" + again.title
        self.more.append(again)
        self.trap("repeat", name, middle, files=[self.reports[name, middle].file, again.file])

        name = self.take(dice, names)
        blanks = self.reports[name, years[-1]]
        blanks.requests = {row: [None] * 7 for row in blanks.requests}
        sparse = self.reports[name, years[-2]]
        sparse.requests = {row: [value or None for value in values] for row, values in sparse.requests.items()}
        self.trap("blanks", name, years[-1], file=blanks.file, sparse=sparse.file)

        if late:
            name = self.take(dice, names)
            report = self.reports[name, late]
            earlier = self.reports.get((name, late - 1))
            report.form, report.requests = "2019", as_2019(report.requests)
            report.proactive = copy.deepcopy(earlier.proactive) if earlier else {}
            for row, columns in report.proactive.items():
                if "itemsLastYear" in columns:
                    columns["itemsLastYear"] += columns["change"]
                    columns["change"] = 0
            self.trap("late", name, late, file=report.file)

        name = self.take(dice, names)
        del self.reports[name, middle]
        self.trap("missing", name, middle)

        name = self.take(dice, names)
        before = self.reports[name, middle]
        for row in ("received", "carriedOut"):
            for column in (0, 6):
                before.requests[row][column] += 4
        self.trap(
            "carry", name, middle + 1, out=before.requests["carriedOut"][-1],
            into=self.reports[name, middle + 1].requests["carriedIn"][-1])

        name = self.take(dice, names)
        report = self.reports[name, years[-1]]
        results = report.review["reconsideration"]
        results[4] += 3
        self.trap("review", name, years[-1], printed=results[4], sum=sum(results[:4]), file=report.file)

        name = self.take(dice, names)
        report = self.reports[name, years[-2]]
        report.office = report.title = None
        report.file = "nameless.json"
        self.trap("nameless", name, years[-2], file=report.file)
