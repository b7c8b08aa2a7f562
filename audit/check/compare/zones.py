"""How far apart two time zones are, by a fixed table of standard offsets. To add a zone: one row."""

from __future__ import annotations

from fractions import Fraction

OFFSETS: dict[str, Fraction] = {
    name: Fraction(offset)
    for offset, names in {
        "-10": "Pacific/Honolulu HST US/Hawaii",
        "-9": "America/Anchorage AKST",
        "-8": "America/Los_Angeles America/Vancouver America/Tijuana PST PT US/Pacific",
        "-7": "America/Denver America/Phoenix America/Edmonton MST MT US/Mountain",
        "-6": "America/Chicago America/Mexico_City America/Winnipeg America/Guatemala America/Costa_Rica CST CT US/Central",
        "-5": "America/New_York America/Toronto America/Bogota America/Lima America/Panama America/Havana EST ET US/Eastern",
        "-4": "America/Caracas America/Halifax America/La_Paz America/Santiago America/Puerto_Rico AST",
        "-7/2": "America/St_Johns NST",
        "-3": "America/Sao_Paulo America/Argentina/Buenos_Aires America/Montevideo BRT ART",
        "0": "UTC GMT Z Europe/London Europe/Dublin Europe/Lisbon Africa/Accra Africa/Casablanca Atlantic/Reykjavik",
        "1": "Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich "
        "Europe/Stockholm Europe/Oslo Europe/Copenhagen Europe/Warsaw Europe/Prague Europe/Budapest Europe/Belgrade "
        "Africa/Lagos CET",
        "2": "Europe/Athens Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Bucharest Europe/Sofia Africa/Cairo Africa/Johannesburg "
        "Asia/Jerusalem Asia/Beirut EET SAST",
        "3": "Europe/Moscow Europe/Istanbul Europe/Minsk Africa/Nairobi Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar MSK EAT",
        "7/2": "Asia/Tehran",
        "4": "Asia/Dubai Asia/Tbilisi Asia/Yerevan Asia/Baku",
        "9/2": "Asia/Kabul",
        "5": "Asia/Karachi Asia/Tashkent PKT",
        "11/2": "Asia/Kolkata Asia/Calcutta Asia/Colombo IST",
        "23/4": "Asia/Kathmandu",
        "6": "Asia/Dhaka Asia/Almaty",
        "7": "Asia/Bangkok Asia/Jakarta Asia/Ho_Chi_Minh ICT WIB",
        "8": "Asia/Shanghai Asia/Hong_Kong Asia/Singapore Asia/Manila Asia/Taipei Asia/Kuala_Lumpur Australia/Perth HKT SGT AWST",
        "9": "Asia/Tokyo Asia/Seoul JST KST",
        "19/2": "Australia/Adelaide Australia/Darwin ACST",
        "10": "Australia/Sydney Australia/Melbourne Australia/Brisbane Pacific/Guam AEST",
        "12": "Pacific/Auckland Pacific/Fiji NZST",
    }.items()
    for name in names.split()
}
"""Hours east of Greenwich in standard time, by zone name."""


def hours_apart(one: str | None, other: str | None) -> Fraction | None:
    """Hours between two zones by standard time, or None where one of them is not in the table."""
    if one not in OFFSETS or other not in OFFSETS:
        return None
    return abs(OFFSETS[one] - OFFSETS[other])
