"""The attack table of docs/audit.md: each carried out on a real database, and seen; or shown not to be seen, and why.

The attacker may change the database at will (root on the machine). What he has beside it stands in each test's name:
the key or not, the witness or not.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from lindesk_bot.audit import chain, notes
from lindesk_bot.audit.chain import Link
from lindesk_bot.audit.desk import delivered_tickets
from lindesk_bot.audit.mirror import Mirror
from lindesk_bot.audit.verify import DeskSeen, Receipt, verify
from lindesk_bot.audit.witnesses import FileWitness
from tests.trail.ground import Ground, rechained


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = Ground(tmp_path).begin()
    yield made
    made.books.close()


def forge(entry: dict[str, Any]) -> None:
    if entry["position"] == 7:
        entry["ticket"] = "T-forged"


def test_an_honest_trail_holds_and_says_how_far_it_is_proven(ground: Ground) -> None:
    ground.write(3)
    report = ground.verify()
    assert report.holds
    assert (report.chain.entries, report.covered, report.uncovered) == (13, 10, 3)
    assert [one.checkpoint.size for one in report.sealed] == [5, 10]
    assert all(one.sources == ("the witness",) for one in report.sealed)
    assert report.covered_at is not None
    assert report.covered_at < ground.clock.now()


# -- edit, delete, swap ------------------------------------------------------------------------------------------------


def edited(trail: list[Link]) -> list[Link]:
    trail[6] = replace(trail[6], entry=trail[6].entry.replace("T-7", "T-9"))
    return trail


def deleted(trail: list[Link]) -> list[Link]:
    return [one for one in trail if one.position != 7]


def swapped(trail: list[Link]) -> list[Link]:
    trail[5], trail[6] = replace(trail[6], position=6), replace(trail[5], position=7)
    return trail


@pytest.mark.parametrize(
    ("attack", "said"),
    [
        (edited, "entry 7 has been changed: its hash does not match its text"),
        (deleted, "entry 7 is missing: the next one says it is number 8"),
        (swapped, "entry 6 does not follow from entry 5"),
    ],
)
def test_edit_delete_swap_are_seen_by_the_chain_alone(
    ground: Ground, attack: Callable[[list[Link]], list[Link]], said: str
) -> None:
    ground.rewrite(attack)
    assert chain.verify(ground.books.trail()).fault == said
    report = ground.verify()
    assert report.faults[0] == said
    assert report.covered == 5, "what stood under the first checkpoint is proven still"


# -- edit and re-chain, regenerate -------------------------------------------------------------------------------------


def test_edit_and_rechain_is_seen_by_the_checkpoint_and_narrowed_down(ground: Ground) -> None:
    ground.rewrite(lambda trail: rechained(trail, forge))
    assert chain.verify(ground.books.trail()).holds, "the chain alone sees nothing"
    report = ground.verify()
    assert not report.holds
    assert re.search(
        r"the first 10 entries are not those that were sealed at .* \(proven up to entry 5\)", report.faults[0]
    )
    assert report.covered == 5


def test_regenerate_the_whole_chain_without_the_key_is_seen(ground: Ground) -> None:
    ground.rewrite(lambda trail: rechained([replace(one) for one in trail], lambda entry: entry.update(desk="other")))
    report = ground.verify()
    assert not report.holds
    assert report.covered == 0
    assert "1 more checkpoints do not agree either" in report.faults[0]


def test_regenerate_without_the_key_and_with_a_witness_of_ones_own_is_seen(ground: Ground, tmp_path: Path) -> None:
    """He shows his own file of checkpoints, under his own key of the same name."""
    ground.rewrite(lambda trail: rechained(trail, forge))
    trusted = list(ground.known)
    ground.signer = notes.new_signer("lindesk-bot")
    ground.known = [ground.signer.verifier]
    ground.witness = FileWitness(tmp_path / "forged.notes")
    assert ground.new_notary().seal()
    assert ground.verify(ground.known).holds, "who believes his key believes him"
    (fault,) = ground.verify(trusted).faults
    assert "signed by a key that was not given" in fault


def test_regenerate_with_the_key_is_seen_while_one_old_copy_is_out_of_reach(ground: Ground) -> None:
    ground.rewrite(lambda trail: rechained(trail, forge))
    copies = ground.witness.copies()
    tree_heads = {one.size: one.root for one in ground.checkpoints()}
    forged = _sealed_again(ground, at=10)
    ground.witness.take(forged)
    report = verify(ground.books.trail(), {"the witness": ground.witness.copies() or ""}, ground.known)
    assert not report.holds
    assert any("the trail was forked: two checkpoints of 10 entries differ" in fault for fault in report.faults)
    report = verify(ground.books.trail(), {"forged": forged, "kept elsewhere": copies or ""}, ground.known)
    assert not report.holds
    assert tree_heads[10] in {one.checkpoint.root for one in report.sealed if not one.holds}


def test_regenerate_with_the_key_and_every_copy_is_seen_only_by_the_letters_in_the_desk(ground: Ground) -> None:
    """Undetectable by key and witness: both are his (docs/audit.md). The desk's letters are the last witness."""
    real = list(ground.books.trail())
    ground.rewrite(lambda trail: rechained(trail, forge))
    ground.witness.path.write_text(_sealed_again(ground, at=10))
    assert ground.verify().holds, "documented as undetectable"
    letter = Receipt("T-7", 7, real[6].hash[:12])
    desk = DeskSeen(1, (letter,), (), ())
    report = verify(ground.books.trail(), {"the witness": ground.witness.copies() or ""}, ground.known, desk)
    assert report.wrong == (letter,)
    assert "a letter in ticket T-7 names entry 7" in report.faults[0]


