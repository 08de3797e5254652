"""The kinds of error that are planted: each makes a changed text and says where a finding must point."""

import re

from pages import KINDS

ROWS = {
    "received": "全年收到政府信息公开申请{}件。", "handled": "全年答复政府信息公开申请{}件。",
    "carriedOut": "另有{}件政府信息公开申请结转下年度继续办理。",
}
GROUPS = {"disclosed": "予以公开", "withheld": "不予公开", "unable": "无法提供", "notProcessed": "不予处理"}


class Plant:
    """One planted error: the page's text, and the cells or the words that a finding must name."""

    def __init__(self, kind, page, text, cells=(), words=None, baseline=None, previous=None):
        self.kind, self.page, self.text = kind, page, text
        self.cells, self.words, self.previous = set(cells), words, previous
        self.baseline = baseline or page.text


def other_number(value, random):
    """A number that a slip of the hand would make of another one."""
    digits = str(value)
    ways = [value + 1, value + 10, value * 10, value + random.randint(2, 9)]
    if len(digits) > 1:
        ways.append(int(digits[1] + digits[0] + digits[2:]))
    return random.choice([way for way in ways if way != value])


def checked(page, id, *rules):
    """Whether a cell stands in a sum that holds, so that an error in it can be seen; of the rules named, or of any."""
    return any(id in page.holding[rule] for rule in rules or page.holding)


def changed_cell(page, random):
    ids = [i for i in page.places if i.startswith(("requests", "review")) and checked(page, i)]
    if not ids:
        return None
    id = random.choice(ids)
    text = page.replaced({page.places[id]: str(other_number(page.value(id), random))})
    return Plant("changed cell", page, text, [id])


def split_digit(page, random):
    ids = [
        i for i in page.places
        if i.startswith(("requests", "review")) and checked(page, i) and len(str(page.value(i))) > 1
    ]
    if not ids or page.is_markup:
        return None
    id = random.choice(ids)
    digits = str(page.value(id))
    cut = random.randint(1, len(digits) - 1)
    return Plant("split digit", page, page.replaced({page.places[id]: digits[:cut] + " " + digits[cut:]}), [id])


def swapped_columns(page, random):
    rows = [
        r for r in page.rows()
        if all(f"requests.{r}.{k}" in page.places and checked(page, f"requests.{r}.{k}", "A1", "A2") for k in KINDS)
        and len(set(page.row(r)[:6])) > 1
    ]
    if not rows:
        return None
    row = random.choice(rows)
    values = page.row(row)
    pairs = [(a, b) for a in range(6) for b in range(a) if values[a] != values[b]]
    a, b = random.choice(pairs)
    ids = [f"requests.{row}.{KINDS[i]}" for i in (a, b)]
    edits = {page.places[ids[0]]: str(values[b]), page.places[ids[1]]: str(values[a])}
    return Plant("swapped columns", page, page.replaced(edits), ids)


def dropped_row(page, random):
    rows = [
        r for r in page.rows()
        if all(f"requests.{r}.{k}" in page.places for k in KINDS) and any(page.row(r))
        and r not in ("received",)
    ]
    if not rows:
        return None
    row = random.choice(rows)
    ids = [f"requests.{row}.{k}" for k in KINDS]
    start, end = page.places[ids[0]][0], page.places[ids[-1]][1]
    if page.is_markup:
        start, end = page.text.rfind("<tr", 0, start), page.text.find("</tr>", end) + 5
        if "rowspan" in page.text[start:end]:
            return None
    elif "\n" in page.text[start:end]:
        return None
    else:
        label = re.search(r"[^\d\s|]*[^\d|]*$", page.text[max(0, start - 60) : start])
        start -= len(label.group(0)) if label and "\n" not in label.group(0) else 0
    return Plant("dropped row", page, page.text[:start] + page.text[end:], ids)


def sentence_plant(kind, page, right, wrong, cells):
    baseline, text = page.insert(right), page.insert(wrong)
    return None if baseline is None else Plant(kind, page, text, cells, words=wrong, baseline=baseline)


def changed_prose(page, random):
    """A sentence of the prose gives a count that is not the table's."""
    figures = [
        (words, page.value(f"requests.{row}.total"), [f"requests.{row}.total"])
        for row, words in ROWS.items()
    ]
    if page.report["review"]:
        figures.append(
            ("因政府信息公开被申请行政复议{}件。", page.value("review.reconsideration.total"), ["review.reconsideration.total"])
        )
    for name, words in GROUPS.items():
        figures.append((f"政府信息公开申请的办理结果为：{words}{{}}件。", page.group(name), page.group_cells(name)))
    figures = [f for f in figures if f[1] is not None]
    if not figures:
        return None
    sentence, value, cells = random.choice(figures)
    wrong = other_number(value, random)
    if cells == ["requests.received.total"] and wrong == value + (page.value("requests.carriedIn.total") or 0):
        return None
    return sentence_plant("changed prose figure", page, sentence.format(value), sentence.format(wrong), cells)


def changed_percentage(page, random):
    """A percentage of the prose fits none of its usual bases."""
    handled = page.value("requests.handled.total")
    if not handled:
        return None
    groups = [g for g in GROUPS if page.group(g) is not None]
    if not groups:
        return None
    name = random.choice(groups)
    part = page.group(name)
    bases = [handled]
    if None not in (page.value("requests.received.total"), page.value("requests.carriedIn.total")):
        bases += [page.value("requests.received.total")]
        bases += [bases[-1] + page.value("requests.carriedIn.total")]
    rate = round(part * 1000 / handled + 1e-9) / 10
    wrong = round(rate + random.choice([1.0, 0.9, 2.7, 10.0, -1.3]), 1)
    fits = {f(part * 1000 / b) for b in bases if b for f in (int, lambda x: int(x + 0.5))}
    if wrong < 0 or wrong > 100 or round(wrong * 10) in fits:
        return None
    sentence = f"在全年答复的政府信息公开申请中，{GROUPS[name]}{part}件，占{{:.1f}}%。"
    cells = page.group_cells(name)
    return sentence_plant("changed percentage", page, sentence.format(rate), sentence.format(wrong), cells)


def broken_carry_over(page, random):
    """What was carried in is not what last year carried over, while every sum of the year still holds."""
    rows = ["received", "carriedIn"]
    ids = {f"requests.{r}.{k}" for r in rows for k in ("naturalPersons", "total")}
    if page.previous is None or not all(i in page.places for i in ids):
        return None
    k = random.randint(1, 4)
    if page.value("requests.received.naturalPersons") < k:
        return None
    edits = {}
    for row, step in (("received", -k), ("carriedIn", k)):
        for kind in ("naturalPersons", "total"):
            id = f"requests.{row}.{kind}"
            edits[page.places[id]] = str(page.value(id) + step)
    cells = ["requests.carriedIn.naturalPersons", "requests.carriedIn.total"]
    return Plant("broken carry-over", page, page.replaced(edits), cells, previous=page.previous)


KINDS_OF_ERROR = [
    changed_cell, split_digit, swapped_columns, dropped_row, changed_prose, changed_percentage, broken_carry_over,
]
