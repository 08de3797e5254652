"""A tab with the page for people without a terminal, used as a person uses it."""

import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Hostile"))
from strings import PAYLOADS

AXE = pathlib.Path(subprocess.run(["Tests/Gates/install-axe"], check=True, stdout=subprocess.PIPE, text=True).stdout.strip())
RUN = """axe.run(document, {resultTypes: ['violations'], iframes: false,
  rules: {'target-size': {enabled: true}, 'td-has-header': {enabled: true}}}).then(r => r.violations.map(v =>
  v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120)).join(' | ')))"""


class Tab:
    """The page in the browser, as a person uses it."""

    def __init__(self, browser, server, work, language="zh", width=1440, scheme="light"):
        self.page, self.work, self.browser = browser.page(), work, browser
        self.page.look(width, 900, scheme)
        browser.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(work))
        self.page.visit(f"http://{server.host}/?lang={language}#{server.token}")
        self.wait("document.body.dataset.ready === 'yes'")

    def run(self, script):
        return self.page.run(script)

    def wait(self, condition, seconds=90):
        end = time.monotonic() + seconds
        while not self.run(f"Boolean({condition})"):
            if time.monotonic() > end:
                raise TimeoutError(f"{condition}: {self.run('document.body.innerText')[:600]}")
            time.sleep(0.05)

    def quiet(self):
        """Waits until every picture is drawn and nothing is being made."""
        self.wait("""document.querySelector('#busy').hidden && !document.querySelector('.drawing')
          && [...document.querySelectorAll('#bench [data-of=pictures]:not([hidden]) img')].every(i => i.src && i.complete)""")

    def choose(self, *files):
        node = self.page.call("Runtime.evaluate", expression="document.querySelector('#files')")["result"]["objectId"]
        self.page.call("DOM.setFileInputFiles", objectId=node, files=[str(f) for f in files])

    def drop(self, *files):
        data = {"items": [], "files": [str(f) for f in files], "dragOperationsMask": 1}
        for kind in "dragEnter", "dragOver", "drop":
            self.page.call("Input.dispatchDragEvent", type=kind, x=200, y=200, data=data)

    def click(self, selector):
        self.run(f"document.querySelector({selector!r}).click()")

    def take(self, selector, name):
        """The bytes of a file that a button gives."""
        file = self.work / name
        file.unlink(missing_ok=True)
        self.click(selector)
        end = time.monotonic() + 90
        # The browser keeps the name free with an empty file until all is there.
        while not file.exists() or not file.stat().st_size or any(self.work.glob("*.crdownload")):
            if time.monotonic() > end:
                raise TimeoutError(f"{name} was not given: {self.run('document.querySelector(`#fault`).innerText')}; "
                                   f"{[p.name for p in self.work.iterdir()]}")
            time.sleep(0.05)
        return file.read_bytes()

    def picture(self, folder, name):
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{name}.png").write_bytes(self.page.screenshot())

    def axe(self, expect, name):
        """No rule of axe-core is violated, and nothing is wider than the window."""
        self.run(AXE.read_text(encoding="utf-8") + "; 0")
        for found in self.run(RUN):
            expect(False, f"{name}: axe: {found}")
        wide = self.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        expect(wide <= 0, f"{name}: {wide} pixels beyond the window")


def injection(browser, server, work, report, expect):
    """Text of a report that would be markup or a script, in the list, on the bench and in the preview: nothing of it runs."""
    tab = Tab(browser, server, work)
    joined = ("", ""), ("\u0d4e", "\u0301"), ("\u0d4e", ""), ("", "\ufe0f")
    texts = [payload.format(*pair) for pair in joined for payload in PAYLOADS][:120]
    files = []
    for number, text in enumerate(texts):
        file = work / f"hostile-{number}.json"
        file.write_text(report.read_text(encoding="utf-8").replace("淮安市洪泽区人民政府", text.replace("\\", "\\\\")
                        .replace('"', '\\"').replace("\n", " ").replace("\t", " ")), encoding="utf-8")
        files.append(file)
    tab.run("window.ran = 0; window.alert = () => { window.ran++; }; 0")
    tab.choose(*files)
    tab.wait(f"document.querySelectorAll('#list li').length >= {len(files)} && document.body.dataset.read", 300)
    read = tab.run("document.querySelectorAll('[data-item]').length")
    expect(read > len(files) // 2, f"only {read} of {len(files)} hostile reports were read")
    for item in tab.run("[...document.querySelectorAll('[data-item]')].map(i => i.dataset.item)")[:12]:
        tab.click(f"[data-item='{item}'] .open")
        tab.wait(f"document.querySelector('[data-bench=\"{item}\"]')")
    expect(tab.run("window.ran") == 0, "a script of a report ran")
    odd = tab.run("document.querySelectorAll('#list img, #list script, #list iframe, #bench script, [onerror], [onload]').length")
    expect(odd == 0, f"{odd} elements of reports are in the page")
    tab.page.close()
    print(f"injection: {read} reports with markup in their names listed, nothing ran")