def _sealed_again(ground: Ground, at: int) -> str:
    """What somebody with the key and no scruples signs; the notary itself refuses."""
    from lindesk_bot.audit.merkle import Tree  # noqa: PLC0415  only the attacker builds one by hand

    tree, last = Tree(), ""
    for one in list(ground.books.trail())[:at]:
        tree.append(one.entry.encode())
        last = one.hash
    when = ground.clock.now().replace(microsecond=0)
    return notes.write(notes.Checkpoint(tree.size, tree.root(), when, last), (ground.signer,))


def test_the_notary_signs_nothing_that_contradicts_what_it_signed(ground: Ground) -> None:
    ground.rewrite(lambda trail: rechained(trail, forge))
    before = ground.witness.copies()
    assert not ground.notary.seal(), "the running program remembers"
    assert not ground.new_notary().seal(), "one that has just started reads the witness"
    assert ground.witness.copies() == before
    alarms = [one.entry for one in ground.books.trail() if '"action":"alarm.trail"' in one.entry]
    assert len(alarms) == 2, "one from each program"


# -- truncate, roll back, fork -----------------------------------------------------------------------------------------


def test_truncate_before_a_checkpoint_is_seen(ground: Ground) -> None:
    ground.rewrite(lambda trail: trail[:8])
    assert chain.verify(ground.books.trail()).holds
    (fault,) = ground.verify().faults
    assert re.match(r"10 entries were sealed at .*, and there are 8: the trail has been cut off", fault)
    assert not ground.new_notary().seal()


def test_truncate_after_the_last_checkpoint_is_not_seen_but_by_a_letter_in_the_desk(ground: Ground) -> None:
    """Undetectable by checkpoints: nobody outside knew of those entries, ten minutes' worth at most (docs/audit.md)."""
    ground.write(3)
    lost = list(ground.books.trail())[12]
    ground.rewrite(lambda trail: trail[:10])
    report = ground.verify()
    assert report.holds, "documented as undetectable"
    assert (report.covered, report.uncovered) == (10, 0)
    desk = DeskSeen(1, (Receipt("T-13", 13, lost.hash[:12]),), (), ())
    told = verify(ground.books.trail(), {"the witness": ground.witness.copies() or ""}, ground.known, desk)
    assert told.faults == (
        f"a letter in ticket T-13 names entry 13 with the hash {lost.hash[:12]}…, and the trail ends at 10",
    )


def test_the_running_program_sees_what_was_cut_off_since_its_last_checkpoint(ground: Ground) -> None:
    ground.write(3)
    assert ground.notary.seal()
    ground.witness.path.unlink()  # and nobody else knows
    ground.rewrite(lambda trail: trail[:11])
    assert not ground.notary.seal()
    assert "alarm.trail" in list(ground.books.trail())[-1].entry


def test_truncate_and_go_on_is_seen(ground: Ground) -> None:
    ground.rewrite(lambda trail: trail[:8])
    ground.write(6)
    assert chain.verify(ground.books.trail()).holds
    report = ground.verify()
    assert report.chain.entries == 14
    assert "the first 10 entries are not those that were sealed" in report.faults[0]
    assert not ground.notary.seal()
    assert not ground.new_notary().seal()


def test_roll_the_database_back_is_seen(ground: Ground) -> None:
    kept = ground.keep()
    ground.put_back(kept)
    ground.write(4)
    assert ground.notary.seal()
    ground.put_back(kept)
    assert chain.verify(ground.books.trail()).holds
    (fault,) = ground.verify().faults
    assert re.match(r"14 entries were sealed at .*, and there are 10: the trail has been cut off", fault)
    assert not ground.new_notary().seal(), "the bot itself says so at its next start"


