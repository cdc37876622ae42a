"""The office's particulars: filled in once, found again, and never the reason why nothing works."""

from pathlib import Path

import pytest

from mla_assistant.drafting.draft_file import DraftUnreadable
from mla_assistant.drafting.profile import (
    NAME,
    keep_signatory,
    new_profile,
    own_side,
    own_side_in,
    read_profile,
    signatories,
    why_unread,
    write_profile,
)
from mla_assistant.resources.private_file import Changed


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """`office` and `user` below the folder given."""
    monkeypatch.setenv("MLA_OFFICE", str(tmp_path / "office"))
    monkeypatch.setenv("MLA_HOME", str(tmp_path / "user"))
    return tmp_path


def of(state: str) -> dict[str, object]:
    return {**new_profile(), "requesting": {"state": state}}


def test_what_was_written_is_found_again() -> None:
    """Else the address would have to be typed into every request."""
    assert own_side() == {}
    was = write_profile(of("KE"), None)
    assert own_side() == {"state": "KE"}
    write_profile(of("ES"), was)
    assert own_side() == {"state": "ES"}


def test_a_letter_takes_of_it_only_what_a_letter_asks() -> None:
    """Else every new letter would begin with an answer that blocks it, and that nobody typed."""
    side = {"state": "KE", "court_seized": "High Court", "conducting_authority": {"name": "ODPP"}}
    write_profile({**new_profile(), "requesting": side}, None)
    assert own_side_in("follow_up") == {"state": "KE"}
    assert own_side_in("mutual_assistance") == side


def test_an_office_that_may_be_written_to_shares_it(folders: Path) -> None:
    """Else every colleague would fill in the same address."""
    (folders / "office").mkdir()
    write_profile(of("KE"), None)
    assert (folders / "office" / NAME).is_file()


def test_it_stays_where_it_was_found(folders: Path) -> None:
    """Else a correction would go to a second file, and one of the two would be wrong."""
    (folders / "office").mkdir()
    write_profile(of("ES"), write_profile(of("KE"), None))
    assert list(folders.rglob(NAME)) == [folders / "office" / NAME]


def test_what_a_colleague_wrote_meanwhile_is_never_overwritten_unseen(folders: Path) -> None:
    """Else the signatories that one of two kept would vanish with the other's last key."""
    (folders / "office").mkdir()
    was = write_profile(of("KE"), None)
    write_profile(of("ES"), was)
    for stale in (was, None):
        with pytest.raises(Changed):
            write_profile(of("FR"), stale)
    assert own_side() == {"state": "ES"}


def test_the_users_own_comes_before_the_offices(folders: Path) -> None:
    """Else a prosecutor on loan to another office would write under the wrong letterhead."""
    for layer, state in (("office", "KE"), ("user", "ES")):
        (folders / layer).mkdir()
        (folders / layer / "profile.json").write_text(
            f'{{"kind": "extradition", "requesting": {{"state": "{state}"}}}}'
        )
    assert own_side() == {"state": "ES"}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"kind": "recipe"}', '{"kind": "extradition", "requesting": 5}'])
def test_a_file_that_cannot_be_read_does_not_stop_a_new_request(folders: Path, content: str) -> None:
    """Else one broken file in the office would keep everybody from working."""
    (folders / "office").mkdir()
    (folders / "office" / "profile.json").write_text(content)
    assert own_side() == {}
    if "requesting" not in content:
        with pytest.raises(DraftUnreadable):
            read_profile()
        assert str(folders / "office" / NAME) in why_unread(), "it is said, or the own side is empty without a word"


def test_a_shared_file_that_this_user_may_not_read_is_told(folders: Path) -> None:
    """Else every request of that user goes out without the authority that asks, and nobody knows why."""
    (folders / "office").mkdir()
    (folders / "office" / NAME).symlink_to("/proc/self/mem")  # refuses even root
    assert own_side() == {}
    assert str(folders / "office" / NAME) in why_unread()


def test_several_may_sign_and_the_usual_one_comes_first() -> None:
    """Else a deputy's name would be typed, and misspelt, in every letter of August."""
    profile = of("KE")
    assert not keep_signatory(profile)
    for person in ("Wanjiru", "Otieno", "Otieno"):
        profile["requesting"] = {"signatory": {"person": person}}
        assert keep_signatory(profile)
    write_profile(profile, None)
    assert [each["person"] for each in signatories()] == ["Otieno", "Wanjiru"]
    assert own_side() == {"signatory": {"person": "Otieno"}}
