"""The briefings and the comparison that the browser gates look at: the sample, and copies of it with other figures."""

import pathlib
import subprocess

SAMPLE = pathlib.Path("Assets/Samples/jianye-2023.txt")
# What is changed in a copy: a sum that fails and a suit that is missing; figures far apart; figures left blank.
CHANGES = {
    "sample": [],
    "faulty": [("(一)予以公开 3 0 0 0 0 0 3", "(一)予以公开 5 0 0 0 0 0 3"), ("总计 1 0 0 0 1 0", "总计 1 0 0 0 2 0"),
               ("答复办结政府信息公开申请18件", "答复办结政府信息公开申请81件")],
    "large": [("行政许可 0", "行政许可 1139888"), ("行政处罚 0", "行政处罚 37"), ("规范性文件 0 0 0", "规范性文件 6 2 1185"),
              ("规章 0 0 0", "规章 1 0 74")],
    "blank": [("行政许可 0", "行政许可 /"), ("(一)予以公开 3 0 0 0 0 0 3", "(一)予以公开 / / / / / / /"),
              ("规章 0 0 0", "规章 / / /")],
}


def comparison(program, work, language, *options):
    """The folder of the comparison of all samples."""
    out = pathlib.Path(work) / f"comparison-{language}{''.join(options)}"
    subprocess.run([program, "compare", SAMPLE.parent, "-o", out, "--lang", language, *options], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return next(path.parent for path in out.glob("*/index.html"))


def briefing(program, work, name, language, *options):
    """The folder of a briefing."""
    text = SAMPLE.read_text(encoding="utf-8")
    for old, new in CHANGES[name]:
        assert text.count(old) == 1, f"the sample has no {old}"
        text = text.replace(old, new)
    file = pathlib.Path(work) / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    out = pathlib.Path(work) / f"{name}-{language}{''.join(options)}"
    subprocess.run([program, "brief", file, "-o", out, "--lang", language, *options], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return next(path.parent for path in out.glob("*/index.html"))
