"""Hostile strings: scalars that change what one character is, around every sign and payload; what a page may show of them."""

import random
import re
import unicodedata

# Letters that join the next scalar to one character (Grapheme_Cluster_Break=Prepend).
PREPENDED = [chr(c) for c in (
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110CD, 0x111C2, 0x111C3,
    0x113D1, 0x1193F, 0x11941, 0x11A3A, 0x11A84, 0x11A85, 0x11A86, 0x11A87, 0x11A88, 0x11A89, 0x11D46, 0x11F02)]
# Scalars that join the one before them.
APPENDED = [chr(c) for c in (
    0xFE0F, 0xFE0E, 0x200D, 0x200C, 0x20DD, 0x20E3, 0x300, 0x301, 0x308, 0x338, 0x302A, 0x3099, 0x903, 0x93E, 0xE33, 0x1F3FB,
    0x1F3FF)]
# Scalars that form characters with their own kind: regional indicators, Hangul Jamo.
PAIRED = ["\U0001F1E8\U0001F1F3", "\U0001F1E8", "\u1100\u1161\u11A8", "\u1161", "\u11A8", "\U0001F468\u200D\U0001F469"]
JOINING = frozenset("".join(PREPENDED + APPENDED + PAIRED))
# Scalars that a system with Chinese fonts has no glyph for.
RARE = frozenset(PREPENDED) | frozenset(chr(c) for c in (0x20E3, 0x903, 0x93E, 0xE33, 0x1F3FB, 0x1F3FF, 0x1F1E8, 0x1F1F3, 0x1F468,
                                                         0x1F469))
SIGNS = list("<>&\"'`=/,;|{}") + ["\n", "\r\n", "--", "]]", "\\", "%", "#", "()", "[]", ":"]
# Signs that a line of running text may hold without becoming another line, another cell or another sentence.
LINE_SIGNS = list("<>&\"'`=/{}\\#")

# Each ends where a reader would be led astray; {0} stands before every sign of markup, {1} after it.
PAYLOADS = [
    "{0}<{1}meta http-equiv=refresh content=0;url=https://example.org/away {0}>{1}",
    "{0}<{1}script{0}>{1}document.title='PWN'{0}<{1}/script{0}>{1}",
    "{0}<{1}style{0}>{1}p.verdict{{display:none}}{0}<{1}/style{0}>{1}",
    "{0}<{1}style/{0}>{1}section{{visibility:hidden}}",
    "{0}<{1}link rel=stylesheet href=https://example.org/a.css{0}>{1}",
    "{0}<{1}a/href=https://example.org/away{0}>{1}",
    "{0}<{1}svg/onload=document.title='PWN'{0}>{1}",
    "{0}<{1}base href=https://example.org/{0}>{1}",
    "{0}<{1}iframe/src=https://example.org/away{0}>{1}",
    "{0}<{1}img src=https://example.org/x onerror=alert(1){0}>{1}",
    "{0}<{1}form action=https://example.org/{0}>{1}{0}<{1}input name=a{0}>{1}",
    "{0}\"{1} onmouseover={0}\"{1}alert(1) autofocus onfocus={0}'{1}alert(1)",
    "{0}'{1}{0}>{1}{0}<{1}b{0}>{1}",
    "{0}<{1}/title{0}>{1}{0}<{1}b{0}>{1}", "{0}<{1}/style{0}>{1}{0}<{1}b{0}>{1}", "{0}<{1}/desc{0}>{1}{0}<{1}/svg{0}>{1}",
    "--{0}>{1}{0}<{1}b{0}>{1}", "]]{0}>{1}{0}<{1}b{0}>{1}", "{0}<{1}/td{0}>{1}{0}<{1}/table{0}>{1}", "{0}<{1}/main{0}>{1}{0}<{1}/body{0}>{1}",
    "{0}<{1}!--", "{0}<{1}plaintext{0}>{1}", "{0}<{1}textarea{0}>{1}", "{0}<{1}template{0}>{1}", "{0}&{1}lt;b{0}&{1}gt;", "{0}&{1}#60;b{0}&{1}#62;",
    "{{{{{{heading}}}}}}", "{{{{> head}}}}", "{0}\"{1},{0}={1}1+1,{0}\"{1}", "{0},{1}", "{0}\"{1}", "{0}={1}HYPERLINK({0}\"{1}https://example.org{0}\"{1})",
    "{0}<{1}?xml version=1?{0}>{1}", "{0}<{1}!DOCTYPE html{0}>{1}", "{0}<{1}foreignObject{0}>{1}{0}<{1}b{0}>{1}",
]
# Before a sign that a spreadsheet takes for a formula, and the signs.
BEFORE_FORMULA = ["", " ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\t", "  ", "\u3000 "]
FORMULA = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(1)"]

