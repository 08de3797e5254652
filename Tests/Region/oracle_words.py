"""The summary and the tables of a comparison, written a second time from the figures."""

from fractions import Fraction

from oracle_figures import *
from oracle_office import OneOffice
from oracle_expected import ABSENT, DOUBT, MEASURES, WORDS


class Cell:
    """What the table office by year has of a measure."""

    def __init__(self, key, path, office, year, least):
        report = office.reports.get(year)
        self.count = self.fraction = self.k = self.n = None
        self.is_small = self.is_doubtful = False
        if report is None:
            self.state = "conflict" if year in office.conflicts else "missing"
        elif path is None:
            self.state, k, n = report.rate
            if self.state == "value":
                self.fraction, self.k, self.n = report.fraction, k, n
                self.is_small, self.is_doubtful = n < least, report.is_doubtful
            elif self.state not in ("inconsistent", "zeroBase"):
                missing = [c for c in report.rate_cells + [HANDLED] if report.get(c) is None]
                self.state = report.absence(missing)
        elif key == "documentsInForce" and report.form != "2021":
            self.state = "otherForm"
        elif report.get(path) is None:
            self.state = report.absence([path])
        else:
            self.state, self.count, self.is_doubtful = "value", report.get(path), bool(report.doubts([path]))

    @property
    def mark(self):
        return " " + DOUBT if self.is_doubtful else ""

    @property
    def value(self):
        if self.count is not None:
            return plain(self.count)
        return percent(tenths(self.fraction)) if self.fraction is not None and not self.is_small else ""

    @property
    def states(self):
        marks = (["small"] if self.is_small else []) + (["doubtful"] if self.is_doubtful else [])
        return " ".join(marks) if self.state == "value" and marks else self.state

    def shown(self):
        """The cells of the page."""
        if self.count is not None:
            return [plain(self.count) + self.mark]
        if self.fraction is None:
            return [ABSENT[self.state]]
        if self.is_small:
            return ["样本小", plain(self.k), plain(self.n) + self.mark]
        return [self.value + "%" + self.mark, plain(self.k), plain(self.n)]


def pivot(c):
    """measure -> office -> cells by year."""
    return {key: {o.name: [Cell(key, path, o, y, c.least) for y in c.years] for o in c.offices} for key, _, path in MEASURES}


