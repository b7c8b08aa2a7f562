"""The words of a written form in, its meaning out; one reader a form, each takes the named groups of its pattern and a `Place`.

A reader gives None where the words are no date after all.
"""

from __future__ import annotations

from collections.abc import Mapping

from audit.extract.dates.readings.counted import (
    read_ago,
    read_for_span,
    read_unit_part,
    read_very_next,
    read_weekend,
    read_which_unit,
    read_year_end,
)
from audit.extract.dates.readings.days import (
    read_day_span,
    read_holiday,
    read_iso,
    read_month_day,
    read_nine_eleven,
    read_nth_weekday,
    read_numeric,
    read_weekday_day,
)
from audit.extract.dates.readings.months import (
    read_month_alone,
    read_month_which,
    read_month_year,
    read_quarter,
    read_season,
    read_which_month,
    read_which_quarter,
    read_which_season,
)
from audit.extract.dates.readings.shared import Reader
from audit.extract.dates.readings.weekdays import (
    read_day_side,
    read_deictic,
    read_next_day,
    read_twice,
    read_weekday_alone,
    read_weekday_of_week,
    read_weekday_on,
    read_weeks_to,
)
from audit.extract.dates.readings.years import (
    read_century,
    read_decade,
    read_fiscal,
    read_old_year,
    read_short_decade,
    read_short_year,
    read_which_fiscal,
    read_word_decade,
    read_word_year,
    read_year,
    read_year_span,
)

READERS: Mapping[str, Reader] = {
    "iso": read_iso,
    "numeric": read_numeric,
    "month_day_span": read_day_span,
    "month_day": read_month_day,
    "day_in_list": read_month_day,
    "day_month_span": read_day_span,
    "day_month": read_month_day,
    "weekday_day": read_weekday_day,
    "month_year": read_month_year,
    "which_month": read_which_month,
    "month_which": read_month_which,
    "month": read_month_alone,
    "quarter": read_quarter,
    "which_quarter": read_which_quarter,
    "fiscal": read_fiscal,
    "year_fiscal": read_fiscal,
    "which_fiscal": read_which_fiscal,
    "season": read_season,
    "which_season": read_which_season,
    "decade": read_decade,
    "short_decade": read_short_decade,
    "word_decade": read_word_decade,
    "century": read_century,
    "twice": read_twice,
    "deictic": read_deictic,
    "weekday_on": read_weekday_on,
    "weeks_to": read_weeks_to,
    "nth_weekday": read_nth_weekday,
    "ago": read_ago,
    "for_span": read_for_span,
    "next_day": read_next_day,
    "day_side": read_day_side,
    "which_unit": read_which_unit,
    "unit_part": read_unit_part,
    "very_next": read_very_next,
    "weekend": read_weekend,
    "year_end": read_year_end,
    "weekday_week": read_weekday_of_week,
    "week_weekday": read_weekday_of_week,
    "weekday": read_weekday_alone,
    "word_year": read_word_year,
    "nine_eleven": read_nine_eleven,
    "holiday": read_holiday,
    "year_span": read_year_span,
    "old_year": read_old_year,
    "year": read_year,
    "short_year": read_short_year,
}
