"""The words of rise and fall. A new one is a word in its table."""

from __future__ import annotations

RISES = frozenset(
    """rose rise rises rising risen grew grow grows growing grown growth increased increase increases increasing climbed
    climb climbs climbing jumped jump jumps jumping gained gain gains gaining soared soar soaring surged surge surges
    surging up advanced advancing advance advances expanded expand expansion swelled added adding adds boosted boost rallied rally
    higher ticked hike hikes hiked more raise raised raises upped uptick upturn rebound rebounded rebounding bigger
    faster larger greater improved improvement improvements leap leapt leaped spike spiked spikes appreciated
    accelerated outperformed""".split()
)
FALLS = frozenset(
    """fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease
    decreases decreasing slipped slip slips slipping sank sink sinks sinking sunk tumbled tumble tumbles tumbling
    plunged plunge plunges plunging slid slide slides sliding dipped dip dips down lost loses losing shed sheds shedding
    shrank shrink shrunk contracted contraction lower lowered lowering reduced reduce reduces reducing reduction cut
    cuts cutting slashed slash slump slumped slumps less fewer weakened eased retreated cratered crashed sagged skidded
    nosedived halved trimmed off smaller cheaper slower discount savings downturn depreciated worse short""".split()
)
NOUN_CUES = frozenset(
    """rise increase increases gain gains jump growth climb hike surge fall drop decline decrease dip slump reduction cut
    cuts loss plunge slide raise boost improvement expansion contraction discount uptick advance leap spike""".split()
)
COMPARED = frozenset(
    """higher lower more fewer less bigger smaller larger faster slower cheaper above below greater worse up down off""".split()
)
