"""What every picture and text of a comparison must say, worked out from the figures alone."""

from fractions import Fraction

from oracle_figures import *

WORDS = {"own": "本机关", "region": "地区汇总", "unclear": "口径未载明"}
ABSENT = {"notStated": "未填", "notFound": "未见", "partlyStated": "填写不全", "zeroBase": "无办理",
          "inconsistent": "矛盾", "otherForm": "旧表式", "missing": "—", "conflict": "冲突"}
GROUP_WORDS = dict(zip(GROUPS, ["予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"]))
MEASURES = [("received", "新收申请", RECEIVED), ("handled", "办理总计", HANDLED), ("disclosureRate", "公开率", None),
            ("reconsideration", "行政复议", "review.reconsideration.total"),
            ("documentsInForce", "现行有效行政规范性文件", "proactive.normativeDocuments.inForce")]
DOUBT = "※"


def whole_shares(parts, whole):
    """Tenths of a per cent, each rounded half up by itself; None where the parts are no whole."""
    if whole <= 0 or any(p < 0 for p in parts) or sum(parts) != whole:
        return None
    return [tenths(Fraction(p) / whole) for p in parts]


def mark(marks, report, path, value, share=None):
    marks[(*report.where, path)] = (None if value is None else plain(value), share)


def outcome_parts(report):
    parts = []
    for group in GROUPS:
        cells = report.group(group) or [f"requests.{GROUPS[group][0]}.total"]
        parts.append((cells[0] if len(cells) == 1 else f"requests.{group}.total", report.total(cells)))
    return parts


def applicant_parts(report):
    return [(f"requests.received.{kind}", report.get(f"requests.received.{kind}")) for kind in APPLICANTS[:6]]


