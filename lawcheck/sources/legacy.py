"""Old formats (.doc, .rtf), converted by LibreOffice when it is installed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Literal

from lawcheck.errors import UnreadableFile
from lawcheck.sources.intake import MAX_FILE
from lawcheck.sources.model import SourceText

TIMEOUT = 60
"""Seconds given to a conversion."""

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_NO_NETWORK = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy"), "http://127.0.0.1:9")


def read_legacy(path: Path, data: bytes, kind: Literal["doc", "rtf"]) -> SourceText:
    """The text of an old Word or RTF file; its segments are dropped, being those of a copy.

    Raises :class:`UnreadableFile`: ``read-needs-libreoffice``, ``read-legacy-office``, and what
    the Word reader raises.
    """
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        raise UnreadableFile("read-needs-libreoffice", path=path)
    with tempfile.TemporaryDirectory(prefix="lawcheck-", ignore_cleanup_errors=True) as name:
        converted = _convert(program, Path(name), data, kind)
    if converted is None:
        raise UnreadableFile("read-legacy-office", path=path)
    from lawcheck.sources.docx import read_docx
    from lawcheck.sources.limits import Container

    source = read_docx(path, Container(path, converted))
    return source._replace(
        format=kind, paragraphs=tuple(replace(p, segments=()) for p in source.paragraphs)
    )


def _convert(program: str, folder: Path, data: bytes, kind: str) -> bytes | None:
    """The Word file that LibreOffice makes of ``data``; ``None`` when it fails."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    given = folder / f"statutes.{kind}"
    given.write_bytes(data)
    out = folder / "out"
    command = [
        program,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--convert-to",
        "docx",
        "--outdir",
        str(out),
        str(given),
    ]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | _NO_NETWORK,
            start_new_session=True,
        )
    except OSError:
        return None
    try:
        process.wait(TIMEOUT)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end(process)
    made = out / "statutes.docx"
    if not made.is_file() or made.stat().st_size > MAX_FILE:
        return None
    return made.read_bytes()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a conversion and the processes it started."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