def test_database_and_every_copy_put_back_to_one_old_backup_are_seen_only_by_a_letter_or_a_mirror(
    ground: Ground, tmp_path: Path
) -> None:
    """Undetectable by checkpoints, and without the key (docs/audit.md): what is left agrees with itself."""
    copies = ground.witness.copies()
    kept = ground.keep()
    ground.put_back(kept)
    ground.write(4)
    mirror = tmp_path / "out-of-reach.jsonl"
    assert ground.new_notary(mirror=Mirror(mirror)).seal()
    lost = list(ground.books.trail())[12]
    ground.put_back(kept)
    ground.witness.path.write_text(copies or "", encoding="utf-8")
    report = ground.verify()
    assert report.holds, "documented as undetectable"
    assert delivered_tickets(ground.books.trail()) == [], "--desk does not know of the ticket"
    in_hand = DeskSeen(1, (Receipt("T-13", 13, lost.hash[:12]),), (), ())
    told = verify(ground.books.trail(), {"the witness": copies or ""}, ground.known, in_hand)
    assert "names entry 13" in told.faults[0]
    mirrored = chain.verify(chain.read_lines(mirror.read_text(encoding="utf-8").splitlines()))
    assert (mirrored.holds, mirrored.entries) == (True, 14)


def test_a_database_that_was_put_right_again_is_sealed_again(ground: Ground) -> None:
    real = list(ground.books.trail())
    ground.rewrite(lambda trail: trail[:8])
    assert not ground.notary.seal()
    ground.rewrite(lambda _cut: real)
    assert ground.notary.seal()
    assert ground.verify().holds


def test_a_fork_is_seen_by_whoever_gets_both_sides(ground: Ground, tmp_path: Path) -> None:
    """Two programs on two copies of the database, each with its own witness: each side holds in itself."""
    kept = ground.keep()
    ground.put_back(kept)
    ground.write(2)
    assert ground.notary.seal()
    one_side = ground.witness.copies() or ""
    ground.put_back(kept)
    ground.clock.advance(timedelta(hours=1))
    ground.write(2)
    ground.witness = FileWitness(tmp_path / "other.notes")
    assert ground.new_notary().seal()
    assert ground.verify().holds
    both = {"one": one_side, "other": ground.witness.copies() or ""}
    report = verify(ground.books.trail(), both, ground.known)
    assert not report.holds
    assert "the trail was forked: two checkpoints of 12 entries differ, both rightly signed" in report.faults


# -- keys --------------------------------------------------------------------------------------------------------------


def test_a_rotation_leaves_everything_under_the_key_of_its_time(ground: Ground) -> None:
    old = ground.rotate()
    ground.write(3)
    ground.clock.advance(timedelta(minutes=5))
    assert ground.notary.seal()
    report = ground.verify()
    assert report.holds, report.faults
    assert report.covered == 14
    new = ground.signer.verifier.id.hex()
    assert [one.key_ids for one in report.sealed][-2:] == [(old.verifier.id.hex(), new), (new,)]
    alone = ground.verify(ground.known[1:])
    assert not alone.holds, "the copies hold checkpoints of a key that was not given"


def test_reseal_old_entries_with_a_newer_key_is_seen(ground: Ground) -> None:
    """He has the new key and the witness, not the old key."""
    ground.rotate()
    ground.write(2)
    ground.rewrite(lambda trail: rechained(trail, forge))
    ground.witness.path.write_text(_sealed_again(ground, at=10) + "\n" + _sealed_again(ground, at=13))
    report = ground.verify()
    assert not report.holds
    old, new = (key.id.hex() for key in ground.known)
    assert f"10 entries are sealed by the key {new}, which came only with entry 11" in report.faults[0]
    assert f"the entries up to 11 are not sealed by the key of their time ({old})" in report.faults


def test_reseal_with_a_newer_key_and_hide_that_there_was_an_older_one_is_seen(ground: Ground) -> None:
    old = ground.rotate().verifier.id.hex()
    ground.rewrite(lambda trail: rechained(trail[:10], forge))
    ground.witness.path.write_text(_sealed_again(ground, at=10))
    assert ground.verify(ground.known[1:]).holds, "who was given the newer key alone cannot know"
    assert ground.verify().faults == (f"the key {old} was given, and nothing that was found is sealed by it",)


def test_who_was_given_only_the_new_key_is_told_what_could_not_be_looked_at(ground: Ground) -> None:
    ground.rotate()
    report = verify(ground.books.trail(), {}, ground.known[1:])
    assert "the entries up to 11 were sealed under the key" in report.remarks[0]


