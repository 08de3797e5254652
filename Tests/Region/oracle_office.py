"""What moved at one office from one year to the next, written a second time from the figures."""

from fractions import Fraction

from oracle_figures import *
from oracle_expected import ABSENT

NAMES = {"disclosed": "予以公开", "partiallyDisclosed": "部分公开", "withheld": "不予公开", "unable": "无法提供",
         "notProcessed": "不予处理", "other": "其他处理"}
CARRIED = {row: f"requests.{row}.total" for row in ("carriedIn", "carriedOut")}
LEAST = 30


def short(value):
    """A number in a sentence: 万 from 100,000 on, 亿 from 100 million on."""
    for least, unit, places, word in ((99_995_000, 10**8, 2, "亿"), (100_000, 10**4, 1, "万")):
        if value >= least:
            size = half_up(Fraction(value) * 10**places / unit)
            text = f"{size // 10**places}.{size % 10**places:0{places}d}".rstrip("0").rstrip(".")
            return text + word
    return plain(value)


class OneOffice:
    def __init__(self, office, before, now, name):
        self.before, self.now, self.year = before, now, now.where[1]
        self.name = name.removesuffix("人民政府") or name

    # What may be said

    @staticmethod
    def implausible(report, paths):
        """A count that is none, or documents that contradict each other."""
        found = set()
        for path, value in report.cells.items():
            if value is None or path.endswith(".change"):
                continue
            if value < 0 or (value.denominator != 1 and not path.endswith(".amount")):
                found.add(path)
        for row in ("rules", "normativeDocuments"):
            columns = ("issued", "inForce", "repealed") if report.form == "2021" else ("newlyDisclosed", "totalDisclosed")
            cells = [f"proactive.{row}.{column}" for column in columns]
            values = [report.get(path) for path in cells]
            if None not in values and all(path in report.cells for path in cells) and values[0] > sum(values[1:]):
                found |= set(cells)
        return bool(found & set(paths))

    def sound(self, paths, less=()):
        """(number or None, why not)."""
        every = list(paths) + list(less)
        one, two = self.now.total(list(paths)), self.now.total(list(less)) if less else 0
        if one is None or two is None:
            return None, ABSENT[self.now.absence(list(paths)) or self.now.absence(list(less))]
        if one - two < 0 or Fraction(one - two).denominator != 1 or self.now.doubts(every) or self.implausible(self.now, every):
            return None, "待核"
        return one - two, None

    def fact(self, paths, name):
        value, why = self.sound(paths)
        return value, None if value is not None else name + why

    def move(self, paths, kind):
        value, _ = self.sound(paths)
        then = self.before.total(list(paths))
        if value is None or then is None:
            return ""
        if any(p.startswith("proactive.") for p in paths) and self.before.form != self.now.form:
            return ""
        doubtful = self.before.doubts(paths) or then < 0 or Fraction(then).denominator != 1
        last = self.year - 1
        if doubtful:
            block = paths[0].split(".")[1] if len(paths) == 1 and paths[0].startswith("review.") and paths[0].endswith(".total") else None
            parts = self.before.total([f"review.{block}.{r}" for r in RESULTS[:4]]) if block else None
            if parts is None:
                return f"（{last}年的数待核，不比较）"
            return f"（{last}年总计填{short(then)}，各项合计{short(parts)}，待核，不比较）"
        against = f"{last}年" if kind == "sentence" else "上年"
        if value == then:
            return f"，与{against}持平"
        size = abs(value - then)
        rate = ""
        if kind != "item" and then >= 10:
            shown = tenths(Fraction(size) / then)
            rate = f"（{'不足0.1' if shown == 0 else percent(shown)}%）"
        return f"，比{against}{'增加' if value > then else '减少'}{short(size)}件{rate}"

    def share(self, report, parts):
        """A rate that may be said: nothing behind it fails, its base is 30 at least."""
        k, n = report.total(parts), report.get(HANDLED)
        if k is None or not n or n < LEAST or k < 0 or k > n or report.doubts(parts + [HANDLED]):
            return None
        return Fraction(k) / n

    @staticmethod
    def part(rate):
        """A share in per cent; what rounds to 0 or 100 and is neither says so."""
        shown = tenths(rate)
        if shown == 0 and rate:
            return "不足0.1%"
        return "99.9%以上" if shown == 1000 and rate < 1 else f"{percent(shown)}%"

    # The paragraphs

    def sentence(self):
        received, no_received = self.fact([RECEIVED], "新收申请数")
        handled, no_handled = self.fact([HANDLED], "办结数")
        into, _ = self.sound([CARRIED["carriedIn"]])
        out, _ = self.sound([CARRIED["carriedOut"]])
        every = received is not None and received > 0 and handled == received and into == 0 and out == 0
        clauses = []
        if received is None:
            clauses.append(no_received)
        elif received > 0:
            clauses.append(f"新收申请{short(received)}件{self.move([RECEIVED], 'sentence')}")
        elif not (handled == 0 and into == 0):
            clauses.append("未收到新申请")
        if handled is None:
            clauses.append(no_handled)
        elif every:
            clauses.append("全部办结")
        elif handled > 0:
            clauses.append(f"办结{short(handled)}件")
        elif not (received == 0 and into == 0):
            clauses.append("没有办结的申请")
        parts = self.now.rate_cells
        opened, _ = self.sound(parts)
        if opened is not None and handled and opened <= handled:
            text = f"予以公开和部分公开{short(opened)}件" if opened else "没有予以公开或部分公开的"
            rate, last = self.share(self.now, parts), self.share(self.before, self.before.rate_cells)
            if rate is not None and (opened or last is not None):
                text = f"予以公开和部分公开{short(opened)}件"
                text += f"，占{'' if every else '办结的'}{self.part(rate)}"
                if last is not None:
                    size = tenths(abs(rate - last))
                    text += f"，比上年{'高' if rate > last else '低'}{percent(size)}个百分点" if size else "，与上年相当"
            clauses.append(text)
        return f"{self.name}{self.year}年" + ("；".join(clauses) or "没有收到政府信息公开申请") + "。"

    def item(self, paths, name):
        value, _ = self.sound(paths)
        if value is None:
            return "", 0
        then = self.before.total(list(paths))
        known = then is not None and not self.before.doubts(paths) and then >= 0 and Fraction(then).denominator == 1
        size = abs(value - then) if known else 0
        if value == 0 and size == 0:
            return "", 0
        return f"{name}{short(value)}件{self.move(paths, 'item')}", size

    def outcomes(self):
        found = [self.item(self.now.group(g) or [f"requests.{GROUPS[g][0]}.total"], NAMES[g]) for g in GROUPS]
        order = sorted(range(len(found)), key=lambda i: (-found[i][1], i))
        items = [found[i][0] for i in order] + [self.item([CARRIED["carriedOut"]], "结转下年")[0]]
        items = [x for x in items if x]
        return "；".join(items) + "。" if items else ""

    def review(self):
        if not any(f"review.{b}.total" in self.now.cells for b in BLOCKS):
            return ""
        kinds = [("行政复议", BLOCKS[:1]), ("行政诉讼", BLOCKS[1:])]
        cells = lambda blocks, column: [f"review.{b}.{column}" for b in blocks]
        totals = [self.sound(cells(blocks, "total")) for _, blocks in kinds]
        if all(value == 0 for value, _ in totals):
            return "没有行政复议和行政诉讼。"
        clauses = []
        for (name, blocks), (total, why) in zip(kinds, totals):
            if total is None:
                clauses.append(name + why)
                continue
            if total == 0:
                continue
            parts = [f"{name}{short(total)}件{self.move(cells(blocks, 'total'), 'point')}"]
            decided, _ = self.sound(cells(blocks, "total"), cells(blocks, "pending"))
            if decided is not None:
                parts.append("尚未审结" if decided == 0 else ("已审结" if total == 1 else "均已审结") if decided == total
                             else f"审结{short(decided)}件")
                corrected, _ = self.sound(cells(blocks, "corrected"))
                if corrected is not None and decided:
                    parts.append(f"其中纠正{short(corrected)}件" if corrected else "无纠正")
            clauses.append("，".join(parts))
        pending = [self.sound(cells(blocks, "pending"))[0] for _, blocks in kinds]
        if None not in pending and sum(pending):
            if not all(p == 0 or p == total for p, (total, _) in zip(pending, totals)):
                clauses.append(f"{'共' if all(pending) else ''}{short(sum(pending))}件尚未审结")
        return "；".join(clauses) + "。" if clauses else ""

    def documents(self):
        if self.now.form != "2021":
            return ""
        path = ["proactive.normativeDocuments.inForce"]
        value, why = self.fact(path, "现行有效行政规范性文件")
        return (why if value is None else f"现行有效行政规范性文件{short(value)}件{self.move(path, 'point')}") + "。"

    def paragraphs(self):
        return [x for x in (self.sentence(), self.outcomes(), self.review(), self.documents()) if x]
