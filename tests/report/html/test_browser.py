"""The page opened in Chromium: it says nothing to the console, asks for nothing, and serves eye, keyboard and screen reader.

`pytest -m browser` runs these; they need the dev extra and the package chromium, and fail without.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile_samples import spoiled
from report_samples import small_report

from audit.report import FORMATS

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[3]
CHROMIUM = Path("/usr/bin/chromium")
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
HOSTILE = (
    '<script>window.ran = 1</script><img src="http://127.0.0.1:9/x.png" onerror="window.ran = 1"><svg onload="window.ran = 1">'
    '</svg><a href="javascript:window.ran=1">x</a><a href="data:text/html,x">y</a></script></style></title>" '
    'onfocus="window.ran=1" '
)

Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of the seeds, one with every part that a page can have, and one of hostile words."""
    folder = tmp_path_factory.mktemp("pages")
    made = {name: folder / f"{name}.html" for name in ("seeds", "small", "hostile")}
    rules = ROOT / "rules" / "venezuela"
    command = [sys.executable, "-m", "audit", "run", ROOT / "seeds", "--rules", rules, "--format", f"html={made['seeds']}"]
    subprocess.run(list(map(str, command)), check=True, cwd=folder, capture_output=True)
    made["small"].write_text(FORMATS["html"](small_report(possible=True)), encoding="utf-8")
    made["hostile"].write_text(FORMATS["html"](spoiled(HOSTILE)), encoding="utf-8")
    return made


