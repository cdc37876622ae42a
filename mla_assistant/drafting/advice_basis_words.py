"""The words for what is said of bases: why each stands or falls, what is recorded of the two States, how old it is."""

from mla_assistant.instruments.age import CONFIRM, DEPOSIT, RESERVATIONS
from mla_assistant.text.translate import N_

BASES: dict[str, str] = {
    # is there a bilateral treaty
    "bilateral_not_checked": N_(
        "Not checked: look for a treaty between {state} and {other} first. It may come before everything below, and "
        "this program ships none. Until you have looked, what follows is provisional."
    ),
    "arrangement_not_checked": N_(
        "Not checked: look first for a treaty or another arrangement by which {state} and {other} help one another, "
        "whoever made it: what is said below of a territory, or of one that is party to nothing, decides who may. This "
        "program ships none. Until you have looked, what follows is provisional."
    ),
    "bilateral_behind/form": N_("Not checked. The form of {instrument} comes before a bilateral treaty here."),
    "bilateral_behind": N_(
        "Not checked. {instrument} comes before a bilateral treaty here, which may supplement it: {note}"
    ),
    "bilateral_enter_it": N_(
        "You say there is one, and it is not entered: the advice below can't read it. “Add treaty” under “Which "
        "basis?” enters it in the app, “mla data import treaties FILE.csv” outside."
    ),
    "bilateral_entered": N_("Entered by your office: {instrument}."),
    "bilateral_not_mla": N_("Entered by your office: {instrument}, which is not for assistance. It is no answer here."),
    "bilateral_not_extradition": N_(
        "Entered by your office: {instrument}, which is not for extradition. It is no answer here."
    ),
    "bilateral_none": N_("None between {state} and {other}, as you checked: {where}, {date}."),
    "bilateral_none_unproven": N_(
        "None between {state} and {other}, as you say. Record where and when you looked for one."
    ),
    "bilateral_contradicted": N_(
        "You say there is none between {state} and {other}, but one is entered: decide which is right."
    ),
    "one_state": N_(
        "{state} and {other} are recorded as one State, or as administered by one: no treaty between two States binds "
        "them. Ask by which arrangement they help one another."
    ),
    "territory": N_(
        "{state} is recorded as part of {other}, or as administered by it: a treaty reaches it only if {other} "
        "extended it there. Ask the depositary."
    ),
    "never_party": N_(
        "{state} is recorded neither as member of the United Nations nor as party to any treaty here: ask the "
        "depositary which treaties reach it, and through whom."
    ),
    "nordic_warrant": N_(
        "Surrender between {state} and {other} may go by a Nordic arrest warrant, under the convention of 15 December "
        "2005 between the Nordic States. It is not in the data: ask which form it wants before you write."
    ),
    "surrender_agreement": N_(
        "Surrender between {state} and {other} may be governed by the agreement of 28 June 2006 of the European Union "
        "with Iceland and Norway, or by another that is not in the data: ask which form it wants before you write."
    ),
    "eu_convention": N_(
        "{instrument} binds neither Denmark nor Ireland. Beside the 1959 Convention, the Convention of 29 May 2000 "
        "between members of the European Union may govern this request: by it judicial authorities write to one "
        "another. It is not in the data: ask whether it binds both."
    ),
    "eu_convention_applied": N_(
        "Beside the 1959 Convention, the agreement of 19 December 2003 of the European Union with Iceland and Norway "
        "may govern this request: it applies parts of the Convention of 29 May 2000 between members. It is not in the "
        "data: ask."
    ),
    "schengen_mla": N_(
        "Beside the 1959 Convention, arts. 48 to 53 of the Convention of 19 June 1990 implementing the Schengen "
        "Agreement may govern this request. They are not in the data: ask."
    ),
    "schengen_extradition": N_(
        "Beside the 1957 Convention, arts. 59 to 66 of the Convention of 19 June 1990 implementing the Schengen "
        "Agreement may govern this request. They are not in the data: ask."
    ),
    "eu_us": N_(
        "Beside a treaty between {state} and {other}, the agreements of 25 June 2003 between the European Union and "
        "the United States, on extradition and on mutual legal assistance, may govern this request. They are not in "
        "the data: ask, and read the treaty with them."
    ),
    "eu_japan": N_(
        "The agreement of 2009 between the European Union and Japan on mutual legal assistance, in force since "
        "2 January 2011, may govern this request. It is not in the data: ask."
    ),
    # what to use
    "use_form_first": N_("Use the prescribed form, in place of a letter: {instrument}."),
    "use_bilateral": N_("Your bilateral treaty, as far as it covers this request. Read it first."),
    "use_bilateral_behind/form": N_("Your bilateral treaty stands behind the form of {instrument}."),
    "use_bilateral_behind": N_("Your bilateral treaty, only for what supplements {instrument}: {note}"),
    "look_first": N_(
        "Both States are members of {organisation}: look first whether {instrument} binds them both. No list of "
        "parties that settles it is recorded here."
    ),
    "look_first/instruments": N_(
        "Both States are members of {organisation}: look first which of these binds them both: {instruments}. No list "
        "of parties that settles it is recorded here."
    ),
    "use_form_after": N_("For the evidence itself, later, use the prescribed form: {instrument}."),
    "use_basis": N_("Cite {instrument}."),
    "use_if_tested": N_("Cite {instrument}, if the offence meets its test below."),
    "use_if_confirmed": N_("{instrument}, if what is open below is confirmed."),
    "use_without_treaty": N_(
        "Without a treaty: the law of the requested State, reciprocity, or agreement for this case. Whether to "
        "undertake reciprocity is for the authority of your State that may give it. The text that stands ready, "
        "printed only once that authority has confirmed it: “{text}”"
    ),
    "use_arrangement": N_(
        "The arrangement by which {state} and {other} help one another, and the law of the one that is asked: no "
        "undertaking between States is needed."
    ),
    # where the contents come from
    "contents_bilateral": N_("Your bilateral treaty: its own list of contents comes first."),
    "contents_bilateral_behind/form": N_("Your bilateral treaty: its list is for what needs no form of {instrument}."),
    "contents_bilateral_behind": N_("Your bilateral treaty: its list only supplements {instrument}. {note}"),
    "contents_not_recorded": N_("{instrument}: no list of contents is recorded. Read in it what a request must hold."),
    "contents_if_confirmed": N_("{instrument}: its list, if what is open below is confirmed."),
    "contents_binding": N_("{instrument}: its list binds between the two States."),
    "contents_good_practice": N_(
        "{instrument}: as good practice only, because a treaty binds the two States ({because})."
    ),
    "contents_if_none": N_("{instrument}: its list binds only where no treaty on assistance does ({because})."),
    "contents_if_none_and_met": N_(
        "{instrument}: its list binds only where no treaty on assistance does ({because}) and the offence meets its "
        "test."
    ),
    "contents_no_treaty": N_("{instrument}: its list binds, because no other treaty on assistance does ({because})."),
    "contents_if_met": N_("{instrument}: its list binds if the offence meets its test ({because})."),
    "contents_law": N_("{instrument}: the law of the requested State."),
    "contents_ask": N_("The law of the requested State: ask its authority what a request must hold."),
    "contents_model": N_("{instrument}: a model to write by; it binds nobody."),
    # why a basis stands or falls: parties
    "party": N_("{state}: recorded as party; the source gives no date."),
    "party/date": N_("{state}: recorded as party, deposited {date}."),
    "own_entry": N_("{state}: party, by your office's own entry."),
    "not_party": N_("{state}: recorded as not a party."),
    "not_party_of_old": N_("{state}: said not to be a party, but long ago. Confirm at the depositary."),
    "ended": N_("{state}: was party until {ended}."),
    "signatory": N_("{state}: signed, no deposit listed. Confirm at the depositary."),
    "signatory/date": N_("{state}: signed {date}, no deposit listed. Confirm at the depositary."),
    "not_listed": N_("{state}: not in the complete list. Confirm at the depositary."),
    "not_recorded": N_("{state}: not recorded. Confirm at the depositary."),
    "by_extension": N_("{state}: recorded as party to no treaty. Ask the depositary whether this one reaches it."),
    "member": N_("{state}: recorded as member of {organisation}."),
    "suspended": N_("{state}: recorded as member of {organisation}, suspended from its activities."),
    # why a basis stands or falls: the text
    "carries_no_request": N_("It obliges nobody to assist or to extradite, so it carries no request."),
    "read_beside": N_("Read it beside {instrument}, which it changes or completes."),
    "force_not_recorded": N_("No date of entry into force is recorded: confirm that it is in force."),
    "not_read_whole": N_("Only parts of the text were read for this program: read it yourself before you cite it."),
    "not_read_by_you": N_("You said that you did not read all of it yourself: read it before you cite it."),
    "adds_to_treaties": N_("It only changes and adds to another treaty between the two: cite it beside that."),
    "only_if": N_("For this offence only if this holds: {text}"),
    "may_refuse": N_("For this offence assistance is not certain: {text}"),
    "covered_through": N_("Covers this offence, because both States are recorded as party to {instrument} ({as_of})."),
    "if_serious": N_("It stands only if the offence meets its test."),
    "electronic_evidence": N_("For this offence it serves to obtain electronic evidence."),
    "by_its_text": N_("Whether it serves for this offence depends on its own text: read its scope."),
    "basis_unknown": N_(
        "Whether {state} takes it as a basis for extradition is not recorded: where the article wants a declaration, "
        "look for it; where it leaves the choice to the State, ask."
    ),
    "basis_accepted": N_("{state} declared on the basis for extradition: {value}."),
    "basis_refused": N_("{state} declared that it does not take it as a basis: use it beside another."),
    "basis_conditional": N_("{state} declared on the basis for extradition: {value}."),
    "binds_nobody": N_("It binds nobody; it describes how members may assist one another under their laws."),
    "law_of_requested": N_("It stands where this law allows it without a treaty: read it."),
    "domestic_law": N_("It stands where the law of the requested State allows it without a treaty: ask its authority."),
    "reciprocity": N_(
        "It stands where the law of the requested State accepts it. The undertaking is your own State's, given by the "
        "authority that may bind it."
    ),
    "case_by_case": N_("It stands where the requested State agrees for this case."),
    "binds_by_1373": N_("It binds all States and carries no request alone: cite it beside the basis."),
    "calls_upon": N_("It calls upon States and carries no request alone: cite it beside the basis."),
    # why a basis stands or falls: the others
    "use_form": "{note}",
    "superseded": N_("{instrument} takes its place: {note}"),
    "supplements_older": N_("Signed after both were party to {instrument}, it supplements that: cite both."),
    "order_unrecorded": N_(
        "Whether {instrument} takes its place is open: it does if this treaty is older, and is cited beside it if this "
        "one is later. Look on which day this one was signed, and since when both were party to the other."
    ),
    "as_its_convention": N_(
        "It has no article of its own to ask by, and stands no firmer than {instrument}, which it adds to: see there "
        "what is open."
    ),
    "supersedes_unrecorded": N_(
        "Whether {instrument} takes its place between these two States is not recorded: confirm with the depositary."
    ),
    "treaty_stands": N_("Needed only where no treaty stands, and {instrument} does ({as_of})."),
    "bilateral_stands": N_("Needed only where no treaty stands, and you say a bilateral one does."),
    "bilateral_open": N_("Needed only where no treaty stands: whether a bilateral one does is not checked."),
    "treaty_may_stand": N_("Needed only where no treaty stands, and one above may."),
    "on_the_form": N_("Request on the form of {instrument}."),
    "form_instead": N_("The form of {instrument} comes first."),
    # said once
    "confirm": CONFIRM,
    "deposit": DEPOSIT,
    "reservations": RESERVATIONS,
    "no_lawyer": N_(
        "What is not recorded here may still exist. This is an aid to your own judgment, not legal advice."
    ),
}
