"""Reads what a comparison wrote and holds it against what the figures alone say."""

import csv
import html
import re

from oracle_figures import *
from oracle_expected import *
from oracle_words import *

ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
NEAR = .0151


def tags(name, text):
    for match in re.finditer(rf"<{name}\b([^>]*)>", text):
        yield {k: html.unescape(v) for k, v in ATTRIBUTE.findall(match[1])}


def bare(text):
    return re.sub(r"\s", "", text)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def unguarded(text):
    return text[1:] if text.startswith("'") else text


class Checker:
    def __init__(self, folder, collection):
        self.folder, self.c, self.wrong = folder, collection, []
        self.pictures = Pictures(collection)
        self.page = (folder / "index.html").read_text(encoding="utf-8")

    def say(self, words):
        if len(self.wrong) < 60:
            self.wrong.append(words)

    def same(self, what, found, wanted):
        if found != wanted:
            self.say(f"{what}: found {found!r}; expected {wanted!r}")

    def all(self):
        self.charts()
        self.tables()
        self.summary()
        self.keys()
        self.pivot_csv()
        self.pivot_page()
        self.matrix()
        self.figures_csv()
        self.indicators_csv()
        self.checks_csv()
        self.nothing_of_conflicts()
        return self.wrong

    # Pictures

    def charts(self):
        wanted = self.pictures.all()
        titles, years = self.pictures.titles(), self.pictures.over_years()
        found = {}
        for path in sorted((self.folder / "charts").glob("*.svg")) if (self.folder / "charts").exists() else []:
            found.setdefault(re.sub(r"-\d+$", "", path.stem), []).append((path.stem, path.read_text(encoding="utf-8")))
        self.same("charts", sorted(found), sorted(wanted))
        inline = re.findall(r"<svg [^>]*data-chart.*?</svg>", self.page, re.S)
        for chart, pages in found.items():
            if chart not in wanted:
                continue
            pages.sort(key=lambda p: int(p[0][len(chart) + 1:] or 1))
            marks = self.marks(chart, [text for _, text in pages], wanted[chart])
            if chart in years:
                self.same(f"{chart} pages", len(pages), len(years[chart]))
            for place, (name, text) in enumerate(pages):
                root = next(tags("svg", text))
                title = years[chart][place][0] if chart in years and place < len(years[chart]) else titles.get(chart)
                if title:
                    self.same(f"{name} title", root["aria-label"], title)
                if chart in years and place < len(years[chart]):
                    self.same(f"{name} marks", sorted({tuple(f.rsplit("/", 2)) for f, *_ in self.read(text)}),
                              sorted((o, str(y), p) for o, y, p in years[chart][place][1]))
                same = [svg for svg in inline if next(tags("svg", svg))["data-chart"] == name]
                # A later page of a chart may be linked instead, on a page that is near its 5 MB.
                is_linked = place > 0 and len(self.page) > 3_000_000 and f'href="charts/{name}.png" download' in self.page
                if len(pages) <= 3 and not same and not is_linked:
                    self.say(f"{name} is not on the page")
                for svg in same:
                    self.lengths(name + " on the page", svg)
                    self.same(f"{name} on the page", self.read(svg), self.read(text))
            live = " ".join(html.unescape(t) for n, _ in pages for s in inline if next(tags("svg", s))["data-chart"] == n
                            for t in re.findall(r"<text[^>]*>(.*?)</text>", s, re.S))
            if chart in years:
                for place, (name, _) in enumerate(pages):
                    for svg in inline:
                        if next(tags("svg", svg))["data-chart"] == name:
                            self.rows_of_years(chart, name, svg)
            if chart.endswith("-by-office") and len(pages) <= 3:
                self.offices(chart, marks, bare(live))
                self.labels(chart, inline)
                self.remarks(chart, bare(live))

    def read(self, svg):
        return [(r["data-figure"], r.get("data-value"), r.get("data-share"), "data-missing" in r)
                for r in tags("rect", svg) if "data-figure" in r]

    def marks(self, chart, texts, wanted):
        order, seen = [], {}
        for text in texts:
            self.lengths(chart, text)
            for figure, value, share, missing in self.read(text):
                office, year, path = figure.rsplit("/", 2)
                key = (office, int(year), path)
                if key in seen and seen[key] != (value, share) or key in seen and office not in SCOPES:
                    self.say(f"{chart}: {key} is drawn twice")
                if missing != (value is None):
                    self.say(f"{chart}: {key} is both missing and {value}")
                seen[key] = (value, share)
                if office not in order and not path.startswith(("disclosureRate.m",)):
                    order.append(office)
        lists = {o for _, ranked, aside in self.pictures.order(chart) for o in ranked + aside} if chart.endswith("-by-office") else None
        for key, (value, share) in seen.items():
            if key not in wanted:
                self.say(f"{chart}: {key} = {value} is drawn and must not be")
            elif wanted[key] != (value, share):
                self.say(f"{chart}: {key} is {(value, share)}; the figures say {wanted[key]}")
        left = [key for key in wanted if key not in seen]
        if lists is None and left:
            self.say(f"{chart}: {left[:4]} are not drawn")
        self.left = {key[0] for key in left}
        return order

    def lengths(self, name, svg):
        """In each panel the lengths are proportional to the values, or to the shares where every mark has one."""
        scales, wholes = {}, {}
        for rect in tags("rect", svg):
            if "data-share" in rect:
                bar = rect["data-figure"].rsplit("/", 1)[0]
                wholes[bar] = wholes.get(bar, 0) + number(rect["data-value"])
        for rect in tags("rect", svg):
            if "data-figure" not in rect or "data-value" not in rect:
                continue
            chart = next(tags("svg", svg))["data-chart"]
            shares = "-by-office" in chart and "change" not in chart or chart.startswith(("outcomes", "applicants"))
            if shares and "data-share" not in rect:
                continue
            value = number(rect["data-share"] if "data-share" in rect else rect["data-value"])
            if "data-share" in rect and not chart.startswith("rates"):
                value = number(rect["data-value"]) / wholes[rect["data-figure"].rsplit("/", 1)[0]]
            width = float(rect["width"])
            size = float(abs(value)) if "change" in chart else max(0., float(value))
            if size == 0:
                if width > NEAR:
                    self.say(f"{name}: {rect['data-figure']} is 0 and {width} long")
                continue
            scales.setdefault(rect.get("data-panel"), []).append((size, width, rect))
        for panel, found in scales.items():
            size, width, _ = max(found, key=lambda f: f[0])
            for s, w, rect in found:
                if abs(w - s * width / size) > NEAR * 2:
                    self.say(f"{name} {panel}: {rect['data-figure']} = {s} is {w} long; {s * width / size:.2f} on the scale of {size}")
        if "change" in name:
            edges = set()
            for rect in tags("rect", svg):
                if "data-figure" in rect and float(rect["width"]) > 0:
                    x, w = float(rect["x"]), float(rect["width"])
                    edges.add(round(x + w if rect["data-value"].startswith("-") else x, 1))
            if edges and max(edges) - min(edges) > .15:
                self.say(f"{name}: changes do not start from one line: {sorted(edges)[:4]}")

    def offices(self, chart, order, live):
        groups = self.pictures.order(chart)
        drawn = set(order)
        expected = []
        for scope, ranked, aside in groups:
            top = [n for n in ranked if n in drawn]
            if top != ranked:
                if len(ranked) <= 20 or top != ranked[:10] + ranked[-10:]:
                    self.say(f"{chart}: of {len(ranked)} ranked {WORDS[scope]} the top and the bottom are expected; {top}")
                elif f"居中的{len(ranked) - 20}个机关" not in live:
                    self.say(f"{chart}: {len(ranked) - 20} offices in between are not counted")
            expected += top + [n for n in aside if n in drawn]
        self.same(f"{chart} order", order, expected)

    def remarks(self, chart, live):
        """Who stands aside, and why others are not there, in the words of the picture."""
        c = self.c
        if "change" in chart:
            counts = {"noReport": sum(
                o.pair(c.year) is None and any(y in o.reports or y in o.conflicts for y in (c.year - 1, c.year)) for o in c.offices)}
            is_rate = chart == "change-by-office"
            for before, now in self.pictures.pairs():
                key = None
                if scope_breaks(before, now):
                    key = "scope"
                elif is_rate:
                    if None in (before.fraction, now.fraction) or before.is_doubtful or now.is_doubtful:
                        key = "figures"
                    elif not (before.is_ranked(c.least) and now.is_ranked(c.least)):
                        key = "small"
                elif (*now.where, RECEIVED + ".change") not in self.pictures.count_changes():
                    key = "figures"
                counts[key] = counts.get(key, 0) + 1
            words = {"noReport": "有一年没有可用报告的 {n} 个", "scope": "口径改变的 {n} 个", "figures": "数字缺失或勾稽不符的 {n} 个",
                     "small": f"有一年 n < {c.least} 的 {{n}} 个"}
            items = [words[k].format(n=counts[k]) for k in words if counts.get(k)]
            if items and bare("未列入：" + "、".join(items)) not in live:
                self.say(f"{chart}: the picture does not say: {'、'.join(items)}")
            if not items and "未列入" in live:
                self.say(f"{chart}: says that some are left out")
            return
        reports = {r.where[0]: r for r in c.of_year}
        drawn = {key[0] for key in self.pictures.outcomes_of_offices()}
        groups = self.pictures.order(chart)
        # Where each counts something else there is one panel without headings.
        is_unlike = len(groups) > 1 and all(len(ranked) + len(aside) == 1 for _, ranked, aside in groups)
        for scope, _, aside in [] if is_unlike else groups:
            counts = {"small": 0, "doubtful": 0, "without": 0}
            for name in aside:
                r = reports[name]
                if r.fraction is None or chart == "outcomes-by-office" and name not in drawn:
                    counts["without"] += 1
                else:
                    counts["doubtful" if r.is_doubtful else "small"] += 1
            words = {"small": f"n < {c.least} 的 {{n}} 个", "doubtful": "勾稽不符的 {n} 个", "without": "没有可用数字的 {n} 个"}
            more = {"small": f"另有 {{n}} 个机关 n < {c.least}，不参与排序", "doubtful": "另有 {n} 个机关勾稽不符，不参与排序",
                    "without": "另有 {n} 个机关没有可用数字"}
            items = [(k, n) for k, n in counts.items() if n]
            if not items:
                continue
            head = (f"n < {c.least}，不参与排序（{items[0][1]} 个机关）" if [k for k, _ in items] == ["small"]
                    else "不参与排序：" + "、".join(words[k].format(n=n) for k, n in items))
            counted = all(bare(more[k].format(n=n)) in live for k, n in items)
            if bare((WORDS[scope] + "：" if len(groups) > 1 else "") + head) not in live and not counted:
                self.say(f"{chart}: the picture does not say of {WORDS[scope]}: {head}")
        conflicts = sum(c.year in o.conflicts for o in c.offices)
        words = bare(f"另有 {conflicts} 个机关的报告数字冲突，未采用")
        if (words in live) != (conflicts > 0):
            self.say(f"{chart}: {conflicts} offices with conflicts")

    def labels(self, chart, inline):
        """The labels at each mark of a chart over offices."""
        c = self.c
        reports = {r.where[0]: r for r in c.of_year}
        for svg in inline:
            root = next(tags("svg", svg))
            if re.sub(r"-\d+$", "", root["data-chart"]) != chart:
                continue
            is_narrow = float(root["width"]) < 1000
            texts = [(float(a["y"]), html.unescape(t)) for a, t in (
                (dict(ATTRIBUTE.findall(m[1])), m[2]) for m in re.finditer(r"<text([^>]*)>(.*?)</text>", svg, re.S))]
            found = {}
            for rect in tags("rect", svg):
                if "data-figure" in rect and not rect["data-figure"].split("/")[-1].startswith("disclosureRate.m"):
                    name = rect["data-figure"].rsplit("/", 2)[0]
                    y, height = float(rect["y"]), float(rect["height"])
                    found[name] = [t for ty, t in texts if y - 2 <= ty <= y + max(height, 12) + 6]
            for name, row in found.items():
                r = reports[name]
                wanted = []
                if chart == "rates-by-office":
                    if r.fraction is not None:
                        k, n = r.rate[1:]
                        wanted = [f"{grouped(k)}/{grouped(n)}"] + ([percent(tenths(r.fraction)) + "%"] if n >= c.least else [])
                        if n < c.least and any("%" in t for t in row if t != "0%"):
                            self.say(f"{chart} {name}: a rate on {n}: {row}")
                    wanted_doubt = r.is_doubtful
                elif chart == "change-by-office":
                    before = next(p for p in self.pictures.pairs() if p[1] is r)[0]
                    wanted = [signed(tenths(r.fraction - before.fraction)),
                              f"{percent(tenths(before.fraction))}% → {percent(tenths(r.fraction))}%"]
                    wanted_doubt = False
                elif chart == "requests-change-by-office":
                    before = next(p for p in self.pictures.pairs() if p[1] is r)[0].get(RECEIVED)
                    now = r.get(RECEIVED)
                    rate = f"，{signed(tenths(Fraction(now - before) / before))}%" if before >= 10 else ""
                    wanted = [signed_count(now - before), f"{grouped(before)} → {grouped(now)}{rate}"]
                    wanted_doubt = False
                else:
                    cells = [x for g in GROUPS for x in (r.group(g) or [f"requests.{GROUPS[g][0]}.total"])] + [HANDLED]
                    n = r.get(HANDLED)
                    wanted = [f"n = {grouped(n)}"]
                    wanted_doubt = bool(r.doubts(cells))
                    allowed = set()
                    for _, value in outcome_parts(r):
                        exact = Fraction(value) * 100 / n
                        whole = half_up(exact)
                        allowed |= {grouped(value)} if n < c.least else {f"{whole}%"}
                        if n >= c.least and value and whole == 0:
                            allowed |= {f"{percent(tenths(exact / 100))}%", "<0.1%"}
                        if n >= c.least and value < n and whole == 100:
                            allowed |= {f"{percent(tenths(exact / 100))}%", ">99.9%"}
                    for t in row:
                        if re.fullmatch(r"[<>]?[\d,.]+%?", t) and t not in allowed:
                            self.say(f"{chart} {name}: the label {t} is none of {sorted(allowed)}")
                for words in wanted[:1] if is_narrow and "change" in chart else wanted:
                    if not any(bare(words) in bare(t) for t in row) and bare(words) not in bare("".join(row)):
                        self.say(f"{chart} {name}: {words} does not stand at the mark: {row}")
                if any(DOUBT in t for t in row) != wanted_doubt:
                    self.say(f"{chart} {name}: {DOUBT} {'is missing' if wanted_doubt else 'stands without a failing sum'}: {row}")

    def rows_of_years(self, chart, name, svg):
        """At each bar of a year: the year before it, marked where a sum fails, its parts in it, and its whole behind it."""
        reports = {r.where: r for r in self.c.reports}
        texts = sorted((float(a["x"]), float(a["y"]), html.unescape(t)) for a, t in (
            (dict(ATTRIBUTE.findall(m[1])), m[2]) for m in re.finditer(r"<text([^>]*)>(.*?)</text>", svg, re.S)))
        bars = {}
        for rect in tags("rect", svg):
            if "data-figure" not in rect:
                continue
            office, year, path = rect["data-figure"].rsplit("/", 2)
            if path == HANDLED and chart == "requests-by-year":
                continue
            part = path if chart.startswith("documents") else path.split(".")[1] if chart.startswith("review") else ""
            bars.setdefault((office, int(year), part), []).append((float(rect["x"]), float(rect["x"]) + float(rect["width"]), rect, path))
        # A chain of one kind of document has rows of its own, whose marks alone are looked at.
        if chart.startswith("documents") and any("年末有效" in t for _, _, t in texts):
            return
        offices = len({key[0] for key in bars})
        least = self.c.least
        for (office, year, part), rects in bars.items():
            report = reports[office, year]
            y, height = float(rects[0][2]["y"]), float(rects[0][2]["height"])
            row = [(x, t) for x, ty, t in texts if y + height * .3 < ty < y + height * .95 + 4]
            start, end = min(r[0] for r in rects), max(r[1] for r in rects)
            told = f"{name} {office} {year} {part}"
            cells, whole = self.bar(report, chart, part)
            before = [t for x, t in row if x < start]
            wanted = (DOUBT + " " if report.doubts(cells) else "") + str(year)
            if not before or before[-1] != wanted:
                self.say(f"{told}: {before[-1:]} stands before the bar; {wanted!r} is expected")
            shares = chart.startswith(("outcomes", "applicants"))
            for x, t in row:
                for one, two, rect, path in rects:
                    if one <= x < two and "data-value" in rect and two - one > 1 and two < end + .02:
                        if float(rect["x"]) + float(rect["width"]) > end - .02 and x > two:
                            continue
                        value = number(rect["data-value"])
                        allowed = self.inside(value, whole, shares, least)
                        if t not in allowed:
                            self.say(f"{told}: {t} stands in {path}; {sorted(allowed)}")
            if any("data-missing" in r[2] for r in rects):
                continue
            behind = [t for x, t in row if x >= end - .5]
            if shares:
                words = f"n = {grouped(whole)}" + ("，样本小" if 0 < whole < least else "")
                dense = grouped(whole) + (" †" if 0 < whole < least else "")
            elif chart.startswith("documents"):
                words = dense = grouped(number(rects[0][2]["data-value"]))
            else:
                words = dense = grouped(whole) if whole is not None else ABSENT[report.absence([f"review.{part}.total"])]
            if not behind or behind[0] not in (words, dense):
                self.say(f"{told}: {behind[:1]} stands behind the bar; {words!r} is expected")

    def bar(self, report, chart, part):
        """The cells of a bar, and the number that stands behind it."""
        if chart.startswith("requests"):
            cells = [RECEIVED, "requests.carriedIn.total"]
            return cells + [HANDLED], report.total(cells)
        if chart.startswith("outcomes"):
            return [x for g in GROUPS for x in (report.group(g) or [f"requests.{GROUPS[g][0]}.total"])] + [HANDLED], report.get(HANDLED)
        if chart.startswith("applicants"):
            return [p for p, _ in applicant_parts(report)] + [RECEIVED], report.get(RECEIVED)
        if chart.startswith("review"):
            return [f"review.{part}.{r}" for r in RESULTS], report.get(f"review.{part}.total")
        return [part], None

    @staticmethod
    def inside(value, whole, shares, least):
        if not shares:
            return {grouped(value)}
        if whole is None:
            return {grouped(value)}
        if 0 < whole < least:
            return {f"{grouped(value)}/{grouped(whole)}"}
        share = Fraction(value) * 100 / whole if whole else Fraction(0)
        if value and half_up(share) == 0 or value != whole and half_up(share) == 100:
            return {f"{percent(tenths(share / 100))}%", "<0.1%", ">99.9%"}
        return {f"{half_up(share)}%"}

    def tables(self):
        """Every number of the tables beneath the pictures is that of the place it says it was read from."""
        files = {r.file: r for r in self.c.reports}
        for found in re.finditer(r'<figure id="figure-([\w-]+)".*?</figure>', self.page, re.S):
            chart = found[1]
            if "change" in chart or chart.startswith("rates"):
                continue
            for row in re.findall(r"<tr>(.*?)</tr>", found[0], re.S):
                cells = [html.unescape(x) for x in re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)]
                origin = re.fullmatch(r"(.*?)，出处：表. ([\w.]+)(?:，(\d+) 格之和)?(?:，第 .* 行)?", cells[-1]) if cells else None
                if not origin or origin[1] not in files:
                    continue
                report, path = files[origin[1]], origin[2]
                value = self.value(report, path)
                shown = html.unescape(re.search(r'<td class="value">(.*?)</td>', row)[1])
                number_shown = re.match(r"[<>]?[−\d,.]+", shown)
                if value is None:
                    if number_shown:
                        self.say(f"table of {chart}: {origin[1]} {path} is {shown}; the figures have none")
                    continue
                allowed = {grouped(value)}
                # In a chain of documents what came and went stands with its sign.
                if chart.startswith("documents"):
                    sign = {"issued": "+", "repealed": "−"}.get(path.rsplit(".", 1)[-1], "")
                    allowed |= {sign + grouped(value)}
                if "outcomes" in chart or "applicants" in chart:
                    base = report.get(HANDLED if "outcomes" in chart else RECEIVED)
                    if base and base > 0:
                        share = Fraction(value) * 100 / base
                        allowed |= {f"{half_up(share)}%", f"{grouped(value)}/{grouped(base)}"}
                        if base < self.c.least:
                            allowed -= {f"{half_up(share)}%"}
                        elif half_up(share) in (0, 100):
                            allowed |= {f"{percent(tenths(share / 100))}%", "<0.1%", ">99.9%"}
                            if value and value != base:
                                allowed -= {"0%", "100%"}
                    elif value == 0:
                        allowed |= {"0%"}
                if re.sub(r" (件|个百分点)$", "", shown) not in allowed:
                    self.say(f"table of {chart}: {origin[1]} {path} is {shown}; {sorted(allowed)}")

    def value(self, report, path):
        group = path.split(".")[1]
        if path.startswith("requests.") and path.count(".") == 2 and path.endswith(".total") and group in GROUPS and path not in report.cells:
            return report.total(report.group(group))
        return report.get(path)

    # Words

    def keys(self):
        """The key figures of one office."""
        found = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", self.page, re.S)
        found = [[html.unescape(re.sub(r"<[^>]*>", " ", x)) for x in pair] for pair in found]
        if len(self.c.offices) != 1 or not self.c.reports:
            return self.same("key figures", found, [])
        office = self.c.offices[0]
        year = office.years[-1]
        pair = office.pair(year)
        summary = Summary(self.c)
        wanted = []
        for measure in MEASURES[:4]:
            key, name, path = measure
            now = Cell(key, path, office, year, self.c.least)
            change = ""
            if pair and not scope_breaks(*pair):
                both = summary.change(measure, year - 1, office)
                difference = summary.difference(both)
                if difference is not None and not both[3].is_doubtful and not both[4].is_doubtful:
                    if path is None:
                        change = f"较上年 {signed(tenths(difference))} 个百分点"
                    else:
                        rate = f"，{signed(tenths(Fraction(difference) / both[3].count))}%" if both[3].count >= 10 else ""
                        change = f"较上年 {signed_count(difference)} 件{rate}"
            if now.is_doubtful and (now.count is not None or now.fraction is not None):
                printed = grouped(now.count) if now.count is not None else f"{grouped(now.k)}/{grouped(now.n)}"
                text = f"— 报告填 {printed}，勾稽不符，待核"
            elif now.count is not None:
                text = f"{grouped(now.count)} 件 {change}"
            elif now.fraction is None:
                text = f"— {ABSENT[now.state]}"
            elif now.is_small:
                text = f"{grouped(now.k)}/{grouped(now.n)}"
            else:
                text = f"{now.value} % {grouped(now.k)}/{grouped(now.n)} {change}"
            wanted.append([bare(f"{year} 年{name}"), bare(text)])
        self.same("key figures", [[bare(x) for x in pair] for pair in found], wanted)

    def summary(self):
        section = re.search(r'<section class="summary".*?</section>', self.page, re.S)[0]
        found = [html.unescape(re.sub("<[^>]*>", "", p)) for p in re.findall(r"<(?:p|li)[^>]*>(.*?)</(?:p|li)>", section, re.S)]
        wanted = Summary(self.c).paragraphs()
        for one, two in zip(found + [""] * len(wanted), wanted + [""] * len(found)):
            self.same("summary", one, two)

    def pivot_csv(self):
        found = rows(self.folder / "pivot.csv")
        wanted = []
        for key, table in pivot(self.c).items():
            for office, cells in table.items():
                row = {"measure": key, "office": office}
                for year, cell in zip(self.c.years, cells):
                    row |= {str(year): cell.value, f"{year} k": plain(cell.k), f"{year} n": plain(cell.n), f"{year} state": cell.states}
                wanted.append(row)
        for one in found:
            one["office"] = unguarded(one["office"])
        self.same("pivot.csv rows", len(found), len(wanted))
        for one, two in zip(found, wanted):
            if one != two:
                self.say(f"pivot.csv: {[(k, one.get(k), two[k]) for k in two if one.get(k) != two[k]]} {two['office']} {two['measure']}")

    def table(self, marker):
        part = self.page[self.page.index(marker):]
        part = part[:part.index("</table>")]
        body = part[part.index("<tbody>"):]
        return [[html.unescape(re.sub("<[^>]*>", "", re.sub("<svg.*?</svg>", "", x, flags=re.S)))
                 for x in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)] for row in re.findall(r"<tr.*?</tr>", body, re.S)]

    def pivot_page(self):
        for key, table in pivot(self.c).items():
            found = self.table(f'id="pivot-{key}"')
            for row, (office, cells) in zip(found, table.items()):
                wanted = [office]
                for cell in cells:
                    shown = cell.shown()
                    wanted += shown + [""] * (3 - len(shown)) if key == "disclosureRate" else shown
                self.same(f"table of {key}", row[:len(wanted)], wanted)
            self.same(f"rows of {key}", len(found), len(table))

    def matrix(self):
        checks = rows(self.folder / "checks.csv")
        more = {}
        for x in checks:
            if x["status"] == "fail" and x["severity"] in ("error", "warning") and re.fullmatch(r"[A-J]\d?", x["rule"]) and x["rule"] not in ("A1", "A2", "B", "C1", "D"):
                key = (unguarded(x["office"]), int(x["year"]))
                more[key] = more.get(key, 0) + 1
        found = self.table('class="grid matrix"')
        for row, office in zip(found, self.c.offices):
            wanted = [office.name]
            for year in self.c.years:
                report = office.reports.get(year)
                if report is None:
                    wanted.append("冲突" if year in office.conflicts else "—")
                    continue
                states = [s for *_, s in report.sums]
                fails, passed = states.count("fail"), states.count("pass")
                word = f"不符 {fails}" if fails else "通过" if passed == len(states) and states else f"缺数 {len(states) - passed}"
                others = more.get((office.name, year), 0)
                wanted.append(word + (f"，另 {others}" if others else "") + (" 旧" if report.form == "2019" else ""))
            self.same("matrix", row, wanted)
        self.same("matrix rows", len(found), len(self.c.offices))
        reports = self.c.reports
        fails = sum(any(s == "fail" for *_, s in r.sums) for r in reports)
        opens = sum(any(s != "pass" for *_, s in r.sums) or not r.sums for r in reports)
        words = (f"{len(reports)} 份报告中 {fails} 份有勾稽不符" if fails else f"{len(reports)} 份报告中 {opens} 份有勾稽因缺数无法核对" if opens
                 else f"{len(reports)} 份报告的勾稽全部相符")
        if words not in self.page:
            self.say(f"the verdict is not: {words}")
        facts = html.unescape(re.search(r'<p class="facts">(.*?)</p>', self.page)[1]).split(" · ")
        wanted = [f"{len(reports)} 份年度报告", f"{len(self.c.offices)} 个机关"]
        wanted += [f"{form} 年表式 {n} 份" for form in ("2021", "2019") if (n := sum(r.form == form for r in reports))]
        wanted += [f"{WORDS[scope]} {n} 份" for scope in SCOPES if (n := sum(r.scope == scope for r in reports))]
        self.same("facts", [x for x in facts if not re.fullmatch(r"[\d–]+ 年", x)], wanted)
        counts = [("{n} 处报告数字互相冲突", len(self.c.conflicts)), ("{n} 份文件未能归入", len(self.c.unplaced))]
        for text, n in counts:
            if (text.format(n=n) in self.page) != (n > 0):
                self.say(f"the verdict and {text.format(n=n)}")
        tally = {row[0]: row[2:] for row in self.table('<table class="tally">')}
        states = [s for r in reports for *_, s in r.sums]
        self.same("tally of sums", tally.get("A–D"), [str(states.count(s)) for s in ("pass", "fail", "notAssessable")])
        for rule in ("F1", "E1", "F2", "D5"):
            found_here = [x["status"] for x in checks if x["rule"] == rule]
            if rule in tally or found_here:
                self.same(f"tally of {rule}", tally.get(rule), [str(found_here.count(s)) for s in ("pass", "fail", "notAssessable")])

    # Tables

    def figures_csv(self):
        found = {}
        for x in rows(self.folder / "figures.csv"):
            if x["section"] == "narrative":
                continue
            key = (unguarded(x["office"]), int(x["year"]), f"{x['section']}.{x['row']}.{x['column']}")
            if key in found:
                self.say(f"figures.csv: {key} stands twice")
            found[key] = x["value"]
        wanted = {(*r.where, path): plain(value) for r in self.c.reports for path, value in r.cells.items()}
        for key in found.keys() | wanted.keys():
            if found.get(key) != wanted.get(key):
                self.say(f"figures.csv: {key} is {found.get(key)!r}; {wanted.get(key)!r}")

    def indicators_csv(self):
        reports = {r.where: r for r in self.c.reports}
        for x in rows(self.folder / "indicators.csv"):
            where = (unguarded(x["office"]), int(x["year"]))
            report = reports.get(where)
            if report is None:
                self.say(f"indicators.csv: {where} has no report")
                continue
            sums = []
            for column in ("numeratorCells", "baseCells"):
                added = [p for p in x[column].split() if not p.startswith("-")]
                taken = [p[1:] for p in x[column].split() if p.startswith("-")]
                plus, minus = report.total(added), report.total(taken) if taken else 0
                sums.append(None if plus is None or minus is None else plus - minus)
            name = f"indicators.csv {where} {x['id']} {x['base']}"
            for column, value in zip(("numerator", "n"), sums):
                if x[column] and (value is None or x[column] != plain(value)):
                    self.say(f"{name}: {column} {x[column]}; the cells add up to {value}")
            if x["state"] == "computed" and x["base"]:
                k, n = sums
                if None in (k, n) or n <= 0:
                    self.say(f"{name}: a rate from {sums}")
                elif x["value"] != percent(tenths(Fraction(k) / n)):
                    self.say(f"{name}: {x['value']}; {k}/{n}")
            elif x["state"] != "computed" and x["value"]:
                self.say(f"{name}: {x['value']} where the state is {x['state']}")
            if x["id"] == "disclosureRate" and x["default"] == "true":
                state, k, n = report.rate
                self.same(name, x["state"], {"value": "computed"}.get(state, state if state in ("zeroBase", "inconsistent") else "missing"))
                self.same(name + " failing", sorted(x["failingRules"].split()), report.doubts(report.rate_cells + [HANDLED]))

    def checks_csv(self):
        found = {}
        for x in rows(self.folder / "checks.csv"):
            key = (unguarded(x["office"]), int(x["year"]), x["rule"])
            found.setdefault(key, []).append((x["status"], x["left"], x["right"], x["cells"].split()))
        for office in self.c.offices:
            for year in office.years:
                report, before = office.reports[year], office.reports.get(year - 1)
                where = (office.name, year)
                for rule in ("A1", "A2", "B", "D"):
                    wanted = sorted((plain(report.known(l)), plain(report.known(r))) for x, _, l, r, s in report.sums if x == rule and s == "fail")
                    self.same(f"checks.csv {where} {rule}", sorted((l, r) for s, l, r, _ in found.get((*where, rule), []) if s == "fail"), wanted)
                across = [k for k in found if k[:2] == where and k[2] in ("F1", "F2", "F3", "E1", "D5")]
                if before is None:
                    if [k for k in across if k[2] != "E1"]:
                        self.say(f"checks.csv: {across} without a year before")
                    continue
                self.across(where, before, report, {k[2]: found[k] for k in across})

    def across(self, where, before, now, found):
        sides = lambda rule, status: sorted((l, r) for s, l, r, _ in found.get(rule, []) if s == status)
        if scope_breaks(before, now):
            bad = [(rule, f) for rule, f in found.items() for f in f if f[0] != "notAssessable" and rule != "F3"]
            if bad:
                self.say(f"checks.csv {where}: {bad[:2]} over a change of scope")
            return
        pairs = {"F1": [], "E1": [], "D5": [], "F2": []}
        for column in APPLICANTS:
            pairs["F1"].append((now.get(f"requests.carriedIn.{column}"), before.get(f"requests.carriedOut.{column}"), None))
        if not ("requests.carriedIn.total" in now.cells or "requests.carriedOut.total" in before.cells):
            pairs["F1"] = []
        for block in BLOCKS:
            if f"review.{block}.total" in now.cells:
                pairs["D5"].append((now.get(f"review.{block}.total"), before.get(f"review.{block}.pending"), None))
        if now.form == before.form == "2021":
            for row in ("rules", "normativeDocuments"):
                if any(f"proactive.{row}.{x}" in now.cells for x in PROACTIVE["2021"][row]):
                    path = f"proactive.{row}."
                    parts = [before.get(path + "inForce"), now.get(path + "issued"), now.get(path + "repealed")]
                    pairs["E1"].append((now.get(path + "inForce"), None if None in parts else parts[0] + parts[1] - parts[2], None))
        for rule, holds in (("F1", lambda l, r: l == r), ("E1", lambda l, r: l == r), ("D5", lambda l, r: l >= r)):
            known = [(l, r) for l, r, _ in pairs[rule] if l is not None and r is not None]
            for status in ("pass", "fail"):
                wanted = sorted((plain(l), plain(r)) for l, r in known if holds(l, r) == (status == "pass"))
                self.same(f"checks.csv {where} {rule} {status}", sides(rule, status), wanted)
        paths = [p for p in now.cells if p.startswith("requests.") and p.endswith(".total") and p in before.cells]
        paths += [p for p in now.cells if p.startswith("review.") and p.endswith(".total")]
        paths += [p for p in now.cells if p.startswith("proactive.") and not p.endswith(".change") and (now.form == before.form or p.endswith(".decisions"))]
        jumps = []
        for path in paths:
            l, r = now.get(path), before.get(path)
            if None not in (l, r) and l >= 0 and r >= 10 and (l > 5 * r or r > 5 * l):
                jumps.append((plain(l), plain(r)))
        self.same(f"checks.csv {where} F2", sides("F2", "fail"), sorted(jumps))

    def nothing_of_conflicts(self):
        conflicts = {(o.name, str(y)) for o in self.c.offices for y in o.conflicts}
        for name in ("figures.csv", "indicators.csv", "checks.csv"):
            for x in rows(self.folder / name):
                if (unguarded(x["office"]), x["year"]) in conflicts:
                    self.say(f"{name}: {x['office']} {x['year']} is a conflict")
        for office, year in conflicts:
            if f'data-figure="{html.escape(office)}/{year}/' in self.page:
                self.say(f"a mark of {office} {year}, which is a conflict")
