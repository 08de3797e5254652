"""Starts `jianbao-page`, asks it things no browser would ask, and attacks it."""

import http.client
import json
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time

LOOK = {"language": "zh", "style": "standard", "size": "slide"}
MOST = 64 * 1024 * 1024


class Server:
    """The program, with a folder for temporary files of its own; ended with `with`."""

    def __init__(self, program, *options):
        self.program, self.options = program, options

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.start()
        return self

    def start(self):
        self.process = subprocess.Popen(
            [self.program, *self.options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={"TMPDIR": self.folder.name, "PATH": "/usr/bin:/bin", "HOME": self.folder.name, "LC_ALL": "C.UTF-8"})
        line = self.process.stdout.readline()
        self.address = re.search(r"http://127\.0\.0\.1:(\d+)/\S*#([0-9a-f]{32})", line)
        assert self.address, f"the program printed {line!r}"
        self.port, self.token = int(self.address[1]), self.address[2]
        self.host = f"127.0.0.1:{self.port}"

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(30)
        self.folder.cleanup()

    def left(self):
        """Every file and folder that the program left."""
        return sorted(str(p.relative_to(self.folder.name)) for p in pathlib.Path(self.folder.name).rglob("*"))

    def headers(self, **changes):
        headers = {"Host": self.host, "Origin": f"http://{self.host}", "X-Jianbao-Token": self.token}
        headers.update({k.replace("_", "-"): v for k, v in changes.items()})
        return {k: v for k, v in headers.items() if v is not None}

    def ask(self, path, body=b"{}", method="POST", **changes):
        """Status, headers and bytes of an answer."""
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in self.headers(**changes).items():
            connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), data

    def desk(self):
        return json.loads(self.ask("/desk")[2])["desk"]

    def memory(self):
        """The most memory that the process held, in MB."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", text)[1]) / 1024


def attack(server, expect):
    """Everything that must not be let in, taken or left waiting."""
    for host in "evil.example", f"localhost:{server.port}", "127.0.0.1", f"{server.host}.evil.example", "":
        for path, method in ("/", "GET"), ("/desk", "POST"):
            status = server.ask(path, method=method, Host=host)[0]
            expect(status == 421, f"Host {host!r} of {method} {path} is answered with {status}")
    for origin in "http://evil.example", "null", None, f"https://{server.host}":
        status = server.ask("/desk", Origin=origin)[0]
        expect(status == 403, f"Origin {origin!r} is answered with {status}")
    for token in None, "", "0" * 32, server.token[:-1], server.token + "0":
        status = server.ask("/desk", X_Jianbao_Token=token)[0]
        expect(status == 403, f"token {token!r} is answered with {status}")
    # What a form of another page can send: no header of its own.
    status, headers, _ = server.ask("/desk", b"a=b", X_Jianbao_Token=None, Origin="http://evil.example",
                                    Content_Type="text/plain")
    expect(status == 403 and not any(k.lower().startswith("access-control") for k in headers), "a simple POST is let in")
    status, headers, _ = server.ask("/desk", b"", method="OPTIONS", Origin="http://evil.example",
                                    Access_Control_Request_Method="POST")
    expect(status >= 400 and not any(k.lower().startswith("access-control") for k in headers), "a preflight is answered")
    for path in "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/Assets/terms.yaml", "/list":
        status, _, data = server.ask(path, b"", method="GET")
        expect(status == 404 and b"root:" not in data, f"{path} is answered with {status}")
    for name in "Content-Security-Policy", "X-Content-Type-Options", "Cache-Control", "Referrer-Policy", "X-Frame-Options":
        for path in "/", "/page.js", "/nothing":
            expect(name in server.ask(path, b"", method="GET")[1], f"{path} is answered without {name}")
    uploads(server, expect)
    slowness(server, expect)
    crowd(server, expect)


def uploads(server, expect):
    """Bodies that are too large, cut short, lie about their length, or bring names that are paths."""
    desk = server.desk()
    for name in "..%2F..%2Fevil.txt", "%2Fetc%2Fpasswd", "a%00b.txt", "%E2%80%AEtxt.exe", "<b>.txt":
        status, _, data = server.ask("/reports", b"nothing", X_Jianbao_Desk=desk, X_Jianbao_Name=name)
        expect(status == 200 and b"<b>" not in data.replace(b"<b>&", b""), f"the name {name} is answered with {status}")
    expect(not [p for p in server.left() if "evil" in p or "passwd" in p], "a name became a path")
    # A picture, which is told at once: how long 64 MB of text take to read is no matter of this page.
    large = b"\x89PNG\r\n\x1a\n".ljust(MOST, b"\0")
    status = server.ask("/reports", large, X_Jianbao_Desk=desk, X_Jianbao_Name="large.txt")[0]
    expect(status == 200, f"64 MB are answered with {status}")
    status = server.ask("/reports", large + b"\0", X_Jianbao_Desk=desk, X_Jianbao_Name="larger.txt")[0]
    expect(status == 413, f"64 MB and a byte are answered with {status}")
    # In chunks, which say no length beforehand.
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as raw:
        head = "".join(f"{k}: {v}\r\n" for k, v in server.headers(X_Jianbao_Desk=desk, X_Jianbao_Name="c.txt").items())
        raw.sendall(f"POST /reports HTTP/1.1\r\n{head}Transfer-Encoding: chunked\r\n\r\n".encode())
        part, sent = b"100000\r\n" + b"\n" * (1 << 20) + b"\r\n", 0
        try:
            while sent < 90:
                raw.sendall(part)
                sent += 1
        except OSError:
            pass
        expect(sent < 90 or b" 413 " in raw.recv(1000), "chunks beyond 64 MB are taken")
    # Cut short: nothing of it lies on the desk.
    before = server.ask("/list", X_Jianbao_Desk=desk)[2].count(b"<li")
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as raw:
        head = "".join(f"{k}: {v}\r\n" for k, v in server.headers(X_Jianbao_Desk=desk, X_Jianbao_Name="d.txt").items())
        raw.sendall(f"POST /reports HTTP/1.1\r\n{head}Content-Length: 9000000\r\n\r\n".encode() + b"x" * 10000)
    expect(server.ask("/list", X_Jianbao_Desk=desk)[2].count(b"<li") == before, "half a file lies on the desk")


def slowness(server, expect):
    """Connections that say nothing, or a byte at a time, keep nobody else waiting."""
    quiet = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(20)]
    for raw in quiet[:10]:
        raw.sendall(f"POST /reports HTTP/1.1\r\nHost: {server.host}\r\nContent-Length: 100\r\n\r\nx".encode())
    begun = time.monotonic()
    expect(server.ask("/", b"", method="GET")[0] == 200, "slow connections keep others out")
    expect(time.monotonic() - begun < 10, "slow connections keep others waiting")
    for raw in quiet[10:]:
        raw.settimeout(60)
        expect(raw.recv(1) == b"", "a connection that says nothing is kept")
    for raw in quiet:
        raw.close()


def crowd(server, expect):
    """A thousand connections at once, and more work than may wait."""
    crowd = []
    for _ in range(1000):
        try:
            raw = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            raw.sendall(f"GET / HTTP/1.1\r\nHost: {server.host}\r\n".encode())
            crowd.append(raw)
        except OSError:
            break
    expect(len(crowd) > 400, f"only {len(crowd)} connections could be made")
    expect(server.ask("/", b"", method="GET")[0] == 200, "a thousand connections keep others out")
    for raw in crowd:
        raw.close()
    desk = server.desk()
    server.ask("/example", {"example": "report"}, X_Jianbao_Desk=desk)
    found = []
    wish = {"report": 1, "look": LOOK, "what": "all"}
    threads = [threading.Thread(target=lambda: found.append(server.ask("/take", wish, X_Jianbao_Desk=desk)))
               for _ in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kinds = {status for status, _, _ in found}
    expect(kinds <= {200, 503} and 200 in kinds and 503 in kinds, f"forty pieces of work at once are answered with {kinds}")
    same = {data for status, _, data in found if status == 200}
    expect(len(same) == 1, "the same work at once gives other bytes")
    expect(all(b"20" in data for status, _, data in found if status == 503), "no sentence for those who cannot wait")


def half_done(server):
    """Half a file on its way, and a briefing that is being made."""
    desk = server.desk()
    server.ask("/example", {"example": "report"}, X_Jianbao_Desk=desk)
    raw = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    head = "".join(f"{k}: {v}\r\n" for k, v in server.headers(X_Jianbao_Desk=desk, X_Jianbao_Name="e.txt").items())
    raw.sendall(f"POST /reports HTTP/1.1\r\n{head}Content-Length: 9000000\r\n\r\n".encode() + b"x" * 4000000)
    body = json.dumps({"report": 1, "look": LOOK, "what": "all"}).encode()
    head = "".join(f"{k}: {v}\r\n" for k, v in server.headers(X_Jianbao_Desk=desk).items())
    work = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    work.sendall(f"POST /take HTTP/1.1\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
    return raw, work