@pytest.fixture
def show(browser: Any, pages: dict[str, Path]) -> Iterator[Open]:
    """Opens a page in a window of its own, and holds it to saying nothing to the console and asking for nothing."""
    heard: list[str] = []
    contexts = []

    def opened(name: str = "seeds", **options: Any) -> Any:
        context = browser.new_context(**{"viewport": DESK, **options})
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("dialog", lambda dialog: heard.append(dialog.message))
        page.on("request", lambda request: heard.append(request.url) if request.url != pages[name].as_uri() else None)
        page.goto(pages[name].as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert heard == []


def expect(locator: Any) -> Any:
    """What must come true of a part of the page, now or soon."""
    from playwright.sync_api import expect as expected

    return expected(locator)


def shown(page: Any) -> list[str]:
    """The severities of the cards in sight."""
    return [card.locator(".kind .severity").inner_text() for card in page.locator(".card:visible").all()]


def in_focus(page: Any) -> str:
    return str(page.evaluate("(e => e.getAttribute('aria-label') || e.textContent.trim() || e.type)(document.activeElement)"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("name", ["seeds", "small"])
def test_axe_finds_nothing(show: Open, name: str, size: dict[str, int], scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = show(name, viewport=size, color_scheme=scheme, bypass_csp=True)
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": STANDARDS}, "resultTypes": ["violations"]})
    assert [(each["id"], each["nodes"][0]["html"]) for each in found.response["violations"]] == []


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_no_window_is_too_narrow(show: Open, size: dict[str, int]) -> None:
    page = show(viewport=size)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_first_finding_is_in_sight_at_once(show: Open) -> None:
    for size in (DESK, PHONE):
        heading = show(viewport=size).locator(".card h3").first.bounding_box()
        assert heading["y"] + heading["height"] < size["height"] * 0.75


def test_filters_leave_what_was_asked_for(show: Open) -> None:
    page = show()
    assert shown(page) == ["Warning", "Warning", "Note", "Note", "Note"]
    page.locator("[data-filter=severity]").select_option(label="warning (2)")
    assert shown(page) == ["Warning", "Warning"]
    assert page.get_by_role("status").inner_text() == "2 of 5 findings"
    assert page.locator(".index li:visible").count() == 2
    page.locator("[data-filter=source]").select_option(index=1)
    assert shown(page) == ["Warning"]
    page.get_by_role("button", name="Show all").click()
    expect(page.get_by_role("status")).to_have_text("5 findings")
    page.locator("[data-filter=rule]").select_option(index=1)
    assert len(shown(page)) == 1


def test_states_can_be_told_apart(show: Open) -> None:
    page = show("small")
    page.locator("[data-filter=state]").select_option(label="possible (1)")
    assert page.locator(".card:visible h3").inner_text().endswith("People in the hall: 400 or 650")


def test_search_finds_words_of_a_passage(show: Open) -> None:
    page = show()
    page.get_by_label("Search").fill("humanitarian GRIP")
    expect(page.get_by_role("status")).to_have_text("2 of 5 findings")
    page.get_by_label("Search").fill("no such words at all")
    expect(page.locator(".none")).to_be_visible()
    assert shown(page) == []


def test_links_lead_from_a_finding_to_the_passage_and_back(show: Open) -> None:
    page = show()
    link = page.locator(".card .place").first
    anchor = link.get_attribute("href")
    link.click()
    claim = page.locator(f"[id='{anchor[1:]}']")
    expect(claim).to_be_focused()
    assert 0 <= claim.bounding_box()["y"] < DESK["height"]
    page.locator("[data-filter=severity]").select_option(label="note (3)")
    claim.locator("xpath=following-sibling::a[@class='reference'][1]").click()
    expect(page.locator(".card:target")).to_be_visible()
    assert page.locator(".card:target").bounding_box()["y"] < DESK["height"]
    assert page.locator(".index a[aria-current]").count() == 1


def test_the_keyboard_goes_from_the_top_through_the_filters_to_the_findings(show: Open) -> None:
    page = show()
    page.keyboard.press("Tab")
    assert in_focus(page) == "Skip to the findings"
    walked = []
    for _ in range(30):
        page.keyboard.press("Tab")
        walked.append(in_focus(page))
    order = [walked.index(name) for name in ("Findings", "Ledger", "search", "Show all", "Link to finding 1")]
    assert order == sorted(order)


def test_one_key_skips_to_the_findings(show: Open) -> None:
    page = show()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert in_focus(page) == "Link to finding 1"


def test_resting_on_a_claim_or_moving_to_it_shows_what_was_read(show: Open) -> None:
    page = show()
    page.evaluate("document.querySelectorAll('details.document')[1].open = true")
    claim = page.locator("details.document[open] .claim.figure").first
    read = claim.locator(".read")
    assert not read.is_visible()
    claim.hover()
    assert read.is_visible()
    page.mouse.move(0, 0)
    assert not read.is_visible()
    claim.focus()
    assert read.is_visible()
    assert read.inner_text().startswith("Figure: ")
    page.keyboard.press("Escape")
    assert not read.is_visible()


def test_dark_is_dark(show: Open) -> None:
    colours = [
        show(color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor") for scheme in ("light", "dark")
    ]
    light, dark = (sum(map(int, colour[4:-1].split(","))) for colour in colours)
    assert dark < 150 < 600 < light


def test_with_scripts_off_everything_can_be_read(show: Open) -> None:
    page, whole = show(java_script_enabled=False), show()
    assert not page.locator(".filters").is_visible()
    assert shown(page) == shown(whole)
    assert page.locator("#ledger").is_visible()
    page.locator("details.document summary").first.click()
    assert page.locator("details.document .text").first.is_visible()
    page.locator("details.document .claim").first.hover()
    assert page.locator("details.document .claim .read").first.is_visible()


def test_print_leaves_the_tools_out_and_opens_the_documents(show: Open) -> None:
    page = show()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not page.locator("aside").is_visible()
    assert page.locator("details.document .text").last.is_visible()


def test_hostile_words_do_nothing(show: Open) -> None:
    page = show("hostile")
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    for link in page.locator("main a:visible").all()[:12]:
        link.click()
    for claim in page.locator(".claim").all():
        claim.focus()
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.scripts.length") == 1


def test_the_policy_stops_a_script_that_is_not_the_pages_own(browser: Any, pages: dict[str, Path], tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.html"
    text = pages["small"].read_text(encoding="utf-8")
    spoilt.write_text(
        text.replace("</main>", "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'></main>"), encoding="utf-8"
    )
    page = browser.new_page()
    page.goto(spoilt.as_uri())
    assert page.evaluate("window.ran") is None
    assert page.locator(".filters").is_visible()
    page.close()
