"""A county's annual folder as people have it: sixty offices, each with its report in another kind of file, written another way, among
pictures, saved companions and lists. The same seed makes the same folder.
"""

import base64
import gzip
import html
import io
import quopri
import random
import subprocess
import tempfile
import zipfile
from pathlib import Path

from region import Office

COUNTY, YEAR = "云岭市青石县", 2023
OFFICES = [
    "人民政府办公室", "发展和改革局", "教育局", "科学技术局", "工业和信息化局", "民族宗教事务局", "公安局", "民政局", "司法局", "财政局",
    "人力资源和社会保障局", "自然资源局", "生态环境分局", "住房和城乡建设局", "交通运输局", "水利局", "农业农村局", "商务局", "文化和旅游局", "卫生健康局",
    "退役军人事务局", "应急管理局", "审计局", "市场监督管理局", "统计局", "医疗保障局", "林业局", "信访局", "城市管理局", "行政审批局", "乡村振兴局",
    "气象局", "税务局", "消防救援大队", "高新区(新市区)管理委员会", "经济开发区管理委员会",
] + [place + "镇人民政府" for place in "东坪 西岭 南川 北塘 中堰 上泉 下桥 大林 小石 新湾 古渡 长滩".split()] + [
    place + "街道办事处" for place in "城关 迎宾 解放 胜利 建设 和平 文昌 桂林 青云 龙泉 凤山 白塔".split()]

