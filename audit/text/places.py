"""Regions that tell towns of one name apart, folded and without full stops; to add one, put its forms into one row."""

from __future__ import annotations

_ROWS = """
alabama | ala | al
alaska | ak
arizona | ariz | az
arkansas | ark | ar
california | calif | ca
colorado | colo | co
connecticut | conn | ct
delaware | del | de
florida | fla | fl
georgia | ga
hawaii | hi
idaho | id
illinois | ill | il
indiana | ind | in
iowa | ia
kansas | kan | kans | ks
kentucky | ky
louisiana | la
maine | me
maryland | md
massachusetts | mass | ma
michigan | mich | mi
minnesota | minn | mn
mississippi | miss | ms
missouri | mo
montana | mont | mt
nebraska | neb | nebr | ne
nevada | nev | nv
new hampshire | nh
new jersey | nj
new mexico | nm
new york | ny
north carolina | nc
north dakota | nd
ohio | oh
oklahoma | okla | ok
oregon | ore | or
pennsylvania | pa | penn
rhode island | ri
south carolina | sc
south dakota | sd
tennessee | tenn | tn
texas | tex | tx
utah | ut
vermont | vt
virginia | va
washington | wash | wa
west virginia | wva | wv
wisconsin | wis | wisc | wi
wyoming | wyo | wy
alberta | alta | ab
british columbia | bc
manitoba | man | mb
new brunswick | nb
nova scotia | ns
ontario | ont | on
quebec | que | qc
saskatchewan | sask | sk
new south wales | nsw
queensland | qld
tasmania | tas
western australia
england
scotland
wales
northern ireland
ireland
france
germany
spain
italy
belgium
netherlands
austria
switzerland
mexico
canada
australia
jamaica
"""

REGIONS: dict[str, str] = {form.strip(): row.split("|")[0].strip() for row in _ROWS.strip().splitlines() for form in row.split("|")}
"""Each form of a region, and the region: "ill" → "illinois"."""
