"""A whole audit: what it leaves, run again, stopped, resumed, compared; the same with any engine."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from archive import ROOT, STATUTES, Here, Silent, filled, pool, run
from lxml import html

from lawcheck.audit.checking import Refused, Task
from lawcheck.audit.outputs import OUTPUTS
from lawcheck.audit.run import Interrupted
from lawcheck.errors import LawcheckError
from lawcheck.messages import LANGUAGES, say


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def said(out: Path) -> dict[str, Any]:
    """What the outputs say, without what depends on the moment of their writing."""
    book = openpyxl.load_workbook(out / "audit.xlsx")
    return {
        "xlsx": {s.title: [[c.value for c in r] for r in s.iter_rows()] for s in book},
        **{name: (out / name).read_bytes() for name in OUTPUTS if name != "audit.xlsx"},
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("archive") / "in")


@pytest.fixture(scope="module")
def out(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("out")
    run(folder, place)
    return place


def test_every_file_has_a_row_and_its_fate(out: Path) -> None:
    files = {r["path"]: r for r in rows(out / "files.csv")}
    assert {p: r["status"] for p, r in files.items()} == {
        ".hidden.docx": "skipped",
        "2023/copie de statuts.docx": "read",
        "2023/statuts.docx": "read",
        "good.txt": "read",
        "pack.zip/../../evil.txt": "read",
        "pack.zip/herbs.txt": "read",
        "pack.zip/inner.zip/deep/legacy.txt": "read",
        "pack.zip/inner.zip/third.zip": "skipped",
        "photo.jpg": "skipped",
        "scan.docx": "refused",
        "~$lock.docx": "skipped",
        "موسم/واحة.txt": "read",
    }
    assert files["scan.docx"]["reason"] == "read-picture"
    assert "scan.docx" in files["scan.docx"]["why"]


def test_identity_facts(out: Path) -> None:
    files = {r["path"]: r for r in rows(out / "files.csv")}
    legacy = files["pack.zip/inner.zip/deep/legacy.txt"]
    assert (legacy["province"], legacy["region"]) == ("El Jadida", "Casablanca-Settat")
    assert (legacy["sector"], legacy["cited"]) == ("dairy", "24.83")
    assert legacy["name"] == "Coopérative laitière Oued Zitouna"
    example = files["2023/statuts.docx"]
    assert (example["signed"], example["governance"]) == ("2024-05-20", "board")
    assert int(example["members"]) > 0


def test_exit_codes_are_honest(folder: Path, tmp_path: Path) -> None:
    assert run(folder, tmp_path / "all").totals.exit_code == 2
    good = tmp_path / "good"
    good.mkdir()
    shutil.copy(STATUTES / "fr-compliant-notary.txt", good)
    (good / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    assert run(good, tmp_path / "one", select=("50",)).totals.exit_code == 0
    shutil.copy(ROOT / "examples" / "statuts-fr.docx", good)
    assert run(good, tmp_path / "two", select=("50",)).totals.exit_code == 1


def test_the_findings_are_those_of_check(out: Path) -> None:
    from archive import DAY

    from lawcheck import check

    report = check(ROOT / "examples" / "statuts-fr.docx", lang="fr", as_of=DAY)
    lines = [json.loads(x) for x in (out / "findings.jsonl").read_text("utf-8").splitlines()]
    told = [x for x in lines if x["file"] == "2023/statuts.docx"]
    keys = ("rule", "kind", "origin", "article", "excerpt", "message", "law", "old_law")
    assert [{k: x[k] for k in keys} for x in told] == [
        {k: f.to_json()[k] for k in keys} for f in report.findings
    ]
    table = [r for r in rows(out / "findings.csv") if r["path"] == "2023/statuts.docx"]
    assert [r["rule"] for r in table] == [x["rule"] for x in told]


def test_the_workbook(out: Path) -> None:
    book = openpyxl.load_workbook(out / "audit.xlsx")
    assert book.sheetnames[:3] == ["Vue d'ensemble", "Fichiers", "Constats"]
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
    files = book["Fichiers"]
    assert files.freeze_panes == "B2"
    assert files.auto_filter.ref is not None
    assert not files.sheet_view.rightToLeft
    duplicates = [[c.value for c in r] for r in book["Doublons"].iter_rows(min_row=2)]
    assert ["Même fichier", 2, "2023/copie de statuts.docx\n2023/statuts.docx"] in duplicates


def test_the_arabic_workbook_reads_from_the_right(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path, language="ar")
    book = openpyxl.load_workbook(tmp_path / "audit.xlsx")
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    page = html.fromstring((tmp_path / "dashboard.html").read_bytes())
    assert (page.get("dir"), page.get("lang")) == ("rtl", "ar")


def test_the_page_needs_nothing_else(out: Path) -> None:
    text = (out / "dashboard.html").read_text("utf-8")
    page = html.fromstring(text.encode())
    assert not page.xpath("//*[@src or @href or local-name()='link' or local-name()='iframe']")
    assert "http://" not in text
    assert "https://" not in text
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")
    assert len(page.xpath("//table[@class='files']/tbody/tr")) == 8
    for table in page.xpath("//table"):
        assert table.xpath("./thead//th[@scope='col']")
        assert table.xpath("./tbody//th[@scope='row']")


def test_nothing_becomes_a_formula(tmp_path: Path) -> None:
    text = (ROOT / "tests" / "statutes" / "fr-legacy-2483.txt").read_text("utf-8")
    hostile = '=HYPERLINK("http://x","y")'
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "=cmd|' -C calc'!A0.txt").write_text(text, "utf-8")
    (folder / "@SUM(1+9).txt").write_text(text.replace("Oued Zitouna", hostile), "utf-8")
    (folder / "<script>alert(1)<script>.txt").write_text(text, "utf-8")
    run(folder, tmp_path / "out")
    for name in ("files.csv", "findings.csv"):
        for row in rows(tmp_path / "out" / name):
            assert not any(v.startswith(("=", "+", "-", "@", "\t", "\r")) for v in row.values())
    book = openpyxl.load_workbook(tmp_path / "out" / "audit.xlsx")
    assert all(c.data_type != "f" for s in book for r in s.iter_rows() for c in r)
    assert "<script>alert" not in (tmp_path / "out" / "dashboard.html").read_text("utf-8")


def test_the_second_run_checks_only_what_changed(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "in"
    shutil.copytree(folder, copy)
    place = tmp_path / "out"
    assert run(copy, place).checked == 6
    written = {name: (place / name).stat().st_mtime_ns for name in OUTPUTS}
    again = run(copy, place)
    assert again.checked == 0
    assert {name: (place / name).stat().st_mtime_ns for name in OUTPUTS} == written
    shutil.copy(STATUTES / "fr-bees.txt", copy / "good.txt")
    assert run(copy, place).checked == 1
    assert run(copy, place, language="ar").checked == 6
    (place / "files.csv").write_text("spoilt")
    run(copy, place, language="ar")
    assert rows(place / "files.csv")


def test_a_passing_refusal_is_tried_again(tmp_path: Path) -> None:
    class Failing(Here):
        def run(self, tasks: Any) -> Any:
            for task in tasks:
                yield task, Refused("audit-time", {"limit": "1"})

    folder = tmp_path / "in"
    folder.mkdir()
    shutil.copy(STATUTES / "fr-bees.txt", folder)
    assert run(folder, tmp_path / "out", Failing()).totals.exit_code == 2
    assert run(folder, tmp_path / "out").totals.exit_code == 1


def test_stopping_keeps_what_is_done(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(Interrupted) as stopped:
        run(folder, tmp_path / "out", progress=Silent(stop=5))
    assert (stopped.value.done, stopped.value.total) == (5, 12)
    done = run(folder, tmp_path / "out")
    assert 0 < done.checked < 6


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_then_resumed_gives_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for path in sorted(STATUTES.glob("*.txt")):
        shutil.copy(path, folder)
    command = [sys.executable, "-m", "lawcheck", "audit", str(folder), "--lang", "fr", "--as-of",
               "2026-11-26", "--workers", "1", "-o"]  # fmt: skip
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([*command, str(killed)], env=environment, start_new_session=True)
    store = killed / "audit.sqlite"
    deadline = time.monotonic() + 60
    while not (store.exists() and _kept(store)) and time.monotonic() < deadline:
        assert process.poll() is None
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert not (killed / "audit.xlsx").exists()
    for place in (killed, whole):
        subprocess.run([*command, str(place)], env=environment, check=False, capture_output=True)
    first, second = said(killed), said(whole)
    assert first == second


def _kept(store: Path) -> int:
    import sqlite3

    try:
        with sqlite3.connect(store, timeout=5) as base:
            return int(base.execute("SELECT count(*) FROM audit_results").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_one_worker_or_two_give_the_same(folder: Path, out: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        run(folder, tmp_path / str(number), pool(number))
        assert said(tmp_path / str(number)) == said(out)


def test_a_cluster_gives_the_same(folder: Path, out: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    from lawcheck.audit.cluster import Cluster

    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, processes=True
    ) as cluster:
        run(folder, tmp_path / "out", Cluster(cluster.scheduler_address, 60))
    assert said(tmp_path / "out") == said(out)


def test_no_scheduler_is_one_clear_refusal(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    from lawcheck.audit import cluster

    monkeypatch.setattr(cluster, "_CONNECT", "1s")
    with pytest.raises(LawcheckError) as caught:
        run(folder, tmp_path / "out", cluster.Cluster("tcp://127.0.0.1:9", 60))
    assert caught.value.key == "audit-no-scheduler"


def test_comparing_two_runs(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    faulty = (STATUTES / "fr-legacy-2483.txt").read_text("utf-8")
    for name in ("cured.txt", "same.txt", "gone.txt"):
        (folder / name).write_text(faulty, "utf-8")
    shutil.copy(STATUTES / "fr-compliant-notary.txt", folder / "spoilt.txt")
    first = run(folder, tmp_path / "out")
    (folder / "gone.txt").unlink()
    shutil.copy(STATUTES / "fr-compliant-notary.txt", folder / "cured.txt")
    (folder / "spoilt.txt").write_text(faulty, "utf-8")
    shutil.copy(STATUTES / "fr-bees.txt", folder / "new.txt")
    for asked in (str(first.run), "last"):
        run(folder, tmp_path / "out", compare=asked)
    book = openpyxl.load_workbook(tmp_path / "out" / "audit.xlsx")
    last = {r[0].value: r[1].value for r in book["Changements"].iter_rows(min_row=2)}
    assert last == {}
    run(folder, tmp_path / "out", compare=str(first.run))
    book = openpyxl.load_workbook(tmp_path / "out" / "audit.xlsx")
    told = {r[0].value: r[1].value for r in book["Changements"].iter_rows(min_row=2)}
    assert told == {
        "cured.txt": "Mieux", "gone.txt": "Disparu", "new.txt": "Nouveau", "spoilt.txt": "Moins bien",
    }  # fmt: skip
    with pytest.raises(LawcheckError) as caught:
        run(folder, tmp_path / "out", compare="99")
    assert caught.value.key == "audit-no-run"


def test_reports_on_each_file(folder: Path, tmp_path: Path) -> None:
    run(folder, tmp_path / "out", reports=("html", "docx"))
    files = {r["path"]: r["reports"].split() for r in rows(tmp_path / "out" / "files.csv")}
    page, word = (tmp_path / "out" / name for name in files["2023/statuts.docx"])
    with zipfile.ZipFile(word) as archive:
        assert "word/comments.xml" in archive.namelist()
    assert "2023/statuts.docx" in page.read_text("utf-8")
    for name in files["pack.zip/../../evil.txt"]:
        inside = tmp_path / "out" / name
        assert inside.parent == tmp_path / "out" / "reports"
        assert inside.name.startswith("evil-")
        assert inside.exists()
    assert run(folder, tmp_path / "out", reports=("docx",)).checked == 0
    word.unlink()
    assert run(folder, tmp_path / "out", reports=("docx",)).checked == 1
    assert word.exists()


def test_what_cannot_be_asked(folder: Path, tmp_path: Path) -> None:
    for key, asked in {
        "audit-redact-reports": {"redact": True, "reports": ("docx",)},
        "audit-no-report": {"reports": ("papyrus",)},
        "unknown-rule": {"select": ("999",)},
        "store-url": {"store": "nothing like a database"},
        "law-file-unreadable": {"law_file": str(tmp_path / "absent.yaml")},
    }.items():
        with pytest.raises(LawcheckError) as caught:
            run(folder, tmp_path / "out", **asked)
        assert caught.value.key == key
        for language in LANGUAGES:
            assert say(key, language, **caught.value.params)
    (tmp_path / "empty").mkdir()
    with pytest.raises(LawcheckError) as caught:
        run(tmp_path / "empty", tmp_path / "out")
    assert caught.value.key == "audit-no-file"


def test_a_folder_that_cannot_be_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(LawcheckError) as caught:
        run(folder, tmp_path / "out")
    assert caught.value.key == "output-failed"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_report_on_a_full_disk_costs_nothing_else(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lawcheck.audit import run as running

    def full(path: Path, content: bytes) -> None:
        raise LawcheckError("output-failed", path=path, why="No space left on device")

    monkeypatch.setattr(running, "write_bytes", full)
    done = run(folder, tmp_path / "out", reports=("docx",))
    assert done.totals.read == 7
    assert not any(r["reports"] for r in rows(tmp_path / "out" / "files.csv"))


def test_a_file_that_vanishes_meanwhile(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        shutil.copy(STATUTES / "fr-bees.txt", folder / name)

    class Taking(Here):
        def run(self, tasks: Any) -> Any:
            for task in tasks:
                (folder / "b.txt").unlink(missing_ok=True)
                yield from super().run([task])

    run(folder, tmp_path / "out", Taking())
    files = {r["path"]: r["reason"] for r in rows(tmp_path / "out" / "files.csv")}
    assert files == {"a.txt": "", "b.txt": "read-vanished"}


def test_lawcheck_itself_failing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from archive import DAY

    import lawcheck
    from lawcheck.audit.checking import Asked, check_one

    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret name")

    monkeypatch.setattr(lawcheck, "check", fails)
    told = check_one(Task(0, "a.txt", b"x", Asked("fr", DAY)))
    assert told == Refused("audit-fault", {"what": "ZeroDivisionError"})
