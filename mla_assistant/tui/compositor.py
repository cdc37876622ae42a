"""Painting what is new, and what lies over or under it; nothing else of the screen is asked to render.

Stock Textual (8.2) renders every widget that shares a scrolling container with the one that changed, and every
container around it: at each letter, that takes as long as reading and reviewing the whole draft.
"""

from collections.abc import Iterable

from textual._compositor import Compositor
from textual.geometry import Region
from textual.strip import Strip


class NearCompositor(Compositor):
    def _get_renders(self, crop: Region | None = None) -> Iterable[tuple[Region, Region, list[Strip]]]:
        """Each widget that is seen within `crop`: its region, the region it is clipped to, its lines in it."""
        for widget, (region, clip) in self.visible_widgets.items():
            seen = region.intersection(clip)
            if seen and (crop is None or crop.overlaps(seen)):
                yield region, clip, widget.render_lines(seen.translate(-region.offset))
