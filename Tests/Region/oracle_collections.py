"""Random small collections of reports, with everything that may go wrong in them."""

import copy
import random

from oracle_figures import APPLICANTS, BLOCKS
from region import LAST_ROWS, PLACES, DEPARTMENTS, CITY, Office, as_2019

NAMES = ["甲<乙>局", "丙&丁局", "戊\"己\"局", "庚'辛'局", "壬,癸局", "=子丑局", "寅/卯局"]


class Files:
    """The files of a comparison, its options, and what they settle."""

    def __init__(self, seed):
        dice = self.dice = random.Random(f"oracle {seed}")
        self.seed, self.files, self.options, self.settled = seed, [], [], {}
        count = dice.choice([1, 1, 2, 3, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 26, 30])
        first, length = dice.choice([2017, 2018, 2019, 2020, 2021, 2022]), dice.choice([1, 2, 2, 3, 3, 4, 5, 7])
        years = range(first, first + length)
        names = [CITY + p + d for p in dice.sample(PLACES, 8) for d in DEPARTMENTS[:4]][:count]
        if dice.random() < .3:
            names[0] = dice.choice(NAMES)
        level = dice.choice([0, 0, .02, .1, .3])
        self.whole_scope = dice.choice(["own", "own", "region", None, "mixed", "mixed"])
        for number, name in enumerate(names):
            self.office(name, number, years, level)
        self.traps(level)
        if not self.files:
            self.office(names[0], 99, years, 0)
            if not self.files:
                self.files = [self.last]
        self.choose(names, years)
        dice.shuffle(self.files)

    def office(self, name, number, years, level):
        dice = self.dice
        office = Office(name, number, random.Random(f"{self.seed} {number}"))
        office.size *= dice.choice([.02, .1, .3, 1, 1, 1, 5])
        change = dice.choice([2021] * 6 + [2020, 2022, 2023])
        gap = dice.choice([0, 0, .2, .5])
        scope = self.whole_scope if self.whole_scope != "mixed" else dice.choice(["own", "own", "own", "region", "region", None])
        for year in years:
            report = office.report(year, "2019" if year < change else "2021")
            said = scope if dice.random() > level else dice.choice(["own", "region", None])
            report.scope = (said or "own", "全市" if said == "region" else "本机关")
            self.perturb(report, level)
            data = report.json()
            if said is None:
                data["narrative"] = []
            self.last = {"name": report.file, "data": data}
            if dice.random() >= gap:
                self.files.append(self.last)

    def perturb(self, report, level):
        dice = self.dice
        rows = [(t, r) for t in (report.requests, report.review) for r in t]
        for table, row in rows:
            if dice.random() < level * .15:
                kind = dice.choice(["blank", "blanks", "zero", "add", "add", "total", "gone", "negative", "decimal"])
                values = table[row] = list(table[row])
                place = dice.randrange(len(values))
                if kind == "blank":
                    values[place] = None
                elif kind == "blanks":
                    table[row] = [None] * len(values)
                elif kind == "zero":
                    table[row] = [0] * len(values)
                elif kind == "add":
                    values[place] += dice.randint(1, 9)
                elif kind == "total":
                    values[-1] += dice.randint(1, 9)
                elif kind == "gone":
                    del table[row]
                elif kind == "negative":
                    values[place] = -dice.randint(1, 5)
                elif kind == "decimal":
                    values[place] = values[place] + .5
        for row, columns in list(report.proactive.items()):
            for column in columns:
                if dice.random() < level * .3:
                    columns[column] = dice.choice([None, 0, 7, 123456])
            if dice.random() < level * .1:
                del report.proactive[row]
        if dice.random() < level * .3:
            for row in report.requests:
                report.requests[row] = dice.choice([[0] * 7, [0] * 7, [None] * 7])
        elif dice.random() < level * .2:
            report.requests = {row: [v or None for v in values] for row, values in report.requests.items()}

    def traps(self, level):
        dice = self.dice
        for file in list(self.files):
            if dice.random() > level * .4:
                continue
            twin = copy.deepcopy(file)
            twin["name"] = dice.choice(["a-", "z-"]) + twin["name"]
            kind = dice.choice(["same", "other", "other", "blank", "form", "three", "nameless"])
            requests = twin["data"]["requests"]
            row = dice.choice(list(requests) or ["received"])
            if kind in ("other", "three") and row in requests:
                requests[row] = [(v or 0) + 1 for v in requests[row]]
            elif kind == "blank" and row in requests:
                requests[row] = [None] * 7
            elif kind == "form" and twin["data"]["form"] == "2021" and all(r in requests for r in LAST_ROWS):
                if not any(v is None for r in LAST_ROWS for v in requests[r]):
                    twin["data"]["requests"], twin["data"]["form"], twin["data"]["proactive"] = as_2019(requests), "2019", {}
            elif kind == "nameless":
                twin["data"]["office" if dice.random() < .5 else "year"] = None
            self.files.append(twin)
            if kind == "three":
                again = copy.deepcopy(file)
                again["name"] = "m-" + again["name"]
                self.files.append(again)

    def choose(self, names, years):
        dice, add = self.dice, self.options.extend
        if dice.random() < .3:
            self.settled["least"] = dice.choice([1, 5, 10, 29, 31, 100, 1000])
            add(["--min-n", str(self.settled["least"])])
        if dice.random() < .25:
            self.settled["order"] = "name"
            add(["--order", "name"])
        scopes = {}
        for name in names:
            if dice.random() < .1 and "," not in name and not any(c in name for c in "<\"=/"):
                scopes[name] = dice.choice(["own", "region"])
                add([f"--{scopes[name]}", name])
        self.settled["scopes"] = scopes
        if dice.random() < .2:
            self.settled["otherwise"] = dice.choice(["own", "region"])
            add(["--assume-scope", self.settled["otherwise"]])
        if len(names) > 2 and dice.random() < .2:
            self.settled["same"] = {names[-1]: names[-2]}
            add(["--same", f"{names[-1]}={names[-2]}"])
        if dice.random() < .25:
            self.settled["year"] = dice.choice(list(years))
            add(["--year", str(self.settled["year"])])
