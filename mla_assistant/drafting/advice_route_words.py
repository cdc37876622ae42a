"""The words for other ways than a letter, and for authority, language and channel."""

from mla_assistant.text.translate import N_

ROUTE: dict[str, str] = {
    # is a formal request needed
    "police_channel": N_(
        "For information rather than evidence ask police to police first: INTERPOL I-24/7. {state} is recorded as "
        "member."
    ),
    "police_channel_unrecorded": N_(
        "For information rather than evidence ask police to police first: INTERPOL I-24/7. Whether {state} is a "
        "member is not recorded."
    ),
    "arrest_first": N_("Where the person may flee, ask for provisional arrest first: {instrument}."),
    "preserve_first": N_("Data are deleted while a request travels: ask to preserve them first, under {instrument}."),
    "preserve_unrecorded": N_(
        "Data are deleted while a request travels: ask police to police whether {state} can preserve them first. No "
        "treaty on it between the two States is recorded."
    ),
    "point_24_7": N_("24/7 point: {authority}. {phone} {email} {note}"),
    "provider_direct": N_("A provider may be able to answer you directly: {instrument}."),
    "provider_unrecorded": N_(
        "Whether a provider there may answer you directly is not recorded: its law and yours decide."
    ),
    "provider_order": N_(
        "For what a provider holds, Regulation (EU) 2023/1543 has an order of its own, to produce or to preserve data, "
        "which goes to the provider and not to the State. It is not in the data: ask for its certificate."
    ),
    "data_access": N_(
        "For what a provider holds, {state} and {other} have an agreement on access to electronic data in cases of "
        "serious crime: within its limits an order goes to the provider and not to the State. It is not in the data: "
        "ask the authority of your State that may use it."
    ),
    "spontaneous_information": N_(
        "What the other side holds may be offered without a request, and you may offer yours: {instrument}."
    ),
    "joint_team": N_("Inquiries in both States: consider a joint investigation under {instrument}."),
    "joint_team_2322": N_("Inquiries in both States: consider a joint investigation."),
    "liaison": N_("Ask whether a liaison officer can help, before and beside the request."),
    # language
    "language_accepted": N_("{state} accepts: {value}."),
    "language_accepted/instrument": N_("{state} accepts under {instrument}: {value}."),
    "language_of_authority": N_("{authority}, recorded languages: {languages}."),
    "language_of_authority/under": N_(
        "{authority}, recorded languages: {languages}. They were named under {under}: ask whether they hold here too."
    ),
    "language_article": N_("{instrument}: {note}"),
    "language_hint": N_(
        "What {state} accepts is not recorded. Its official languages, as a hint only (Unicode CLDR): {languages}. Ask."
    ),
    "language_unknown": N_("What {state} accepts is not recorded. Ask."),
    # authority
    "authority": N_("{authority}. {address} {phone} {email} {note}"),
    "authority/under": N_("{authority} (designated under {under}). {address} {phone} {email} {note}"),
    "authority_profile": N_("{state}: {value}."),
    "other_addressee": N_("{state}, other addressee: {value}."),
    "central_authority": N_("{instrument}: {note}"),
    "authority_unknown": N_(
        "The authority of {state} for this is not recorded. Look in the UNODC directory of competent national "
        "authorities, or add it: “mla data import authorities FILE.csv”."
    ),
    # channel
    "channel_profile": N_("{state}: {value}."),
    "channel_article": N_("{instrument}: {note}"),
    "signature_profile": N_("{state}, encryption or signature: {value}."),
    "originals_profile": N_("{state}, originals: {value}."),
    "documents_profile": N_("{state}, special documents: {value}."),
    "documents_profile_open": N_("{state} names documents, not recorded whether for extradition too: {value}."),
    "dual_criminality_profile": N_("{state}, dual criminality: {value}."),
    "limitation_profile": N_("{state}, limits of use: {value}."),
    "way_of_form": N_(
        "{instrument} has a direct way of its own between authorities, which is not recorded here: ask your authority."
    ),
    "channel_unknown": N_(
        "No channel is recorded. Without a treaty on it the diplomatic channel is the usual one: ask the other "
        "authority."
    ),
    "urgent_article": N_("{instrument}: {note}"),
    "contact_point": N_("{instrument}, 24/7: {note}"),
    "clocks_of_form": N_("{instrument}: its time limits are not recorded here. Read them in it."),
    "sis_alert": N_(
        "An alert in the Schengen Information System: the judicial authority that issues the arrest warrant may have "
        "one entered. Ask your SIRENE bureau."
    ),
    "urgent_interpol": N_("Through the National Central Bureau of INTERPOL, I-24/7."),
}
