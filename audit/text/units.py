"""Units of measure: how they are written, what they measure, and their exact size. A new unit is a row in `_UNITS`.

Sizes are exact fractions of the dimension's base unit; temperatures have an offset too.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from audit.model import Number
from audit.text.numbers import exact, word_at


class Unit(NamedTuple):
    """A unit's one name, the dimension it measures, its size in base units, and (temperatures) where its zero lies.

    `currency` is the ISO 4217 code of money: "cent" is a hundredth of USD.
    """

    name: str
    dimension: str
    size: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    currency: str | None = None


def _size(text: str) -> Fraction:
    return Fraction(text)


# name | dimension | size in the base unit | words (singular; a plural s is read too) | symbols (as written)
_UNITS = """
percent | share | 1 | percent; per cent; percentage; pct | %; pc
percentage point | point | 1 | percentage point; percentage-point; percent point; per cent point; % point; pct point | pp
basis point | point | 1/100 | basis point | bps; bp
meter | length | 1 | meter; metre | m
kilometer | length | 1000 | kilometer; kilometre; klick | km; kms
centimeter | length | 1/100 | centimeter; centimetre | cm
millimeter | length | 1/1000 | millimeter; millimetre | mm
micrometer | length | 1/1000000 | micrometer; micrometre; micron | μm; µm
nanometer | length | 1/1000000000 | nanometer; nanometre | nm
mile | length | 201168/125 | mile; statute mile | mi
nautical mile | length | 1852 | nautical mile | nmi
yard | length | 1143/1250 | yard | yd; yds
foot | length | 381/1250 | foot; feet | ft; ′
inch | length | 127/5000 | inch; inches | in.; ″
light-year | length | 9460730472580800 | light-year; light year |
hectare | area | 10000 | hectare | ha
acre | area | 316160658/78125 | acre |
square meter | area | 1 | square meter; square metre; sq meter; sq metre; sq m | m²; sqm; m2
square kilometer | area | 1000000 | square kilometer; square kilometre; sq kilometer; sq kilometre; sq km | km²; km2
square mile | area | 40468564224/15625 | square mile; sq mile; sq mi |
square foot | area | 145161/1562500 | square foot; square feet; sq foot; sq feet; sq ft | ft²; sqft
square inch | area | 16129/25000000 | square inch; square inches; sq in |
square yard | area | 1306449/1562500 | square yard; sq yard |
square centimeter | area | 1/10000 | square centimeter; square centimetre; sq cm | cm²
gram | mass | 1 | gram; gramme | g
kilogram | mass | 1000 | kilogram; kilogramme; kilo | kg; kgs
milligram | mass | 1/1000 | milligram; milligramme | mg
microgram | mass | 1/1000000 | microgram; microgramme | μg; µg; mcg
nanogram | mass | 1/1000000000 | nanogram | ng
pound | mass | 45359237/100000 | pound; pound-mass | lb; lbs
ounce | mass | 45359237/1600000 | ounce | oz
stone | mass | 317514659/50000 | stone |
tonne | mass | 1000000 | tonne; metric ton; metric tonne |
ton | mass | 45359237/50 | ton; short ton |
kilotonne | mass | 1000000000 | kilotonne; kiloton |
megatonne | mass | 1000000000000 | megatonne; megaton | Mt
carat | mass | 1/5 | carat |
liter | volume | 1 | liter; litre | l; L
milliliter | volume | 1/1000 | milliliter; millilitre | ml; mL
microliter | volume | 1/1000000 | microliter; microlitre | μl; μL; µl; µL
gallon | volume | 473176473/125000000 | gallon; us gallon |
quart | volume | 473176473/500000000 | quart |
pint | volume | 473176473/1000000000 | pint |
fluid ounce | volume | 473176473/16000000000 | fluid ounce |
cup | volume | 473176473/2000000000 | cup |
tablespoon | volume | 473176473/32000000000 | tablespoon | tbsp
teaspoon | volume | 157725491/32000000000 | teaspoon | tsp
barrel | volume | 9936705933/62500000 | barrel | bbl
bushel | volume | 440488377086/12500000000 | bushel |
cubic meter | volume | 1000 | cubic meter; cubic metre; cu m | m³; m3
cubic kilometer | volume | 1000000000000 | cubic kilometer; cubic kilometre | km³
cubic foot | volume | 55306341/1953125 | cubic foot; cubic feet; cu ft |
acre-foot | volume | 481828842792/390625 | acre-foot; acre-feet; acre foot; acre feet |
cubic inch | volume | 2048383/125000000 | cubic inch; cubic inches |
cubic centimeter | volume | 1/1000 | cubic centimeter; cubic centimetre | cm³; cc
second | time | 1 | second; sec | s; secs
millisecond | time | 1/1000 | millisecond | ms
microsecond | time | 1/1000000 | microsecond | μs; µs
nanosecond | time | 1/1000000000 | nanosecond | ns
minute | time | 60 | minute; min | mins
hour | time | 3600 | hour; hr | h; hrs
day | time | 86400 | day; calendar day |
weekday | time | 86400 | weekday; working day; business day |
night | time | 86400 | night |
week | time | 604800 | week; calendar week; wk | wks
weekend | time | 172800 | weekend |
fortnight | time | 1209600 | fortnight |
month | time | 2628000 | month; calendar month; mo |
quarter | time | 7884000 | |
year | time | 31536000 | year; calendar year; yr | yrs; yo
decade | time | 315360000 | decade |
century | time | 3153600000 | century; centuries |
degree | angle | 1 | degree | °
celsius | temperature | 1 | celsius; degree celsius; deg c; centigrade; degree centigrade; degree c | °C; ºC; ℃; C; degC
fahrenheit | temperature | 5/9 | fahrenheit; degree fahrenheit; deg f; degree f | °F; ºF; ℉; F; degF
kelvin | temperature | 1 | kelvin | K
byte | data | 8 | byte |
kilobyte | data | 8000 | kilobyte | kB; KB
megabyte | data | 8000000 | megabyte | MB
gigabyte | data | 8000000000 | gigabyte | GB
terabyte | data | 8000000000000 | terabyte | TB
petabyte | data | 8000000000000000 | petabyte | PB
kibibyte | data | 8192 | kibibyte | KiB
mebibyte | data | 8388608 | mebibyte | MiB
gibibyte | data | 8589934592 | gibibyte | GiB
tebibyte | data | 8796093022208 | tebibyte | TiB
bit | data | 1 | bit |
kilobit | data | 1000 | kilobit | kb
megabit | data | 1000000 | megabit | Mb
gigabit | data | 1000000000 | gigabit | Gb
watt | power | 1 | watt | W
kilowatt | power | 1000 | kilowatt | kW
megawatt | power | 1000000 | megawatt | MW
gigawatt | power | 1000000000 | gigawatt | GW
terawatt | power | 1000000000000 | terawatt | TW
horsepower | power | 37284993579113511/50000000000000 | horsepower | hp; bhp
joule | energy | 1 | joule | J
kilojoule | energy | 1000 | kilojoule | kJ
megajoule | energy | 1000000 | megajoule | MJ
calorie | energy | 523/125 | calorie | cal
kilocalorie | energy | 4184 | kilocalorie | kcal
kilowatt hour | energy | 3600000 | kilowatt hour; kilowatt-hour | kWh
megawatt hour | energy | 3600000000 | megawatt hour; megawatt-hour | MWh
gigawatt hour | energy | 3600000000000 | gigawatt hour; gigawatt-hour | GWh
terawatt hour | energy | 3600000000000000 | terawatt hour; terawatt-hour | TWh
volt | voltage | 1 | volt | V
kilovolt | voltage | 1000 | kilovolt | kV
millivolt | voltage | 1/1000 | millivolt | mV
ampere | current | 1 | ampere; amp |
milliampere | current | 1/1000 | milliampere; milliamp | mA
hertz | frequency | 1 | hertz | Hz
kilohertz | frequency | 1000 | kilohertz | kHz
megahertz | frequency | 1000000 | megahertz | MHz
gigahertz | frequency | 1000000000 | gigahertz | GHz
newton | force | 1 | newton |
pound-foot | torque | 3389544870828501/2500000000000000 | pound-foot; pound-feet; foot-pound; pound feet | lb-ft; ft-lb; lbft
newton meter | torque | 1 | newton meter; newton metre; newton-meter; newton-metre | Nm; N·m
pound per square inch | pressure | 8896443230521/1290320000 | pound per square inch | psi; PSI
kilopound per square inch | pressure | 8896443230521/1290320 | kilopound per square inch | ksi
pascal | pressure | 1 | pascal | Pa
kilopascal | pressure | 1000 | kilopascal | kPa
megapascal | pressure | 1000000 | megapascal | MPa
gigapascal | pressure | 1000000000 | gigapascal | GPa
millibar | pressure | 100 | millibar | mbar
hectopascal | pressure | 100 | hectopascal | hPa
decibel | loudness | 1 | decibel | dB
parts per million | proportion | 1/1000000 | parts per million | ppm
parts per billion | proportion | 1/1000000000 | parts per billion | ppb
mile per hour | speed | 1397/3125 | mile per hour; mile an hour | mph; m.p.h.
kilometer per hour | speed | 5/18 | kilometer per hour; kilometre per hour; kilometer an hour; kilometre an hour | kph; km/h; km/hr
meter per second | speed | 1 | meter per second; metre per second | m/s
knot | speed | 463/900 | knot; knots | kts
mile per gallon | economy | 1 | mile per gallon | mpg
"""

# code (or name of a part) | words | symbols | size, and the code for a part
_CURRENCIES = """
USD | dollar; us dollar; u.s. dollar; american dollar; buck | $; US$; U.S.$; USD; USD$ | 1
cent | cent; us cent; u.s. cent | ¢ | 1/100 USD
EUR | euro | €; EUR | 1
euro cent | euro cent; eurocent | | 1/100 EUR
GBP | pound sterling; pounds sterling; british pound; sterling; quid | £; GBP; UK£; GB£ | 1
penny | pence; penny; pennies | p | 1/100 GBP
JPY | yen; japanese yen | ¥; JPY; JP¥; Y= | 1
CNY | yuan; chinese yuan; renminbi | CNY; RMB; CN¥; 元 | 1
AUD | australian dollar | A$; AU$; AUD | 1
CAD | canadian dollar | C$; CA$; CAD; CDN$; Can$ | 1
HKD | hong kong dollar | HK$; HKD | 1
NZD | new zealand dollar; kiwi dollar | NZ$; NZD | 1
SGD | singapore dollar | S$; SGD; SG$ | 1
TWD | taiwan dollar; new taiwan dollar | NT$; TWD | 1
INR | rupee; indian rupee | ₹; INR; Rs; Rs. | 1
paisa | paisa; paise | | 1/100 INR
PKR | pakistani rupee | PKR | 1
CHF | franc; swiss franc | CHF; SFr | 1
MYR | ringgit; malaysian ringgit | RM; MYR | 1
ILS | shekel; israeli shekel; new shekel | ₪; ILS; NIS | 1
KRW | south korean won; korean won | ₩; KRW | 1
RUB | ruble; rouble; russian ruble; russian rouble | ₽; RUB; RUR | 1
BRL | reais; brazilian real | R$; BRL | 1
MXN | mexican peso | MX$; MXN; Mex$ | 1
PHP | philippine peso | ₱; PHP | 1
ARS | argentine peso | ARS | 1
CLP | chilean peso | CLP | 1
COP | colombian peso | COP | 1
VES | bolivar; bolivares | VES | 1
SEK | krona; kronor; swedish krona; swedish kronor | SEK | 1
NOK | norwegian krone; norwegian kroner | NOK | 1
DKK | krone; kroner; danish krone; danish kroner | DKK | 1
ISK | icelandic krona | ISK | 1
PLN | zloty; zlotys; polish zloty | PLN; zł | 1
CZK | koruna; czech koruna; czech crown | CZK; Kč | 1
HUF | forint; hungarian forint | HUF | 1
TRY | lira; turkish lira | ₺; TRY; TL | 1
UAH | hryvnia; hryvnias; ukrainian hryvnia | ₴; UAH | 1
ZAR | rand; south african rand | ZAR | 1
NGN | naira | ₦; NGN | 1
KES | kenyan shilling | KES; KSh; Ksh | 1
EGP | egyptian pound | EGP; E£ | 1
GHS | cedi; cedis | GHS | 1
SAR | riyal; saudi riyal | SAR | 1
PGK | kina; papua new guinean kina | PGK | 1
ETB | birr; ethiopian birr | ETB | 1
TZS | tanzanian shilling | TZS; TSh | 1
UGX | ugandan shilling | UGX; USh | 1
NPR | nepalese rupee; nepali rupee | NPR | 1
FJD | fijian dollar; fiji dollar | FJ$; FJD | 1
JMD | jamaican dollar | J$; JMD | 1
KZT | tenge; kazakh tenge | KZT | 1
GEL | lari; georgian lari | GEL; ₾ | 1
CRC | colon; colones; costa rican colon | CRC; ₡ | 1
HRK | kuna; croatian kuna | HRK | 1
MMK | kyat; burmese kyat | MMK | 1
QAR | qatari riyal | QAR | 1
AED | dirham; uae dirham | AED; Dh; Dhs | 1
IRR | rial; iranian rial | IRR | 1
THB | baht; thai baht | ฿; THB | 1
IDR | rupiah; indonesian rupiah | IDR; Rp | 1
VND | dong; vietnamese dong | ₫; VND | 1
BDT | taka; bangladeshi taka | ৳; BDT; Tk | 1
AFN | afghani | AFN | 1
LKR | sri lankan rupee | LKR | 1
DEM | deutsche mark; deutschemark; german mark | DM; DEM | 1
FRF | french franc | FRF | 1
ITL | italian lira; italian lire | ITL | 1
crown | crown | | 1
florin | florin | | 1
guilder | guilder; dutch guilder | NLG | 1
peso | peso | | 1
shilling | shilling | | 1
dinar | dinar | | 1
"""

PER = {
    "second": Fraction(1, 86400),
    "minute": Fraction(1, 1440),
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "night": Fraction(1),
    "weekday": Fraction(1),
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "month": Fraction(365, 12),
    "quarter": Fraction(365, 4),
    "year": Fraction(365),
    "decade": Fraction(3650),
}
"""Days in the span of a rate; "capita", "person" and the like are no spans of time."""

PER_ADVERBS = {
    "daily": "day",
    "nightly": "night",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
    "annual": "year",
    "hourly": "hour",
    "apiece": "item",
    "each": "item",
}
PER_WORDS = frozenset(
    """capita person head household family share gallon liter litre barrel ounce pound ton tonne kilogram kilo mile kilometer
    kilometre acre hectare game match item student pupil worker employee passenger ticket unit vehicle car flight visit visitor
    customer user resident inhabitant child patient case death birth test dose vote voter pack piece bottle can copy page word
    minute megawatt kilowatt watt semester season trip ride session race episode shift board foot meter metre
    seat license licence member subscriber account device host agent booking order room bed child adult guest plate glass bag
    box bushel tree crate pair carton bale head message request call transaction invoice domain site project workspace""".split()
)


def _rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _plurals(phrase: str) -> list[str]:
    """The phrase and its plural; the plural s of "mile per hour" stands inside."""
    for joint in (" per ", " an "):
        if joint in phrase:
            first, rest = phrase.split(joint, 1)
            return [phrase, f"{first}s{joint}{rest}"]
    if phrase.startswith("degree "):
        return [phrase, "degrees" + phrase[6:]]
    return [phrase] if phrase.endswith("s") else [phrase, phrase + "s"]


def _build() -> tuple[dict[tuple[str, ...], Unit], dict[str, Unit]]:
    words: dict[tuple[str, ...], Unit] = {}
    symbols: dict[str, Unit] = {}
    for name, dimension, size, spellings, signs in _rows(_UNITS):
        unit = Unit(name, dimension, _size(size), _OFFSETS.get(name, Fraction(0)))
        words.update({tuple(form.replace("-", " - ").split()): unit for phrase in _split(spellings) for form in _plurals(phrase)})
        symbols.update(dict.fromkeys(_split(signs), unit))
    for name, spellings, signs, worth in _rows(_CURRENCIES):
        size, _, code = worth.partition(" ")
        unit = Unit(name, "currency", _size(size), currency=code or name)
        words.update({tuple(form.split()): unit for phrase in _split(spellings) for form in _plurals(phrase)})
        symbols.update(dict.fromkeys(_split(signs), unit))
    return words, symbols


_OFFSETS = {"kelvin": Fraction(-27315, 100), "fahrenheit": Fraction(-160, 9)}

WORDS, SYMBOLS = _build()
BY_NAME: dict[str, Unit] = {}
for _unit in (*WORDS.values(), *SYMBOLS.values()):
    BY_NAME.setdefault(_unit.name, _unit)
LOOSE_SYMBOLS = {
    symbol.lower(): unit for symbol, unit in SYMBOLS.items() if len(symbol) > 1 and unit.dimension not in ("currency", "data")
}
"""Symbols in the wrong case: "50 HZ", "2.4 Ghz", "5 KM"."""
FIRST_WORDS = frozenset(phrase[0] for phrase in WORDS)


_SIZES = frozenset("length area mass volume speed temperature angle data power energy pressure frequency currency".split())
_OTHER_SENSES = frozenset("stone stones cup cups yard yards bit bits foot feet rand quid buck bucks knot".split())
NAMES = (
    frozenset("km cm mm kg kms kgs mph kph kwh mwh gwh mw gw kw ghz mhz khz hz gb mb tb kb".split()).union(
        spelled[0] for spelled, unit in WORDS.items() if unit.dimension in _SIZES and len(spelled) == 1
    )
    - _OTHER_SENSES
)
"""Single words, in lower case, that are hardly anything but a unit: "km", "euros"."""


def unit_at(words: Sequence[str], index: int) -> tuple[Unit, int] | None:
    """(unit, index after) of the longest unit spelled out by the lower-case words from `index` on, or None."""
    if word_at(words, index) not in FIRST_WORDS:
        return None
    for length in (4, 3, 2, 1):
        unit = WORDS.get(tuple(words[index : index + length])) if index + length <= len(words) else None
        if unit:
            return unit, index + length
    return None


def dimension(unit: str | None) -> str | None:
    """What a unit measures: "length", "currency", "share" (percent), "point", …; None for a plain count or an unknown unit."""
    known = BY_NAME.get(unit) if unit else None
    return known.dimension if known else None


def currency_of(unit: str | None) -> str | None:
    """The ISO 4217 code of a unit of money ("cent" → "USD"), None for any other unit."""
    known = BY_NAME.get(unit) if unit else None
    return known.currency if known else None


def are_confused(one: str | None, other: str | None) -> bool:
    """Is the one written for the other by mistake: mph for km/h, KB for MB, dollars for pounds, barrels for tonnes?

    Not one sort of dollars for another: each country leaves out which it means; nor minutes for days, or centimetres for miles.
    """
    if one == other or family(one) != family(other) or not family(one) or _are_worlds_apart(one, other):
        return False
    return not ((currency_of(one) or "")[-1:] == (currency_of(other) or "")[-1:] == "D")


def _are_worlds_apart(one: str | None, other: str | None) -> bool:
    """Is the one unit so many times the other that nobody takes it for that?"""
    a, b = BY_NAME.get(one or ""), BY_NAME.get(other or "")
    if a is None or b is None or a.dimension != b.dimension or a.dimension == "currency":
        return False
    return max(a.size, b.size) > (_MOST_OF_TIME if a.dimension == "time" else _MOST) * min(a.size, b.size)


_MOST_OF_TIME, _MOST = 60, 1024


def are_bases_confused(per: str | None, other: str | None) -> bool:
    """Is a rate an acre, or a litre, told by mistake for one a hectare, or a millilitre?"""
    if not per or not other or per == other:
        return False
    one, two = unit_at([per], 0), unit_at([other], 0)
    return one is not None and two is not None and one[0].dimension != "time" and are_confused(one[0].name, two[0].name)


def are_each(per: str | None, other: str | None) -> bool:
    """Do both say for each one of something, or leave it out: "$15 a seat", "$15 each", "$15"? Not a day or litre: those add up."""
    if per == other:
        return True
    bases = [base for base in (per, other) if base]
    return (None in (per, other) or "item" in bases) and not any(days_in(base) or unit_at([base], 0) for base in bases)


def family(unit: str | None) -> str:
    """Units that may be confused have one: "money", "bulk" (volumes and masses), else their dimension; "" for no unit."""
    kind = dimension(unit) or ""
    return "money" if kind == "currency" else "bulk" if kind in ("mass", "volume") else kind


def to_base(value: Number, unit: str) -> Number:
    """The exact value in the base unit of the dimension (meters, celsius, whole dollars); of an unknown unit, as it is."""
    known = BY_NAME.get(unit)
    if known is None:
        return value
    return exact(value * known.size + known.offset)


def days_in(per: str | None) -> Fraction | None:
    """The days in the span of a rate ("month": 365/12); None for "capita" and the like."""
    return PER.get(per) if per else None