# Left out wherever text is read: directions, C0 and C1 but for white space, noncharacters, separators of lines and paragraphs, annotations, tags.
CONTROLS = [chr(c) for c in (
    0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x2070), *range(0, 9), 0xB, 0xC, *range(0xE, 0x20), 0x7F,
    *range(0x80, 0xA0), 0xFFF9, 0xFFFB, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0x2028, 0x2029, 0xE0001, 0xE0020, 0xE007F)]
HAN = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥江河湖海松竹梅兰"


def twin(number):
    """A harmless string of plain Han letters, another one for each number."""
    letters = ""
    for _ in range(4):
        number, rest = divmod(number, len(HAN))
        letters += HAN[rest]
    return letters


def hostile(chance, line=False):
    """A hostile string; for a line of running text without what would end the line, the cell or the sentence, or be a number."""
    if not line and chance.random() < 0.12:
        return chance.choice(BEFORE_FORMULA) + chance.choice(FORMULA)
    before = chance.choice(PREPENDED + APPENDED[:2] + [""]) if chance.random() < 0.9 else chance.choice(PAIRED)
    # A tag needs its name right behind the sign.
    after = chance.choice(APPENDED) if chance.random() < 0.5 else ""
    if chance.random() < 0.35:
        signs = LINE_SIGNS if line else SIGNS
        text = "".join(before + chance.choice(signs) + after for _ in range(chance.randint(1, 4)))
    else:
        text = chance.choice(PAYLOADS).format(before, after)
    if line:
        # Digits, separators and ends of sentences would be read as figures and cells, which is their right.
        text = re.sub(r"[0-9|,;:.!?\n\r]|http-equiv", lambda found: {"http-equiv": "x"}.get(found[0], ""), text)
    return text


def drawn(text, chance, often=0.2):
    """A text for a picture: scalars that few fonts have give way to one that needs no glyph, but one of them now and then."""
    kept = 1 if chance.random() < often else 0
    out = ""
    for scalar in text:
        if scalar in RARE:
            scalar = scalar if kept else "\uFE0F"
            kept = 0
        out += scalar
    return out


def plain(text):
    """A text without the scalars that join others: its signs as every program escapes them."""
    return "".join(c for c in text if c not in JOINING)


def strings(seed, count, line=False, pictured=()):
    """Hostile strings; those at the places (of as many as a report has) that are pictured are such as fonts have."""
    chance = random.Random(seed)
    step, places = pictured or (count, ())
    found = [hostile(chance, line) for _ in range(count)]
    # Some runs have no character without a glyph, so that what those cost hides nothing else.
    often = 0.2 if seed % 3 == 2 else 0
    return [drawn(text, chance, often) if index % step in places else text for index, text in enumerate(found)]


def visible(text):
    """A text without what the program may leave out or join: controls, white space, the apostrophe before a formula."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(c for c in text if c not in CONTROL_SET and not c.isspace() and not 0xD800 <= ord(c) <= 0xDFFF)
    return text.lstrip("'")


def even(text):
    """The same for names that are held against each other, and for running text: what nobody sees in them is left out."""
    return "".join(c for c in visible(text) if unicodedata.category(c) != "Cf" and not 0xFE00 <= ord(c) <= 0xFE0F)


CONTROL_SET = frozenset(CONTROLS)
# Nowhere in an output: the same without the white space that lines of a file need.
FORBIDDEN = re.compile("[" + "".join(re.escape(c) for c in CONTROLS) + "\uD800-\uDFFF]")
