"""Headless Chromium over its DevTools pipe: exact widths, light and dark, scripts beside the page's own policy.

Only Python's library. A page is opened as it is: what a gate runs in it comes through the DevTools and is no part of it.
"""

import base64
import json
import os
import pathlib
import select
import subprocess
import tempfile

OPTIONS = """--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --hide-scrollbars
--disable-background-networking --disable-component-update --disable-sync --disable-default-apps
--force-color-profile=srgb --host-resolver-rules=MAP%*%~NOTFOUND%,%EXCLUDE%127.0.0.1 --remote-debugging-pipe""".split()

PATIENCE = 60


class Chromium:
    """A browser; closed at the end of `with`."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()

        def pipes():
            # The browser reads at 3 and writes at 4; both copies are made first, since either may stand in the way.
            one, two = os.dup(to_browser), os.dup(from_browser)
            os.dup2(one, 3)
            os.dup2(two, 4)

        self.process = subprocess.Popen(
            ["chromium", *[o.replace("%", " ") for o in OPTIONS], "--user-data-dir=" + self.folder.name],
            preexec_fn=pipes, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.events = b"", 0, []
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(30)
        except (BrokenPipeError, EOFError, TimeoutError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait(30)
        os.close(self.write_end)
        os.close(self.read_end)
        self.folder.cleanup()

    def call(self, method, session=None, **parameters):
        """Sends a command and gives its result."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.write_end, data):]
        while True:
            answer = self.receive()
            if answer.get("id") != self.number:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']['message']}")
            else:
                return answer["result"]

    def receive(self):
        while b"\0" not in self.buffer:
            if not select.select([self.read_end], [], [], PATIENCE)[0]:
                raise TimeoutError(f"chromium says nothing for {PATIENCE} seconds")
            more = os.read(self.read_end, 1 << 20)
            if not more:
                raise EOFError("chromium ended")
            self.buffer += more
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def wait(self, session, method):
        """Waits for an event of a page; one that came before counts."""
        while True:
            for index, event in enumerate(self.events):
                if event.get("sessionId") == session and event.get("method") == method:
                    del self.events[index]
                    return event["params"]
            self.events.append(self.receive())

    def page(self):
        return Page(self)


class Page:
    """One tab."""

    def __init__(self, browser):
        self.browser = browser
        self.target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def look(self, width, height, scheme="light", media=""):
        """Sets the window and what the reader prefers."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media=media,
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def open(self, file):
        self.visit(pathlib.Path(file).resolve().as_uri())

    def visit(self, url):
        # A tab behind another draws nothing.
        self.call("Page.bringToFront")
        self.browser.events.clear()
        self.call("Page.navigate", url=url)
        self.browser.wait(self.session, "Page.loadEventFired")

    def open_blank(self):
        self.browser.events.clear()
        self.call("Page.navigate", url="about:blank")
        self.browser.wait(self.session, "Page.loadEventFired")

    def run(self, script):
        """The value of an expression; a promise is waited for."""
        result = self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")

    def press(self, key, code):
        for kind in "rawKeyDown", "keyUp":
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def screenshot(self, clip=None):
        """The PNG of the window, or of a part of the page: x, y, width, height."""
        extra = {"clip": dict(zip(("x", "y", "width", "height"), clip), scale=1)} if clip else {}
        answer = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=bool(clip), **extra)
        return base64.b64decode(answer["data"])

    def pdf(self, background=False):
        answer = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=background)
        return base64.b64decode(answer["data"])

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)


DIFFERENCE = """
(async (one, two, limit, part, width, height) => {
  const read = async (data, part) => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob());
    const canvas = document.createElement('canvas');
    const from = part || [0, 0, image.width, image.height];
    [canvas.width, canvas.height] = part ? [width, height] : [image.width, image.height];
    const context = canvas.getContext('2d', {willReadFrequently: true});
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, ...from, 0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  const [a, b] = [await read(one), await read(two, part)];
  if (a.width !== b.width || a.height !== b.height) return [a.width, a.height, b.width, b.height];
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4)
    for (let k = 0; k < 4; k++)
      if (Math.abs(a.data[at + k] - b.data[at + k]) > limit) { differing++; break; }
  return differing / (a.width * a.height);
})(%s, %s, %d, %s, %d, %d)
"""


def difference(page, one, two, limit, part=None, size=(0, 0)):
    """The share of pixels of two PNG files that differ by more than a limit in a channel; 1 where sizes differ.

    Of the second only a part is looked at, where one is named: x, y, width, height, brought to a size. The page must be a
    blank one; the browser decodes the pictures.
    """
    words = [json.dumps(base64.b64encode(data).decode()) for data in (one, two)]
    share = page.run(DIFFERENCE % (*words, limit, json.dumps(part), *size))
    return 1.0 if isinstance(share, list) else share