class Summary:
    def __init__(self, collection):
        self.c = collection

    def change(self, measure, before_year, office):
        key, name, path = measure
        return (name, path, office, *(Cell(key, path, office, y, self.c.least) for y in (before_year, before_year + 1)))

    def difference(self, change):
        """The exact difference of what may be compared; None for what may not."""
        _, path, _, before, now = change
        if path is None:
            ok = all(x.fraction is not None and not x.is_small for x in (before, now))
            return now.fraction - before.fraction if ok else None
        return None if None in (before.count, now.count) else now.count - before.count

    def text(self, change, year):
        _, path, _, before, now = change
        difference = self.difference(change)
        fraction = lambda x: f"{grouped(x.k)}/{grouped(x.n)}"
        if path is not None and difference is not None:
            if difference == 0:
                return f"两年均为 {grouped(now.count)}{now.mark} 件"
            rate = f"，{signed(tenths(Fraction(difference) / before.count))}%" if before.count >= 10 else ""
            return f"由 {grouped(before.count)}{before.mark} 件变为 {grouped(now.count)}{now.mark} 件（{signed_count(difference)} 件{rate}）"
        if difference is not None:
            words = lambda x: f"{x.value}%（{fraction(x)}）{x.mark}"
            return f"由 {words(before)}变为 {words(now)}，{signed(tenths(difference))} 个百分点"
        if path is None and before.fraction is not None and now.fraction is not None:
            return (f" {year - 1} 年为 {fraction(before)}、{year} 年为 {fraction(now)}，办理不足 {self.c.least} 件，不比较百分点")
        reasons = [f"{y} 年{ABSENT[x.state]}" for y, x in ((year - 1, before), (year, now)) if x.state != "value"]
        return f"不作比较（{'、'.join(reasons)}）"

    def among(self, changes, year):
        changes = [x for x in changes if self.difference(x) is not None and not x[3].is_doubtful and not x[4].is_doubtful]
        if not changes:
            return None
        name = changes[0][0]
        if len(changes) == 1:
            return f"{name}只有{changes[0][2].name}两年可比，{self.text(changes[0], year)}"
        sizes = [self.difference(x) for x in changes]
        tally = (f"{name}两年可比的 {len(changes)} 个机关中 {sum(s > 0 for s in sizes)} 个增加、"
                 f"{sum(s < 0 for s in sizes)} 个减少、{sizes.count(0)} 个持平")
        most = max(map(abs, sizes))
        top = [x for x, s in zip(changes, sizes) if abs(s) == most]
        if most == 0:
            return tally
        if len(top) > 3:
            size = f"{percent(tenths(most))} 个百分点" if top[0][1] is None else f"{grouped(most)} 件"
            return tally + f"，变化最大的 {len(top)} 个机关均为 {size}"
        ties = f"（另有 {len(top) - 1} 个机关幅度相同）" if len(top) > 1 else ""
        return tally + f"，变化最大的是{top[0][2].name}，{self.text(top[0], year)}{ties}"

    def sentence(self, clauses):
        if any(DOUBT in x for x in clauses):
            clauses = clauses + [f"{DOUBT} 该处有勾稽不符，按报告原数"]
        return "；".join(clauses) + "。"

    MEASURES = [m for m in MEASURES if m[0] != "handled"]

    @staticmethod
    def silent(pairs):
        """That one of two years does not tell its scope."""
        half = [(a, b) for a, b in pairs if (a.scope == "unclear") != (b.scope == "unclear")]
        if not half:
            return []
        if len(pairs) > 1:
            return [f"其中 {len(half)} 个机关有一年口径未载明，两年是否同一口径须先核实"]
        told, other = sorted(half[0], key=lambda r: r.scope == "unclear")
        return [f"{other.where[1]} 年报告口径未载明，{told.where[1]} 年为{WORDS[told.scope]}，两年是否同一口径须先核实"]

    def changes(self):
        c = self.c
        none = "没有相邻两年都有可用报告的机关，不比较年度变化。"
        if len(c.offices) == 1:
            office = c.offices[0]
            if not office.pairs:
                return [none]
            year, (before, now) = office.pairs[-1]
            if scope_breaks(before, now):
                return [f"{year - 1} 年至 {year} 年，口径由{WORDS[before.scope]}变为{WORDS[now.scope]}，两年不作比较。"]
            notes = (["其间改用新表式，表二的文件件数不比较"] if before.form != now.form else []) + self.silent([(before, now)])
            return OneOffice(office, before, now, office.name).paragraphs() + ([self.sentence(notes)] if notes else [])
        year = c.year
        offices = [o for o in c.offices if year is not None and o.pair(year)]
        if not offices and not c.wished:
            year = max((y for o in c.offices for y, _ in o.pairs), default=None)
            offices = [o for o in c.offices if year is not None and o.pair(year)]
        if not offices:
            return [none]
        alike = [o for o in offices if not scope_breaks(*o.pair(year))]
        scopes = [s for s in SCOPES if any(o.reports[year].scope == s for o in alike)]
        paragraphs = []
        for scope in scopes:
            own = [o for o in alike if o.reports[year].scope == scope]
            if len(own) == 1:
                clauses = [m[1] + self.text(self.change(m, year - 1, own[0]), year) for m in self.MEASURES]
                clauses[0] = f"只有{own[0].name}两年可比：{clauses[0]}"
            else:
                clauses = [self.among([self.change(m, year - 1, o) for o in own], year) for m in self.MEASURES]
                clauses = [x for x in clauses if x]
            if clauses:
                clauses += self.silent([o.pair(year) for o in own])
                whose = f"（{WORDS[scope]}）" if len(scopes) > 1 else ""
                clauses[0] = f"{year - 1} 年至 {year} 年{whose}，{clauses[0]}"
                paragraphs.append(self.sentence(clauses))
        return paragraphs

    def spread(self):
        c, paragraphs = self.c, []
        scopes = [s for s in SCOPES if any(r.scope == s for r in c.of_year)]
        for scope in scopes:
            ranked = [r for r in c.of_year if r.scope == scope and r.is_ranked(c.least)]
            if len(ranked) < 5:
                continue
            low, median, high = (quartile([r.fraction for r in ranked], q) for q in (1, 2, 3))
            whose = f"（{WORDS[scope]}）" if len(scopes) > 1 else ""
            text = (f"{c.year} 年{whose}参加比较的 {len(ranked)} 个机关公开率中位数 {percent(tenths(median))}%，"
                    f"中间一半在 {percent(tenths(low))}%–{percent(tenths(high))}%")
            most = max(abs(r.fraction - median) for r in ranked)
            if most > 0:
                top = [r for r in ranked if abs(r.fraction - median) == most]
                ties = f"（另有 {len(top) - 1} 个机关幅度相同）" if len(top) > 1 else ""
                first = top[0]
                text += (f"；与中位数相差最大的是{first.where[0]}，{percent(tenths(first.fraction))}%"
                         f"（{grouped(first.rate[1])}/{grouped(first.rate[2])}），{signed(tenths(first.fraction - median))} 个百分点{ties}")
            paragraphs.append(text + "。")
        return paragraphs

    def limits(self):
        c = self.c
        cells = [x for rows in pivot(c).values() for row in rows.values() for x in row]
        rates = [x for row in pivot(c)["disclosureRate"].values() for x in row]
        received = [x for row in pivot(c)["received"].values() for x in row]
        steps = [(o.reports[a], o.reports[b]) for o in c.offices for a, b in zip(o.years, o.years[1:])]
        scopes = [s for s in SCOPES if any(r.scope == s for r in c.of_year)]
        few = sum(sum(r.scope == s and r.is_ranked(c.least) for r in c.of_year) < 5 for s in scopes) if len(c.offices) > 1 else 0
        blank = ("notStated", "partlyStated", "notRead", "notFound")
        found = [
            ("表式变化 {n} 处，表二各行不跨表式连接", sum(a.form != b.form for a, b in steps)),
            ("口径变化 {n} 处，前后不比", sum(scope_breaks(a, b) for a, b in steps)),
            ("口径未载明的报告 {n} 份，只与同样未载明的比", sum(r.scope == "unclear" for r in c.reports)),
            (f"公开率的办理总计不足 {c.least} 件的报告 {{n}} 份，只列 k/n", sum(x.is_small for x in rates)),
            ("公开率所依据的合计不符的报告 {n} 份，标记并不排序", sum(x.is_doubtful for x in rates)),
            ("没有办理申请、不计公开率的报告 {n} 份", sum(x.state == "zeroBase" for x in rates)),
            ("公开件数与办理总计矛盾的报告 {n} 份", sum(x.state == "inconsistent" for x in rates)),
            ("透视表中未填、未读出或未见的数 {n} 处", sum(x.state in blank for x in cells)),
            ("没有报告的机关年份 {n} 处", sum(x.state == "missing" for x in received)),
            ("报告数字冲突、未采用的机关年份 {n} 处", len(c.conflicts)),
            ("不知机关或年份的文件 {n} 份", len(c.unplaced)),
            ("不足 5 个可比机关、不给中位数的口径 {n} 种", few)]
        clauses = [words.format(n=n) for words, n in found if n]
        return ["未作比较或未参加排序的："] + clauses if clauses else []

    def paragraphs(self):
        """One office's changes, or how offices lie and then their changes; at last what could not be compared."""
        return self.spread() + self.changes() + self.limits()
