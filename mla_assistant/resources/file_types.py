"""Types of files as their content tells them, and the endings that belong to each."""

PDF, TEXT, UNKNOWN = "application/pdf", "text/plain", "application/octet-stream"
WINDOWS_PROGRAM, ELF = "application/vnd.microsoft.portable-executable", "application/x-elf"
OPEN_XML = "application/vnd.openxmlformats-officedocument."
ENDINGS = {
    PDF: ".pdf", TEXT: ".txt", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/tiff": ".tif",
    "image/webp": ".webp", "image/heic": ".heic", "application/rtf": ".rtf", "application/zip": ".zip",
    "audio/mpeg": ".mp3", "audio/wav": ".wav", "video/mp4": ".mp4", "video/x-msvideo": ".avi",
    "video/x-matroska": ".mkv", "application/ogg": ".ogg", "application/gzip": ".gz",
    "application/x-7z-compressed": ".7z", "application/vnd.rar": ".rar",
    "application/vnd.oasis.opendocument.text": ".odt", "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    OPEN_XML + "wordprocessingml.document": ".docx", OPEN_XML + "spreadsheetml.sheet": ".xlsx",
    OPEN_XML + "presentationml.presentation": ".pptx",
}  # fmt: skip
"""The ending under which a file of each type travels."""
BY_ENDING = {ending: kind for kind, ending in ENDINGS.items()}
BY_ENDING |= {".jpeg": "image/jpeg", ".tiff": "image/tiff", ".csv": TEXT}
PROGRAMS = frozenset({WINDOWS_PROGRAM, ELF})
PROGRAM_ENDINGS = frozenset({".exe", ".com", ".scr", ".msi", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jar", ".sh"})
