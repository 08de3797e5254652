"""What the checks of office files share."""

import posixpath
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def run(*arguments):
    """The standard output of a program that must succeed."""
    return subprocess.run(arguments, check=True, capture_output=True).stdout


def expect(condition, message):
    """Ends the check with a message where a condition does not hold."""
    if not condition:
        sys.exit(f"{Path(sys.argv[0]).name}: {message}")


def check_archive(file):
    """Every target is there, every entry dated 1980, without data descriptors and ZIP64."""
    with zipfile.ZipFile(file) as archive:
        names = set(archive.namelist())
        for entry in archive.infolist():
            expect(entry.date_time == (1980, 1, 1, 0, 0, 0), f"{file}: {entry.filename} is dated {entry.date_time}")
            expect(not entry.flag_bits & 8 and not entry.extra, f"{file}: {entry.filename} has more than a plain header")
        for name in (name for name in names if name.endswith(".rels")):
            base = posixpath.dirname(posixpath.dirname(name))
            for link in ElementTree.fromstring(archive.read(name)).iter(RELATIONSHIP):
                target = posixpath.normpath(posixpath.join(base, link.get("Target")))
                expect(target in names, f"{file}: {name} points at {target}, which is not there")