class YearPages:
    """The data marks and titles of the pictures over years of one scope: chart -> a list of (title, marks), a page each."""

    def __init__(self, collection, offices):
        self.c, self.offices = collection, offices
        self.reports = [o.reports[y] for o in offices for y in o.years]
        self.only = offices[0] if len(offices) == 1 else None

    def all(self):
        pages = {}
        for chart, made in (("requests-by-year", [self.requests()]), ("outcomes-by-year", [self.shares(outcome_parts, HANDLED, self.outcome_title())]),
                            ("applicants-by-year", [self.shares(applicant_parts, RECEIVED, self.applicant_title())]),
                            ("documents-by-year", self.documents()), ("review-by-year", [self.review()])):
            pages[chart] = [(title, marks) for title, marks, figures in made if any(f is not None for f in figures)]
        return pages

    # Titles

    def trend(self, value, what, verbs, otherwise):
        year = max(r.where[1] for r in self.reports)
        steps = []
        for office in self.offices:
            pair = office.pair(year)
            if pair and not scope_breaks(*pair):
                one, two = map(value, pair)
                if one is not None and two is not None:
                    steps.append((two > one) - (two < one))
        if len(steps) < 2:
            return otherwise
        found = [(steps.count(d), v) for d, v in zip((1, -1, 0), verbs) if steps.count(d)]
        text = f"{len(steps)} 个机关均{found[0][1]}" if len(found) == 1 else f"{len(steps)} 个机关中 " + "、".join(f"{n} 个{v}" for n, v in found)
        return f"{year} 年{what}较上年：{text}"

    def latest(self, value):
        """The latest number of the only office and that of the year before; None where it must not be said."""
        year = self.only.years[-1]
        pair = self.only.pair(year)
        now = value(self.only.reports[year])
        return year, value(pair[0]) if pair and not scope_breaks(*pair) else None, now

    def count_title(self, path, what, otherwise):
        value = lambda r: None if r.doubts([path]) else r.get(path)
        if not self.only:
            return self.trend(value, what, ("增加", "减少", "持平"), otherwise)
        year, before, now = self.latest(value)
        if now is None:
            return otherwise
        if before is None:
            return f"{year} 年{what} {grouped(now)} 件"
        if now == before:
            return f"{what} {grouped(now)} 件，与上年持平"
        share = ""
        if before >= 10:
            rate = tenths(Fraction(now - before) / before)
            share = f"（{percent(rate)}%）" if rate else "（不足 0.1%）"
        return f"{what} {grouped(now)} 件，较上年{'增加' if now > before else '减少'} {grouped(abs(now - before))} 件{share}"

    def rate_title(self, value, what, otherwise):
        if not self.only:
            return self.trend(value, what, ("上升", "下降", "持平"), otherwise)
        year, before, now = self.latest(value)
        if now is None:
            return otherwise
        rate = percent(tenths(now))
        if before is None:
            return f"{year} 年{what} {rate}%"
        points = tenths(now - before)
        if now == before:
            return f"{what} {rate}%，与上年持平"
        if points == 0:
            return f"{what} {rate}%，与上年相差不到 0.1 个百分点"
        return f"{what}{'升' if points > 0 else '降'}至 {rate}%，较上年{'高' if points > 0 else '低'} {percent(points)} 个百分点"

    def outcome_title(self):
        return self.rate_title(lambda r: r.fraction if r.is_ranked(self.c.least) else None, "公开率", "各年办理结果构成")

    def applicant_title(self):
        place, words = 0, ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
        if self.only:
            values = [v for _, v in applicant_parts(self.only.reports[self.only.years[-1]])]
            if None in values or not max(values) or values.count(max(values)) > 1:
                return "各年申请人构成"
            place = values.index(max(values))
        def share(report):
            values, base = [v for _, v in applicant_parts(report)], report.get(RECEIVED)
            cells = [f"requests.received.{APPLICANTS[place]}", RECEIVED]
            if None in values or sum(values) != base or base <= 0 or base < self.c.least or values[place] < 0 or report.doubts(cells):
                return None
            return Fraction(values[place]) / base
        return self.rate_title(share, f"{words[place]}占比", "各年申请人构成")

    # Marks

    def requests(self):
        marks, figures = {}, []
        for report in self.reports:
            for path in (RECEIVED, "requests.carriedIn.total"):
                mark(marks, report, path, report.get(path))
                figures.append(report.get(path))
            handled = report.get(HANDLED)
            figures.append(handled)
            if len(self.offices) <= 9 and handled is not None and handled >= 0:
                mark(marks, report, HANDLED, handled)
        return self.count_title(RECEIVED, "新收", "各年申请量"), marks, figures

    def shares(self, parts_of, whole, title):
        marks, figures = {}, []
        for report in self.reports:
            parts, base = parts_of(report), report.get(whole)
            values = [value for _, value in parts]
            figures += values + [base]
            shares = [None] * len(parts)
            if None not in values:
                if base is None or sum(values) != base or any(v < 0 for v in values):
                    continue
                shares = whole_shares(values, base) or shares
            for (path, value), share in zip(parts, shares):
                mark(marks, report, path, value, None if share is None else percent(share))
        return title, marks, figures

    def documents(self):
        if not self.only:
            form = "2021" if any(r.form == "2021" for r in self.reports) else "2019"
            path = "proactive.normativeDocuments." + ("inForce" if form == "2021" else "totalDisclosed")
            what = ("现行有效" if form == "2021" else "对外公开") + "行政规范性文件"
            marks = {}
            for report in self.reports:
                if report.form == form:
                    mark(marks, report, path, report.get(path))
            return [(self.count_title(path, what, "各年" + what), marks, [v and v[0] for v in marks.values()])]
        rules = any((r.get(f"proactive.rules.{c}") or 0) > 0 for r in self.reports for c in PROACTIVE[r.form]["rules"])
        old = [r.where[1] for r in self.reports if r.form == "2019"]
        new = [r.where[1] for r in self.reports if r.form == "2021"]
        change = (2021 if old[-1] < 2021 <= new[0] else new[0]) if old and new else None
        pages = []
        for row, name, measure in [("normativeDocuments", "行政规范性文件", "各年行政规范性文件")] + ([("rules", "规章", "各年规章")] if rules else []):
            marks, figures = {}, []
            chain = self.chain(row)
            if chain:
                for report, path, value in chain:
                    mark(marks, report, path, value)
                pages.append((self.count_title(f"proactive.{row}.inForce", "现行有效" + name, measure), marks, [chain[0][2], chain[-1][2]]))
                continue
            for report in self.reports:
                for column in PROACTIVE[report.form][row]:
                    path = f"proactive.{row}.{column}"
                    figures.append(report.get(path))
                    if not change or (report.form == "2021") == (report.where[1] >= change):
                        mark(marks, report, path, report.get(path))
            stock, what = ("inForce", "现行有效") if self.reports[-1].form == "2021" else ("totalDisclosed", "对外公开")
            pages.append((self.count_title(f"proactive.{row}.{stock}", what + name, measure), marks, figures))
        return pages

    def chain(self, row):
        """Two neighbouring years of a kind of document as a chain: stock, issued, repealed, what these do not explain, stock."""
        if len(self.reports) != 2 or self.offices[0].conflicts:
            return None
        before, now = self.reports
        if before.form != "2021" or now.form != "2021" or before.where[1] + 1 != now.where[1] or scope_breaks(before, now):
            return None
        path = f"proactive.{row}."
        cells = [(before, path + "inForce"), (now, path + "issued"), (now, path + "repealed"), (now, path + "inForce")]
        values = [report.get(cell) for report, cell in cells]
        if None in values or any(v < 0 or v != int(v) for v in values) or not any(values) or values[2] > values[0] + values[1]:
            return None
        marks = [(report, cell, value) for (report, cell), value in zip(cells, values)]
        off = abs(values[0] + values[1] - values[2] - values[3])
        return marks[:3] + ([(now, path + "inForce.difference", off)] if off else []) + marks[3:]

    def review(self):
        blocks = BLOCKS[:1]
        if self.only:
            blocks = [b for b in BLOCKS if any(r.get(f"review.{b}.{c}") is not None for r in self.reports for c in RESULTS)] or blocks
        marks, figures = {}, []
        for report in self.reports:
            for block in blocks:
                figures += [report.get(f"review.{block}.{c}") for c in RESULTS]
                for column in RESULTS[:4]:
                    path = f"review.{block}.{column}"
                    mark(marks, report, path, report.get(path))
        title = self.count_title("review.reconsideration.total", "行政复议", "各年行政复议和行政诉讼" if self.only else "各年行政复议")
        if self.only and not any(figures) and None not in figures:
            title = None
        return title, marks, figures


