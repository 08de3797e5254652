"""Archives, pages, tables and texts that are small outside and large inside, or ask for more than they are worth."""

import base64
import gzip
import io
import quopri
import struct
import zipfile
import zlib

from program import ROOT

SEED = ROOT / "Tests/Fuzz/Seeds/docx/report.docx"
HTML = ROOT / "Tests/Fuzz/Seeds/html/page.html"
JSON_START = b'[{"office": "%s", "year": 2023, "form": "2021", "title": "a", "proactive": {}, "requests": {"received": [1,0,0,0,0,0,1]}, '


def document():
    with zipfile.ZipFile(SEED) as seed:
        return seed.read("word/document.xml")


class Archive:
    """A ZIP written by hand, so that it can lie."""

    def __init__(self):
        self.data, self.central, self.count = bytearray(), bytearray(), 0

    def add(self, name, body, packed=None, size=None, checksum=None, flags=0, method=8, at=None, extra=b""):
        if packed is None:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed = packer.compress(body) + packer.flush()
        size = len(body) if size is None else size
        checksum = zlib.crc32(body) if checksum is None else checksum
        place = len(self.data) if at is None else at
        fields = struct.pack("<HHHHHIIIHH", 20, flags, method, 0, 33, checksum, len(packed), size, len(name), len(extra))
        if at is None:
            self.data += b"PK\3\4" + fields + name + extra + packed
        self.central += b"PK\1\2" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, place) + name + extra
        self.count += 1
        return place

    def bytes(self, entries=None, central_at=None):
        count = self.count if entries is None else entries
        place = len(self.data) if central_at is None else central_at
        end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count & 0xFFFF, count & 0xFFFF, len(self.central), place, 0)
        return bytes(self.data + self.central + end)


def zeros(megabytes):
    """Deflated zeros, made piece by piece."""
    packer, out, piece = zlib.compressobj(9, zlib.DEFLATED, -15), [], bytes(1 << 20)
    for _ in range(megabytes):
        out.append(packer.compress(piece))
    return b"".join(out + [packer.flush()])


def docx(body, name=b"word/document.xml", **options):
    archive = Archive()
    archive.add(b"[Content_Types].xml", b"<Types/>")
    archive.add(name, body, **options)
    return archive


