"""Words for findings about cultural property."""

from mla_assistant.drafting.wording.saying import Sayings
from mla_assistant.text.translate import N_

CULTURAL: Sayings = {
    "cultural_objects_missing": (
        N_("No object is named."),
        N_("Add each object, or each group of like objects."),
    ),
    "cultural_action_missing": (
        N_("It is not said what is asked for."),
        N_("Choose: finding the object, keeping it safe, examining it, returning it."),
    ),
    "cultural_object_unidentified": (
        N_("There is no photograph, inventory number or database reference; nobody can tell this object from others."),
        N_("Add one of them; of an object without a record, a photograph of its place or of a like one."),
    ),
    "cultural_not_in_database": (
        N_("No database of stolen works of art is named that has this object."),
        N_("Have it entered there, through the National Central Bureau of INTERPOL for instance, and give the number."),
    ),
    "cultural_without_provenance": (
        N_("Nothing is said on where the object was kept or found, nor on how it left."),
        N_("Give its history as far as it is known; the claim rests on it."),
    ),
    "cultural_return_silent": (
        N_("Return is asked for, and it is not said to whom and how."),
        N_("Name who receives it, who packs and insures it, and who pays."),
    ),
    "cultural_owner_silent": (
        N_("Neither an owner nor a law that protects the object is named."),
        N_("Name the owner, or the law that makes it property of the State or bans its export."),
    ),
}
