"""What is painted of a part of the screen is what stands there."""

from textual._compositor import Compositor
from textual.geometry import Region
from textual.strip import Strip

from mla_assistant.register.store import Register
from mla_assistant.tui.compositor import NearCompositor
from tests.tui.editor.at_work import drafting, example

WIDTH, HEIGHT = 140, 45


def painted(compositor: Compositor, crop: Region) -> list[Strip]:
    """The lines of `crop` with their styles, as the terminal would get them."""
    lines = []
    for chops in compositor._render_chops(crop, crop.line_range.__contains__)[crop.y : crop.bottom]:
        laid = [(x, strip) for x, strip in sorted(chops.items()) if strip is not None]
        start = laid[0][0]
        lines.append(Strip.join(strip for _x, strip in laid).crop(crop.x - start, crop.right - start).simplify())
    return lines


async def test_a_part_of_the_screen_is_painted_as_stock_textual_would(register: Register) -> None:
    """Else a letter would leave rubbish beside it, or what lies under a window would be painted through it."""
    async with drafting(register, example("mutual_assistance"), (WIDTH, HEIGHT)) as drafter:
        await drafter.go("measures.m4.heading")
        await drafter.type("x")
        screen = drafter.screen
        ours, stock = screen._compositor, Compositor()
        assert isinstance(ours, NearCompositor)
        stock.reflow(screen, screen.size)
        parts = [Region(x, y, 23, 3) for x in range(0, WIDTH, 23) for y in range(0, HEIGHT, 7)]
        for part in (part.intersection(screen.size.region) for part in parts):
            assert painted(ours, part) == painted(stock, part), part