def test_a_stolen_old_key_seals_nothing_new(ground: Ground) -> None:
    old = ground.rotate()
    ground.clock.advance(timedelta(minutes=10))
    assert ground.notary.seal()
    ground.write(2)
    ground.clock.advance(timedelta(minutes=10))
    ground.signer, new = old, ground.signer
    ground.witness.take(_sealed_again(ground, at=13))
    ground.signer = new
    (fault,) = ground.verify().faults
    assert f"by the key {old.verifier.id.hex()}, which had been replaced" in fault


def test_a_checkpoint_with_a_false_signature_is_seen(ground: Ground) -> None:
    text = ground.witness.copies() or ""
    ground.witness.path.write_text(text.replace("\n10\n", "\n11\n"))
    report = ground.verify()
    assert report.faults == (
        f"the witness: the checkpoint of 11 entries has a false signature (key {ground.signer.verifier.id.hex()})",
    )
    assert report.covered == 5


def test_a_note_of_another_form_under_our_name_is_seen(ground: Ground) -> None:
    text = (ground.witness.copies() or "").replace("\nat ", "\nwhen ", 1)
    ground.witness.path.write_text(text)
    assert "the witness: a note that is no checkpoint" in ground.verify().faults


# -- what is said of what cannot be seen ------------------------------------------------------------------------------


def test_without_a_key_nothing_is_proven_and_nothing_is_claimed(ground: Ground) -> None:
    report = ground.verify([])
    assert report.holds
    assert (report.covered, report.covered_at) == (0, None)
    assert report.remarks == ("the witness: 2 checkpoints could not be checked: no public key was given",)


def test_an_emptied_witness_is_not_taken_for_proof(ground: Ground) -> None:
    ground.witness.path.write_text("")
    report = ground.verify()
    assert report.covered == 0
    assert "the witness: no checkpoint in it" in report.remarks


def test_a_checkpoint_beyond_a_broken_entry_proves_nothing(ground: Ground) -> None:
    ground.rewrite(edited)
    bad = [one for one in ground.verify().sealed if not one.holds]
    assert [one.checkpoint.size for one in bad] == [10]
    assert "cannot be looked at: the trail does not hold so far" in bad[0].fault


def test_a_silence_is_between_signs_of_life_entries_or_checkpoints(ground: Ground) -> None:
    ground.clock.advance(timedelta(hours=2))
    assert ground.notary.seal(), "nothing happened, and it is said so"
    began = ground.clock.now()
    ground.clock.advance(timedelta(hours=3))
    ground.write(1)
    report = ground.verify()
    assert report.silence is not None
    assert report.silence[0] == began
    assert report.silence[1] - report.silence[0] == timedelta(hours=3, minutes=1)


def test_the_delivered_tickets_are_those_that_the_trail_names(ground: Ground) -> None:
    for action in ("extract.intended", "extract.sent", "extract.found", "extract.sent"):
        ground.books.append(ground.clock.now(), action, {"ticket": f"T-{action[-4:]}"})
    assert delivered_tickets(ground.books.trail()) == ["T-sent", "T-ound"]


# -- the mirror --------------------------------------------------------------------------------------------------------


def cut_off(trail: list[Link]) -> list[Link]:
    return trail[:8]


def made_anew(trail: list[Link]) -> list[Link]:
    return rechained(trail, forge)


@pytest.mark.parametrize("attack", [cut_off, made_anew])
def test_a_trail_that_was_changed_stands_in_the_mirror_in_both_forms(
    ground: Ground, tmp_path: Path, attack: Callable[[list[Link]], list[Link]]
) -> None:
    """A mirror that waited until the trail is as long as before would hear of nothing meanwhile, not even the alarm."""
    file = tmp_path / "mirror.jsonl"
    notary = ground.new_notary(mirror=Mirror(file))
    assert notary.seal()
    ground.rewrite(attack)
    for _ in range(3):
        assert not notary.seal()
    mirrored = file.read_text(encoding="utf-8").splitlines()
    assert any('"action":"alarm.trail"' in line for line in mirrored)
    assert len(mirrored) == 10 + len(list(ground.books.trail())), "once more, and only once"
    report = verify(chain.read_lines(mirrored), {"the witness": ground.witness.copies() or ""}, ground.known)
    assert not report.holds
    assert report.covered == 10, "what was mirrored before the attack is all there"


def test_a_mirrors_place_that_an_older_program_wrote_is_gone_on_from(ground: Ground, tmp_path: Path) -> None:
    file = tmp_path / "mirror.jsonl"
    (tmp_path / "mirror.jsonl.position").write_text(f"{7:<20}\n", encoding="ascii")
    for _ in range(2):
        Mirror(file).catch_up(ground.books.trail)
    sequences = [json.loads(line)["event"]["sequence"] for line in file.read_text(encoding="utf-8").splitlines()]
    assert sequences == [8, 9, 10]