def archives(short):
    """The fourteen of R10 by name; each is refused, but for those that only look strange, which may be read."""
    text = document()
    large = zeros(300 if short else 10_240)
    yield "an entry of 10 GB", docx(b"", packed=large, size=(300 << 20) if short else 0xFFFFFFFE).bytes()
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as file:
        for number in range(20):
            file.writestr(f"{number}.zip", bytes(1 << 20))
    yield "archives in archives", with_entry(docx(text), b"a.zip", inner.getvalue())
    yield "1000 : 1", docx(b"<w:document>" + b" " * (64 << 20) + b"</w:document>").bytes()
    many = docx(text)
    for number in range(100_000):
        many.add(b"x%d" % number, b"", packed=b"", method=0)
    yield "100,000 entries", many.bytes()
    overlap = Archive()
    overlap.add(b"[Content_Types].xml", b"<Types/>")
    place = overlap.add(b"word/document.xml", text)
    for number in range(500):
        overlap.add(b"word/%d.xml" % number, text, at=place)
    yield "entries that overlap", overlap.bytes()
    yield "a name that climbs out", with_entry(docx(text), b"../../../../tmp/slipped", b"slipped")
    yield "encrypted", docx(text, flags=1).bytes()
    yield "ZIP64 that lies", docx(text, size=0xFFFFFFFF, extra=struct.pack("<HHQQ", 1, 16, 1 << 60, 1 << 60)).bytes()
    yield "one name twice", with_entry(docx(text), b"word/document.xml", text.replace(b"<w:t>2</w:t>", b"<w:t>9</w:t>"))
    yield "a wrong checksum", docx(text, checksum=12345).bytes()
    whole = docx(text).bytes()
    yield "cut off", whole[:len(whole) // 2]
    laughs = b'<!DOCTYPE d [<!ENTITY a0 "ha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 11)) + b"]>"
    yield "a DOCTYPE of laughs", docx(text.replace(b"<w:document", laughs + b"<w:document", 1).replace(b"<w:t>", b"<w:t>&a10;", 1)).bytes()
    outside = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "an external entity", docx(text.replace(b"<w:document", outside + b"<w:document", 1).replace(b"<w:t>", b"<w:t>&x;", 1)).bytes()
    yield "deep XML", docx(text.replace(b"<w:body>", b"<w:body>" + b"<w:p>" * 50_000, 1)).bytes()


def with_entry(archive, name, body):
    archive.add(name, body)
    return archive.bytes()


# Names of those that may be read after all, since what is strange in them does no harm.
MAY_BE_READ = {"archives in archives", "a name that climbs out", "1000 : 1", "deep XML", "entries that overlap", "one name twice"}


def page(inside, before=""):
    text = HTML.read_text(encoding="utf-8")
    return text.replace("<p>一、总体情况</p>", before + "<p>一、总体情况</p>" + inside, 1).encode()


def pages(short):
    """Pages, texts, tables and figures; small numbers in the short form."""
    few = 10 if short else 1
    yield "html", "20,000 attributes", page("<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">a</p>")
    yield "html", "a name of 1 MB", page("<p " + "a" * (1_000_000 // few) + "=1>a</p>")
    yield "html", "100,000 nested elements", page("<div>" * (100_000 // few))
    yield "html", "200,000 unclosed formats", page("<b><i><font>" * (66_000 // few))
    yield "html", "nested tables", page("<table><tr><td>" * (5_000 // few))
    yield "html", "spans of millions", page('<table><tr><td colspan=99999999 rowspan=99999999>1</td></tr>' + "<tr><td colspan=1000 rowspan=65534>1</td></tr>" * 50 + "</table>")
    yield "html", "30,000 rows of 300 columns", page("<table>" + ("<tr>" + "<td>1</td>" * 300 + "</tr>") * (30_000 // few // (5 if short else 1)) + "</table>")
    yield "html", "20,000 tables", page("<table><tr><td>1</td></tr></table>" * (20_000 // few))
    yield "html", "a DOCTYPE of laughs", b'<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>' + page("&b;" * 10_000)
    yield "html", "references", page("<p>" + "&amp;&#x4e00;&nosuch;&#99999999;" * (100_000 // few) + "</p>")
    yield "html", "an endless comment", page("<!--" + "-" * (4_000_000 // few))
    yield "html", "an endless script", page("<script>" + "<" * (4_000_000 // few))
    yield "html", "5 MB", page("<p>全年收到申请18件。</p>" * ((5 << 20) // few // 40))
    for words in "无", "没有", "10%", "全年共收到申请18件。", "占10%,", "1", "一、", "（一）", "2023年", "万", "申请", "|", "\t", "0 0 0 ":
        body = words * ((1 << 20) // few // len(words.encode()))
        yield "text", f"{words} to {1024 // few} KB", sample(body)
    # Every line ends and begins with a digit, at one width.
    yield "text", "lines of digits as wide as each other", sample("\n" + "12345678901234567890123\n" * (43_000 // few))
    yield "html", "10% to 1 MB", page("<p>" + "10%" * (350_000 // few) + "</p>")
    yield from messages(few)
    label = "长" * 10_000
    statement = b'"narrative": [{"label": "%s", "value": 18, "unit": "%s", "quote": "%s", "line": 1, "role": "proactiveVolume"}]}]'
    yield "json", "a label of 10,000 characters", JSON_START % b"a" + statement % (label.encode(), b"a", label.encode())
    yield "json", "an office of 100,000 characters", JSON_START % ("长" * 100_000).encode() + b'"narrative": []}]'
    yield "json", "deep arrays", b"[" * (1_000_000 // few)
    yield "json", "a number of a million digits", JSON_START.replace(b"[1,0", b"[" + b"9" * (1_000_000 // few) + b",0") % b"a" + b'"narrative": []}]'
    yield "json", "200,000 statements", JSON_START % b"a" + b'"narrative": [' + b",".join(
        [b'{"label": "a", "value": 1, "unit": "b", "quote": "c", "line": 1}'] * (200_000 // few // (2 if short else 1))) + b"]}]"
    yield "csv", "a field of 5 MB", b'office,year,form,section,row,column,value,unit,line\n"' + b"a" * ((5 << 20) // few)
    yield "csv", "a million lines", b"office,year,form,section,row,column,value,unit,line\n" + b"a,2023,2021,requests,received,total,1,,1\n" * (1_000_000 // few)
    yield "csv", "a million columns", b"office," * (1_000_000 // few)


def message(parts, boundary=b"b", head=b""):
    """A web page in a single file: its parts with their heads."""
    lines = b"MIME-Version: 1.0\r\n" + head + b'Content-Type: multipart/related; boundary="%s"\r\n\r\n' % boundary
    return lines + b"".join(b"--%s\r\n%s\r\n" % (boundary, part) for part in parts) + b"--%s--\r\n" % boundary


def part(body, encoding=b"base64", kind=b"text/html"):
    coded = base64.encodebytes(body) if encoding == b"base64" else quopri.encodestring(body) if encoding == b"quoted-printable" else body
    return b"Content-Type: %s\r\nContent-Transfer-Encoding: %s\r\n\r\n%s" % (kind, encoding, coded)


def messages(few):
    """Web pages in single files, pages in frames, and packed pages."""
    plain = page("")
    nested = part(plain)
    for depth in range(200):
        nested = b'Content-Type: multipart/related; boundary="n%d"\r\n\r\n--n%d\r\n%s\r\n--n%d--' % (depth, depth, nested, depth)
    yield "mhtml", "200 nested parts", message([nested])
    yield "mhtml", "a head of 10 MB", message([b"X: " + b"a" * (10_000_000 // few) + b"\r\n" + part(plain), part(plain)])
    yield "mhtml", "a million fields", message([b"a:b\r\n" * (1_000_000 // few) + part(plain)])
    yield "mhtml", "heads that do not end", message([b"X-Y: z\r\n y" * 10_000] * (500 // few))
    yield "mhtml", "a million boundaries", message([b""] * (1_000_000 // few))
    yield "mhtml", "4,000 pages of nothing", message([part(b"<p>a</p>")] * 4_000)
    yield "mhtml", "base64 of nothing", message([b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"A" * (5_000_000 // few)])
    yield "mhtml", "base64 of no code", message([b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"!\n" * (5_000_000 // few)])
    yield "mhtml", "quoted signs without a code", message([part(b"=" * (5_000_000 // few), b"quoted-printable"), part(b"", b"quoted-printable") + b"=\n" * (2_000_000 // few)])
    yield "mhtml", "a boundary of 60 KB", message([part(plain)], b"b" * 60_000)
    frame = plain.decode()
    for _ in range(12):
        frame = '<iframe srcdoc="' + frame.replace("&", "&amp;").replace('"', "&quot;") + '"></iframe>'
    yield "html", "frames in frames", frame.encode()
    yield "html", "100,000 empty frames", page("<iframe srcdoc=''></iframe>" * (100_000 // few))
    yield "html", "100,000 frames without an end", page("<iframe srcdoc='" * (100_000 // few))
    yield "html", "a million frames in one tag", page("<iframe srcdoc " * (1_000_000 // few))
    yield "html", "60 MB out of gzip", gzip.compress(b" " * ((60 << 20) // few), mtime=0)
    yield "html", "1 GB out of gzip", gzip.compress(bytes((1 << 30) // few), mtime=0)
    yield "html", "gzip in gzip", gzip.compress(gzip.compress(plain, mtime=0), mtime=0)


def sample(body):
    text = (ROOT / "Assets/Samples/jianye-2023.txt").read_text(encoding="utf-8")
    return text.replace("(二)依申请公开", body + "(二)依申请公开", 1).encode()


def heavy():
    """Only in the long form."""
    yield "html", "45 MB", page("<table><tr><td>1</td><td>某事项</td></tr></table><p>全年收到申请18件。</p>" * ((45 << 20) // 105))
    yield "html", "60 MB of nothing", page(" " * (60 << 20))
    yield "text", "45 MB", sample("全年共收到申请18件。" * ((45 << 20) // 33))