ROWS = [
    ("received", "一、本年新收政府信息公开申请数量"), ("carriedIn", "二、上年结转政府信息公开申请数量"), ("disclosed", "（一）予以公开"),
    ("partiallyDisclosed", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"), ("withheld.stateSecrets", "1.属于国家秘密"),
    ("withheld.prohibitedByLaw", "2.其他法律行政法规禁止公开"), ("withheld.securityAndStability", "3.危及“三安全一稳定”"),
    ("withheld.thirdPartyRights", "4.保护第三方合法权益"), ("withheld.internalAffairs", "5.属于三类内部事务信息"),
    ("withheld.processInformation", "6.属于四类过程性信息"), ("withheld.enforcementFiles", "7.属于行政执法案卷"),
    ("withheld.registryInquiries", "8.属于行政查询事项"), ("unable.notHeld", "1.本机关不掌握相关政府信息"),
    ("unable.needsCreation", "2.没有现成信息需要另行制作"), ("unable.stillUnclear", "3.补正后申请内容仍不明确"),
    ("notProcessed.petitions", "1.信访举报投诉类申请"), ("notProcessed.repeated", "2.重复申请"), ("notProcessed.publications", "3.要求提供公开出版物"),
    ("notProcessed.excessive", "4.无正当理由大量反复申请"), ("notProcessed.reissue", "5.要求行政机关确认或重新出具已获取信息"),
    ("other.notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    ("other.feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"), ("other.rest", "3.其他"), ("handled", "（七）总计"),
    ("carriedOut", "四、结转下年度继续办理"),
]
GROUPS = {"disclosed": ("", 1), "partiallyDisclosed": ("", 1), "withheld.stateSecrets": ("（三）不予公开", 8), "unable.notHeld": ("（四）无法提供", 3),
          "notProcessed.petitions": ("（五）不予处理", 5), "other.notCorrected": ("（六）其他处理", 3), "handled": ("", 1)}
KINDS = ["html", "gbk", "docx", "mhtml", "mht", "utf16", "utf32", "srcdoc", "frame", "gzip", "radicals", "text", "pdf", "a3a0", "companions"]
# Where office and year stand.
HEADS = ["title", "two lines", "three lines", "field", "metadata", "breadcrumb", "signature", "menu"]


def made(seed):
    """The offices' reports by office, and for each the kind of its file and of its heading."""
    dice = random.Random(seed)
    reports = []
    for number, name in enumerate(OFFICES):
        office = COUNTY + name
        report = Office(office, number, dice).report(YEAR, "2021")
        kind = KINDS[number % len(KINDS)]
        head = "title" if kind in ("text", "pdf", "docx") else HEADS[number // 2 % len(HEADS)]
        reports.append((report, kind, head))
    return reports


def cell(value, **spans):
    return f"<td{''.join(f' {name}={count}' for name, count in spans.items())}>{value}</td>"


def tables(report):
    """The three tables as a page has them."""
    two = report.proactive
    documents = "".join(
        f"<tr><td>{name}</td>{''.join(cell(two[row][key]) for key in ('issued', 'repealed', 'inForce'))}</tr>"
        for row, name in (("rules", "规章"), ("normativeDocuments", "行政规范性文件")))

    def item(number, head, rows):
        return (f"<tr><td colspan=4>第二十条第（{number}）项</td></tr><tr><td>信息内容</td><td colspan=3>{head}</td></tr>"
                + "".join(f"<tr><td>{name}</td><td colspan=3>{value}</td></tr>" for name, value in rows))

    proactive = ("<table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
                 + documents + item("五", "本年处理决定数量", [("行政许可", two["licences"]["decisions"])])
                 + item("六", "本年处理决定数量", [("行政处罚", two["penalties"]["decisions"]), ("行政强制", two["compulsoryMeasures"]["decisions"])])
                 + item("八", "本年收费金额（单位：万元）", [("行政事业性收费", two["fees"]["amount"])]) + "</table>")
    rows = []
    for row, label in ROWS:
        values = "".join(cell(value) for value in report.requests[row])
        result = cell("三、本年度办理结果", rowspan=22) if row == "disclosed" else ""
        group, size = GROUPS.get(row, (None, 0))
        if row in ("received", "carriedIn", "carriedOut"):
            rows.append(f"<tr><td colspan=3>{label}</td>{values}</tr>")
        elif group == "":
            rows.append(f"<tr>{result}<td colspan=2>{label}</td>{values}</tr>")
        else:
            first = cell(group, rowspan=size) if group else ""
            rows.append(f"<tr>{first}<td>{label}</td>{values}</tr>")
    three = ("<table><tr><td colspan=3 rowspan=3>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan=7>申请人情况</td></tr>"
             "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr><tr><td>商业企业</td><td>科研机构</td>"
             "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>" + "".join(rows) + "</table>")
    names = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>"
    numbers = "".join(cell(value) for block in ("reconsideration", "directLitigation", "litigationAfterReconsideration") for value in report.review[block])
    four = ("<table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
            + "".join(f"<td rowspan=2>{name}</td>" for name in ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"))
            + f"<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>{names * 2}</tr><tr>{numbers}</tr></table>")
    return proactive, three, four


def page(report, head):
    """The report as a page, its office and year where `head` says."""
    office, year = report.office, report.year
    title = f"{office}{year}年政府信息公开工作年度报告"
    cut = len(COUNTY)
    above, metadata, heading, signed = "", "", f"<h1>{title}</h1>", ""
    if head == "two lines":
        heading = f"<p>{office}</p><p>{year}年政府信息公开工作年度报告</p>"
    elif head == "three lines":
        heading = f"<p>{office[:cut]}</p><p>{office[cut:]}{year}年政府信息</p><p>公开工作年度报告</p>"
    elif head == "field":
        heading = f"<table><tr><td>索引号</td><td>113/2024-1</td></tr><tr><td>标题</td><td>{title}</td></tr></table>"
    elif head == "metadata":
        metadata = f'<meta name="ArticleTitle" content="{title}"><meta name="ContentSource" content="{office}">'
        heading = "<h1>政府信息公开年报</h1>"
    elif head == "breadcrumb":
        above = f"<div>当前位置：<a>首页</a> &gt; <a>部门</a> &gt; <a>{office}</a> &gt; {year}年度报告</div>"
        heading = "<h1>政府信息公开工作年度报告</h1>"
    elif head == "signature":
        heading, signed = f"<h1>{year}年政府信息公开工作年度报告</h1>", f"<p>{office}</p><p>{year + 1}年1月20日</p>"
    elif head == "menu":
        above = "<ul>" + "".join(f"<li><a>栏目{number}</a></li>" for number in range(700)) + "</ul><div>气象部门政府信息公开年报</div>"
    two, three, four = tables(report)
    period = f"数据统计期限为{year}年1月1日至{year}年12月31日" if head != "breadcrumb" else "数据统计期限为全年"
    body = (above + heading + f"<p>一、总体情况</p><p>{period}。本年工作有序开展。</p><p>二、主动公开政府信息情况</p>" + two
            + "<p>三、收到和处理政府信息公开申请情况</p>" + three + "<p>四、政府信息公开行政复议、行政诉讼情况</p>" + four
            + "<p>五、存在的主要问题及改进情况</p><p>内容更新不够及时。</p><p>六、其他需要报告的事项</p><p>本年度无收费。</p>" + signed)
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">{metadata}<title>门户网站</title></head>\n<body>{body}</body></html>\n'


def message(text, encoding, charset):
    """The page as a browser saves it in a single file."""
    body = text.encode(charset)
    packed = quopri.encodestring(body) if encoding == "quoted-printable" else base64.encodebytes(body)
    head = ("From: <Saved by a browser>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
            f"\tboundary=\"----b\"\r\n\r\n------b\r\nContent-Type: text/html; charset=\"{charset}\"\r\n"
            f"Content-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.invalid/\r\n\r\n")
    rest = "\r\n------b\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n------b--\r\n"
    return head.encode() + packed.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + rest.encode()


def document(report):
    """The report as a Word file: tables by their grids, merged cells once."""
    import re
    text = page(report, "title")
    body = re.search(r"<body>(.*)</body>", text, re.S)[1]
    out = []
    for piece in re.findall(r"<table>.*?</table>|<(?:p|h1)>.*?</(?:p|h1)>", body):
        if not piece.startswith("<table>"):
            out.append(f"<w:p><w:r><w:t>{html.unescape(re.sub('<[^>]*>', '', piece))}</w:t></w:r></w:p>")
            continue
        rows, open_spans = [], {}
        for row in re.findall(r"<tr>(.*?)</tr>", piece):
            cells, column = [], 0
            for spans, words in re.findall(r"<td([^>]*)>(.*?)</td>", row):
                while column in open_spans:
                    cells.append(word_cell("", open_spans[column][1], "continue"))
                    column = carried(open_spans, column)
                span = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", spans)}
                width, height = span.get("colspan", 1), span.get("rowspan", 1)
                cells.append(word_cell(words, width, "restart" if height > 1 else None))
                if height > 1:
                    open_spans[column] = [height, width]
                column += width
            while column in open_spans:
                cells.append(word_cell("", open_spans[column][1], "continue"))
                column = carried(open_spans, column)
            for key in [key for key, (left, _) in open_spans.items() if left <= 1]:
                del open_spans[key]
            for value in open_spans.values():
                value[0] -= 1
            rows.append("<w:tr>" + "".join(cells) + "</w:tr>")
        out.append("<w:tbl>" + "".join(rows) + "</w:tbl>")
    xml = ('<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
           + "".join(out) + "</w:body></w:document>")
    return packed_files({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def carried(open_spans, column):
    return column + open_spans[column][1]


def word_cell(words, width, merge):
    properties = f'<w:gridSpan w:val="{width}"/>' + (f'<w:vMerge w:val="{merge}"/>' if merge else "")
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{html.unescape(words)}</w:t></w:r></w:p></w:tc>"


def packed_files(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return out.getvalue()


def printed(text):
    """The page as a browser prints it to PDF."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.html").write_text(text.replace("<head>", "<head><style>@page{size:A4;margin:12mm}table{border-collapse:collapse}td{border:1px solid}</style>", 1), encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-pdf-header-footer",
                        f"--user-data-dir={folder / 'browser'}", f"--print-to-pdf={folder / 'a.pdf'}", (folder / "a.html").as_uri()],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        return (folder / "a.pdf").read_bytes()


def flat(text):
    """The page's text as a browser copies it: a line a paragraph, a row of a table with tabs."""
    import re
    text = re.search(r"<body>(.*)</body>", text, re.S)[1]
    text = re.sub(r"</td><td[^>]*>", "\t", text)
    text = re.sub(r"</(p|h1|tr|div|li)>", "\n", text)
    return html.unescape(re.sub(r"<[^>]*>", "", text))


RADICALS = str.maketrans({"人": "⼈", "民": "⺠", "行": "⾏", "自": "⾃", "生": "⽣", "工": "⼯", "门": "⻔", "长": "⻓", "无": "⽆", "年": "\uF98E"})


def files(report, kind, head):
    """The files of a report by their paths; the report's own first."""
    text = page(report, head)
    place = f"{report.office.removeprefix(COUNTY)}"
    frame = html.escape(text, quote=True)
    if kind == "html":
        return {f"{place}.html": text.encode()}
    if kind == "gbk":
        return {f"{place}.htm": text.replace("utf-8", "gb2312").encode("gbk")}
    if kind == "docx":
        return {f"word/{place}.docx": document(report)}
    if kind == "mhtml":
        return {f"{place}.mhtml": message(text, "quoted-printable", "utf-8")}
    if kind == "mht":
        return {f"{place}.mht": message(text, "base64", "gb2312")}
    if kind == "utf16":
        return {f"{place}/年报.html": text.encode("utf-16-le")}
    if kind == "utf32":
        return {f"{place}/年报.html": b"\xff\xfe\0\0" + text.encode("utf-32-le")}
    if kind == "srcdoc":
        return {f"{place}.html": f'<html><head><title>门户</title></head><body><iframe id=a srcdoc="{frame}"></iframe></body></html>'.encode()}
    if kind == "frame":
        return {f"{place}.html": f'<html><body><iframe src="{place}_files/saved_resource.html"></iframe></body></html>'.encode(),
                f"{place}_files/saved_resource.html": text.encode(), f"{place}_files/a.css": b"a{}"}
    if kind == "gzip":
        return {f"{place}.html": gzip.compress(text.encode(), mtime=0)}
    if kind == "radicals":
        return {f"{place}.html": text.translate(RADICALS).encode()}
    if kind == "text":
        return {f"{place}/年报.txt": flat(text).encode()}
    if kind == "pdf":
        return {f"pdf/{place}.pdf": printed(text)}
    if kind == "a3a0":
        return {f"{place}.html": text.replace("<td>", "<td>\u3000").replace("utf-8", "gb2312").encode("gbk").replace(b"\xa1\xa1", b"\xa3\xa0")}
    return {f"{place}.html": text.encode(), f"{place}_files/jquery.js.下载": b"var a", f"{place}_files/logo.png": b"\x89PNG\r\n",
            f"{place}_files/share.html": b"<p>share</p>", f"{place}_files/config.json": b"{}", f"{place}_files/saved_resource.html": b""}


def folder(reports):
    """All files of the county by their paths, with what else lies about."""
    found = {}
    for report, kind, head in reports:
        found.update(files(report, kind, head))
    found.update({"合影.jpg": b"\xff\xd8\xff\xe0", "图片/公示栏.PNG": b"\x89PNG\r\n", "Thumbs.db": b"\xd0\xcf\x11\xe0", "~$年报.docx": b"\0", "style.css": b"a{}"})
    return found