class Pictures:
    """The data marks of each chart: (office, year, path) -> (value, share), both as text, None for none."""

    def __init__(self, collection):
        self.c = collection

    def all(self):
        charts = self.over_years()
        charts = {chart: {k: v for _, marks in pages for k, v in marks.items()} for chart, pages in charts.items()}
        if len(self.c.of_year) > 1:
            charts["outcomes-by-office"] = self.outcomes_of_offices()
            charts["rates-by-office"] = self.rates()
            for name, changes in (("change-by-office", self.rate_changes()), ("requests-change-by-office", self.count_changes())):
                if changes:
                    charts[name] = {k: (plain(v[0]), None) for k, v in changes.items()}
        return charts

    def over_years(self):
        charts = {}
        for _, offices in self.c.year_groups:
            for chart, pages in YearPages(self.c, offices).all().items():
                if pages:
                    charts.setdefault(chart, []).extend(pages)
        return charts

    def outcomes_of_offices(self):
        marks = {}
        for report in self.c.of_year:
            parts, base = outcome_parts(report), report.get(HANDLED)
            values = [value for _, value in parts]
            shares = None if None in values or base is None else whole_shares(values, base)
            if shares:
                for (path, value), share in zip(parts, shares):
                    mark(marks, report, path, value, percent(share))
        return marks

    def rates(self):
        marks = {}
        for report in self.c.of_year:
            fraction = report.fraction
            mark(marks, report, "disclosureRate", None if fraction is None else report.rate[1],
                      None if fraction is None else percent(tenths(fraction)))
        for scope in SCOPES:
            found = [r.fraction for r in self.c.of_year if r.scope == scope and r.is_ranked(self.c.least)]
            if len(found) >= 5:
                low, median, high = (tenths(quartile(found, q)) for q in (1, 2, 3))
                marks[scope, self.c.year, "disclosureRate.middleHalf"] = (percent(high - low), percent(high - low))
                marks[scope, self.c.year, "disclosureRate.median"] = (percent(median), percent(median))
        return marks

    def pairs(self):
        return [o.pair(self.c.year) for o in self.c.offices if o.pair(self.c.year)]

    def rate_changes(self):
        """key -> (size in points, pair) of what may be compared."""
        found = {}
        for before, now in self.pairs():
            if scope_breaks(before, now) or not (before.is_ranked(self.c.least) and now.is_ranked(self.c.least)):
                continue
            found[(*now.where, "disclosureRate.change")] = (Fraction(tenths(now.fraction - before.fraction), 10), (before, now))
        return found

    def count_changes(self):
        found = {}
        for before, now in self.pairs():
            one, two = before.get(RECEIVED), now.get(RECEIVED)
            if scope_breaks(before, now) or None in (one, two) or one < 0 or two < 0 or before.doubts([RECEIVED]) or now.doubts([RECEIVED]):
                continue
            found[(*now.where, RECEIVED + ".change")] = (two - one, (before, now))
        return found

    def order(self, chart):
        """Ranked and other offices of each scope of a chart over offices, in the order in which they must stand."""
        c = self.c
        if chart in ("change-by-office", "requests-change-by-office"):
            changes = self.rate_changes() if chart == "change-by-office" else self.count_changes()
            rows = sorted(changes.items(), key=lambda i: (-i[1][0] if c.order == "rate" else 0, i[0][0]))
            return [(s, [k[0] for k, (_, p) in rows if p[1].scope == s], []) for s in SCOPES if any(p[1].scope == s for _, (_, p) in rows)]
        drawn = {key[0] for key in self.outcomes_of_offices()}
        ranked = lambda r: r.is_ranked(c.least) and (chart != "outcomes-by-office" or r.where[0] in drawn)
        reports = sorted(c.of_year, key=lambda r: (-r.fraction if c.order == "rate" and r.fraction is not None else 1, r.where[0]))
        return [
            (s, [r.where[0] for r in reports if r.scope == s and ranked(r)],
             sorted(r.where[0] for r in reports if r.scope == s and not ranked(r)))
            for s in SCOPES if any(r.scope == s for r in reports)]

    def titles(self):
        """The titles of charts over offices."""
        c, titles = self.c, {}
        if len(c.of_year) < 2:
            return titles
        for chart, measure in (("outcomes-by-office", "各机关办理结果构成"), ("rates-by-office", "各机关公开率"),
                               ("change-by-office", "各机关公开率的变化"), ("requests-change-by-office", "各机关新收申请的变化")):
            groups = self.order(chart)
            if not groups:
                continue
            is_change = "change" in chart
            titles[chart] = f"{measure}，" + (f"{c.year - 1}–{c.year} 年" if is_change else f"{c.year} 年")
            if not is_change and len(groups) > 1 and all(len(ranked) + len(others) == 1 for _, ranked, others in groups):
                titles[chart] = "口径不同，不可比：" + titles[chart]
            large = [g for g in groups if len(g[1]) >= 5]
            if len(large) != 1:
                continue
            scope, names, _ = large[0]
            who = f"{len(names)} 个机关" if len(groups) == 1 else f"口径为{WORDS[scope]}的 {len(names)} 个机关"
            reports = {r.where[0]: r for r in c.of_year}
            if chart == "rates-by-office":
                low, median, high = (percent(tenths(quartile([reports[n].fraction for n in names], q))) for q in (1, 2, 3))
                titles[chart] = f"{who}公开率中位数 {median}%，中间一半在 {low}% 至 {high}% 之间"
            elif chart == "outcomes-by-office":
                counts = {g: 0 for g in GROUPS}
                for name in names:
                    values = [v for _, v in outcome_parts(reports[name])]
                    if max(values) and values.count(max(values)) == 1:
                        counts[list(GROUPS)[values.index(max(values))]] += 1
                best = max(counts.values())
                every = [name for _, ranked, _ in groups for name in ranked]
                cells = lambda r: [p for g in GROUPS for p in (r.group(g) or [])] + [HANDLED]
                sound = not any(reports[name].doubts(cells(reports[name])) for name in every)
                if sound and best and list(counts.values()).count(best) == 1:
                    group = GROUP_WORDS[next(g for g in counts if counts[g] == best)]
                    titles[chart] = f"{who}的办理结果均以{group}最多" if best == len(names) else f"{who}中，{best} 个的办理结果以{group}最多"
            else:
                changes = self.rate_changes() if chart == "change-by-office" else self.count_changes()
                sizes = [v[0] for k, v in changes.items() if k[0] in names]
                values = [p for k, (_, p) in changes.items() if k[0] in names]
                exact = [b.fraction - a.fraction for a, b in values] if chart == "change-by-office" else sizes
                verbs = ["上升", "下降", "持平"] if chart == "change-by-office" else ["增加", "减少", "持平"]
                what, unit = ("公开率", "个百分点") if chart == "change-by-office" else ("新收申请", "件")
                counts = [(v, n) for v, n in zip(verbs, [sum(s > 0 for s in exact), sum(s < 0 for s in exact), exact.count(0)]) if n]
                parts = "、".join((f"{n} 个{what}{v}" if i == 0 else f"{n} 个{v}") for i, (v, n) in enumerate(counts))
                titles[chart] = f"{who}中，{parts}"
                largest = [s for s in sizes if abs(s) == max(map(abs, sizes))]
                if len(set(largest)) == 1 and largest[0]:
                    label = signed(int(largest[0] * 10)) if chart == "change-by-office" else signed_count(largest[0])
                    titles[chart] += f"，最大变化 {label} {unit}"
        return titles
