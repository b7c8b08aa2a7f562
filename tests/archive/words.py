"""Numbers in, made-up names out: no two alike, so that the vocabulary of an archive grows with it."""

from __future__ import annotations

from functools import lru_cache

SIZE = 61
"""How many syllables there are of each sort: a prime, so that the last syllable of a name, which follows from those before it,
changes with each of them. Two names of one sort thus differ in two syllables."""
_ONSETS = "b br d dr f fl g gr h j k kl l m n p pl r s sk st t tr v w y z".split()
_ENDS = "l n r s m th ck nd rn ld x sh".split()
_VOWELS = "aeiou"
FIRST = [f"{onset}{_VOWELS[(2 * i + j) % 5]}" for j in (0, 1, 2) for i, onset in enumerate(_ONSETS)][:SIZE]
SECOND = [f"{onset}{_VOWELS[(3 * i + j + 1) % 5]}" for j in (0, 2, 3) for i, onset in enumerate(reversed(_ONSETS))][:SIZE]
LAST = [f"{onset}{_VOWELS[(i + 2 * j) % 5]}{_ENDS[(5 * i + 7 * j) % 12]}" for j in (0, 1, 2) for i, onset in enumerate(_ONSETS)]
LAST = LAST[:SIZE]
TOWNS = """
    mouth ford wick haven stead burn holm dale gate marsh mere shaw wold cliff bridge minster combe hurst well den bourne worth
    thorpe stow pool cross heath ness ridge strand vale
""".split()
WOMEN = """
    Agnes Alma Anita Astrid Beata Bianca Carla Celia Clara Daniela Edith Elena Elisa Emma Erika Fatima Flora Greta Hanna Helga
    Ingrid Irene Judith Karin Laura Leila Lydia Magda Marta Monika Nadia Nora Paula Renata Rosa Sara Silvia Teresa Ursula Wanda
""".split()
MEN = """
    Adrian Albert Anton Arthur Bruno Carlos Daniel David Dmitri Edgar Emil Erik Felix Georg Gustav Hassan Henrik Hugo Igor Ivan
    Jakob Jonas Karim Leon Lukas Marek Martin Milan Nils Oscar Otto Pavel Rafael Robert Samuel Stefan Tomas Viktor Walter Yusuf
""".split()
NOUNS = """
    anchor apron archive attic autumn awning barley barn barrel basin beacon bell bench blanket boiler bottle boulder brick broom
    bucket buoy candle canopy canvas carpet cellar chapel chimney cider clay cliff clock coal copper corridor cotton cradle crane
    crate curtain diesel ditch donkey dough drain drawer drum engine fence fern ferry fiddle flag flour fog forge fountain freight
    frost furnace garden gravel greenhouse grain hammer hangar harbour harvest hedge heron hinge honey icicle ink iron ivory jetty
    kettle kiln kitchen ladder lamp lantern larch lathe laundry lawn leather lemon lever lichen linen lobby locker loom lumber
    mattress meadow mill mirror mortar moss motor mustard nail needle nettle oak oar oats olive orchard oven paddle paint palette
    paper parcel pasture pavement peach pebble pedal pencil pepper piano pier pigeon pillar pine pipe plaster platform plough plum
    pond porch pottery powder printer pulley pump quarry quilt raft railing rake reed resin ribbon roof rope rudder saddle salt
    sand sawmill scaffold shed shingle shovel silk silo slate sleet smoke soap sparrow spice spruce stable starling steam steel
    stove straw sugar tannery tar thatch timber tobacco towel tower trellis trough tunnel turf turnip valve varnish vault velvet
    vine vinegar wagon walnut warehouse weaver wharf wheat wheel willow windmill wool workshop yarn yeast
""".split()


@lru_cache(maxsize=65536)
def town(number: int) -> str:
    """The town of a number: two syllables, from 3,721 on three, and an ending of towns."""
    rest, first = divmod(number, SIZE)
    rest, second = divmod(rest, SIZE)
    middle = SECOND[(rest * 7 + first) % SIZE] if rest else ""
    return f"{FIRST[first]}{SECOND[second]}{middle}{TOWNS[(first + second + rest) % len(TOWNS)]}".capitalize()


@lru_cache(maxsize=65536)
def surname(number: int) -> str:
    """The surname of a number, one of 3,721."""
    rest, first = divmod(number, SIZE)
    second = rest % SIZE
    return f"{FIRST[first]}{SECOND[second]}{LAST[(first + second) % SIZE]}".capitalize()


def person(number: int) -> tuple[str, str, bool]:
    """(given name, surname, is she a woman) of a number: one of 297,680 persons."""
    is_woman, given = divmod(number % 80, 40)
    return (WOMEN if is_woman else MEN)[given], surname(number * 2657 // 80 + number % 80 * 1031), bool(is_woman)


def coined(number: int) -> str:
    """What a thing, a law or a river is called; 226,981 of them."""
    rest, first = divmod(number, SIZE)
    rest, second = divmod(rest, SIZE)
    return f"{FIRST[(first * 11 + 3) % SIZE]}{LAST[second]}{SECOND[rest % SIZE] if rest else ''}".capitalize()
