"""Painting the lines that are new, of what lies over or under them; nothing else of the screen is asked to render.

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
            if crop is not None:
                if not crop.overlaps(region.intersection(clip)):
                    continue
                clip = Region(clip.x, crop.y, clip.width, crop.height).intersection(clip)
            if seen := region.intersection(clip):
                yield region, clip, widget.render_lines(seen.translate(-region.offset))
