"""Zip files from anywhere: what reading one may raise, and how the parts of one that we unpack may be packed."""

import struct
import zipfile
import zlib

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
)
"""What `zipfile` raises for a file that is damaged, encrypted or no zip."""
PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""All that Word and LibreOffice write. The other ways to pack have errors of their own, and unpack without a bound."""
