"""Adds up what the tests reported, and fails for a test class that was written but not run."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
TEST = re.compile(r"@(Test|ParameterizedTest|RepeatedTest|TestFactory)\b")
ABSTRACT = re.compile(r"^\s*(public\s+)?(abstract\s+class|sealed\s+|interface)\b", re.MULTILINE)


def reports(module):
    return [xml.parse(file).getroot() for file in sorted((module / "target/surefire-reports").glob("TEST-*.xml"))]


def written(module):
    """The test classes in the sources that should run by themselves."""
    for file in sorted((module / "src/test/java").rglob("*.java")):
        text = file.read_text(encoding="utf-8")
        inherits = re.search(r"class\s+\w+\s+extends\s+\w+(Contract|Suite)\b", text)
        if (TEST.search(text) or inherits) and not ABSTRACT.search(text):
            package = re.search(r"^package\s+([\w.]+);", text, re.MULTILINE)
            yield f"{package.group(1)}.{file.stem}" if package else file.stem


def main():
    passed = failed = skipped = 0
    complaints = []
    print("\nTests by module")
    for module in sorted(path.parent for path in ROOT.glob("*/pom.xml")):
        suites = reports(module)
        ran = {suite.get("name").split("$")[0] for suite in suites}
        total = sum(int(suite.get("tests")) for suite in suites)
        bad = sum(int(suite.get("failures")) + int(suite.get("errors")) for suite in suites)
        left = sum(int(suite.get("skipped")) for suite in suites)
        print(f"  {module.name:20} {total - bad - left:5} passed {bad:4} failed {left:4} skipped")
        passed, failed, skipped = passed + total - bad - left, failed + bad, skipped + left
        for suite in suites:
            for case in suite.iter("testcase"):
                why = case.find("skipped")
                if why is not None:
                    print(f"    skipped: {case.get('classname')}.{case.get('name')}: {why.get('message') or 'no reason'}")
        complaints += [f"{name} was not run" for name in written(module) if name not in ran]
    for complaint in complaints:
        print("  " + complaint)
    print(f"\n{passed} passed, {failed + len(complaints)} failed, {skipped} skipped")
    return 1 if failed or complaints or not passed else 0


sys.exit(main())
