"""Types of files as their content tells them, the endings that belong to each, and what a lawyer calls them."""


def N_(text: str) -> str:
    return text


PDF, TEXT, UNKNOWN = "application/pdf", "text/plain", "application/octet-stream"
ZIP = "application/zip"
WINDOWS_PROGRAM, ELF = "application/vnd.microsoft.portable-executable", "application/x-elf"
OPEN_XML = "application/vnd.openxmlformats-officedocument."
OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
ENDINGS = {
    PDF: ".pdf", TEXT: ".txt", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/tiff": ".tif",
    "image/webp": ".webp", "image/heic": ".heic", "application/rtf": ".rtf", ZIP: ".zip",
    "audio/mpeg": ".mp3", "audio/wav": ".wav", "video/mp4": ".mp4", "video/x-msvideo": ".avi",
    "video/x-matroska": ".mkv", "application/ogg": ".ogg", "application/gzip": ".gz",
    "application/x-7z-compressed": ".7z", "application/vnd.rar": ".rar",
    OPEN_DOCUMENT + "text": ".odt", OPEN_DOCUMENT + "spreadsheet": ".ods",
    OPEN_DOCUMENT + "presentation": ".odp", OPEN_DOCUMENT + "graphics": ".odg",
    OPEN_XML + "wordprocessingml.document": ".docx", OPEN_XML + "spreadsheetml.sheet": ".xlsx",
    OPEN_XML + "presentationml.presentation": ".pptx",
}  # fmt: skip
"""The ending under which a file of each type travels."""
WORDS = {
    PDF: N_("PDF document"),
    TEXT: N_("plain text"),
    "application/rtf": N_("RTF document"),
    OPEN_XML + "wordprocessingml.document": N_("Word document"),
    OPEN_XML + "spreadsheetml.sheet": N_("Excel workbook"),
    OPEN_XML + "presentationml.presentation": N_("PowerPoint presentation"),
    "application/x-ole-storage": N_("older Microsoft Office document"),
    OPEN_DOCUMENT + "text": N_("OpenDocument text"),
    OPEN_DOCUMENT + "spreadsheet": N_("OpenDocument spreadsheet"),
    OPEN_DOCUMENT + "presentation": N_("OpenDocument presentation"),
    OPEN_DOCUMENT + "graphics": N_("OpenDocument drawing"),
    "image/png": N_("image (PNG)"),
    "image/jpeg": N_("image (JPEG)"),
    "image/gif": N_("image (GIF)"),
    "image/tiff": N_("image (TIFF)"),
    "image/webp": N_("image (WebP)"),
    "image/heic": N_("image (HEIC)"),
    "audio/mpeg": N_("sound recording (MP3)"),
    "audio/wav": N_("sound recording (WAV)"),
    "video/mp4": N_("video recording (MP4)"),
    "video/x-msvideo": N_("video recording (AVI)"),
    "video/x-matroska": N_("video recording (Matroska)"),
    "application/ogg": N_("sound or video recording (Ogg)"),
    ZIP: N_("ZIP archive"),
    "application/gzip": N_("gzip archive"),
    "application/x-7z-compressed": N_("7z archive"),
    "application/vnd.rar": N_("RAR archive"),
    WINDOWS_PROGRAM: N_("program for Windows"),
    ELF: N_("program for Linux"),
    UNKNOWN: N_("unknown type"),
}
BY_ENDING = {ending: kind for kind, ending in ENDINGS.items()}
BY_ENDING |= {".jpeg": "image/jpeg", ".tiff": "image/tiff", ".csv": TEXT}
PROGRAMS = frozenset({WINDOWS_PROGRAM, ELF})
PROGRAM_ENDINGS = frozenset({".exe", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jar", ".sh"})
