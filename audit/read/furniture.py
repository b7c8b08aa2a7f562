"""What on a page is no part of the story: tables of phrases and patterns. To add a phrase, add a line."""

from __future__ import annotations

import re

WHOLE_LINES = frozenset(
    """
    ad
    advertisement
    advertisement continue reading the main story
    advertising
    also read
    article continues below
    article continues after advertisement
    ap
    associated press
    back to top
    close
    comments
    comments are closed
    continue reading
    continue reading below
    continue reading the main story
    download
    editor's picks
    email
    enlarge this image
    featured video
    follow us
    get our app
    getty images
    hide caption
    home
    image
    image caption
    image copyright
    leave a comment
    load more
    loading
    media caption
    media playback is unsupported on your device
    menu
    more
    more from our network
    more like this
    more on this story
    more videos
    most popular
    most read
    must watch
    newsletter
    newsletters
    next story
    photo
    photos
    play video
    playback
    previous story
    print
    read full article
    read more
    read next
    read the full article
    recommended
    recommended for you
    recommended stories
    related
    related articles
    related content
    related coverage
    related links
    related stories
    related topics
    related video
    replay video
    reuters
    save
    scroll down for video
    scroll to continue
    see also
    share
    share this
    share this article
    share this story
    share on facebook
    share on twitter
    sign in
    sign up
    skip advertisement
    skip to content
    skip to main content
    source link
    sponsored
    sponsored content
    sponsored links
    story continued below
    story continues below
    story continues below advertisement
    subscribe
    subscribe now
    support our journalism
    tags
    the latest
    toggle caption
    the associated press
    top stories
    trending
    trending now
    tweet
    usa today
    usatoday
    video
    view comments
    view gallery
    view image
    watch
    watch live
    watch more
    watch now
    watch the video
    what to read next
    you may also like
    you might also like
    """.strip().split("\n")
)
WHOLE_LINES = frozenset(line.strip() for line in WHOLE_LINES)

BEGINNINGS = re.compile(  # "Sign up for our newsletter", "© 2021 The Courier"
    r"""
    (?: ©\s | copyright\s(?:©|\(c\)|[12][0-9]{3}) | all\srights\sreserved
      | sign\sup\s(?:for|to)\s(?:our|the|receive|get|daily|free|news)\b | subscribe\s(?:to|for|now)\b | click\shere\b
      | follow\s(?:us\b|@|\S+\s\S+\son\s(?:twitter|facebook|instagram)) | download\sour\sapp\b
      | (?:(?:read|see|watch)(?:\s(?:more|also|now|next))?|more)\s?:\s?\S
      | related(?:\s(?:stor(?:y|ies)|articles?|content|coverage|links?|videos?|topics?|posts?))?:\s
      | (?:read\sor\sshare|share)\sthis\s(?:article|story|post|page)\b
      | this\s(?:article|story|post|piece)\s(?:is\s)?(?:tagged|filed)\b
      | this\s(?:article|story|post|piece)\s(?:was|has\sbeen|is|originally|first)\s.{0,40}
          \b(?:published|appeared|updated|syndicated)\b
      | with\s(?:\w+\s)?(?:post|news|ap|reuters|afp|press)?\s?wires?\b | \(?with\s(?:inputs|reporting)\sfrom\b
      | (?:additional\s|\()?(?:reporting|editing|writing|compiled|contributing|photography)\s?(?:by|:)\s
      | get\s(?:the\slatest|our\s(?:free\s)?(?:newsletter|app|daily))\b | have\sa\s(?:news\s)?tip\b
      | this\sarticle\sis\smore\sthan\s | (?:last\s)?updated\s(?:at|on|:|[0-9])
      | want\smore\s.{0,30}\?\s?sign\sup | (?:tags?|topics?):\s | filed\sunder:?\s
      | scroll\sdown\sfor\b | (?:show|hide|toggle)\scaption\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

CONTRIBUTED = re.compile(  # "Ann Lee and Bo Roe contributed to this report"
    r"[^.]{0,120}\bcontributed\s(?:to\sthis\s(?:report|article|story|post)|reporting)\b", re.IGNORECASE
)

COUNTS = re.compile(  # "5 min read", "128 comments", "1.2k shares", "7 years ago"
    r"""
    (?:about\s|slideshow\s\(?|gallery\s\(?)?[0-9][0-9.,k]{0,7}\s?(?:-\s?)?
    (?: (?:minutes?|mins?|seconds?)?\s?(?:read|comments?|shares?|views?|likes?|retweets?|replies|images?|photos?)
      | (?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?)\sago )
    """,
    re.VERBOSE | re.IGNORECASE,
)
ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,400}|@\w{1,30}")

CREDIT = re.compile(  # "A crane on the pier. Photo: Ann Lee/Harbour Press"
    r"""
    (?:^|[.(\[”"]\s?) (?:photos?|images?|pictures?|photographs?|video|illustration|graphic|composite)
      (?:\scredit)? (?:\s?:\s?|\s(?:courtesy|by|via|provided\sby)\b) [^.]{1,80}\.?$
    | /\s?(?:getty|ap\b|afp|reuters|epa|shutterstock|alamy|bloomberg|zuma|corbis|newscom|pool\b|istock)
    | \b(?:getty\simages|ap\sphoto|ap\simages|reuters\sphoto|afp\svia|via\sgetty|via\sap\b|associated\spress\sphoto|image\scredit)
    | ^(?:reuters|ap|afp|epa)/ | ^file\s(?:photo|[-–—])
    """,
    re.VERBOSE | re.IGNORECASE,
)

CREDIT_TRIGGERS = (
    "/",
    "hoto",
    "mage",
    "icture",
    "ideo",
    "raphic",
    "llustration",
    "omposite",
    "etty",
    "HOTO",
    "FILE",
    "File ",
    "AFP",
    "via AP",
)
"""One of these stands in every credit: looked for first, since that is fast."""

BYLINE = re.compile(r"(?:[Bb]y|BY|Words by|Written by|Posted by|Story by|From)\s+(?:[A-Z][\w.’'-]*|[A-Z]\.)(?:\s|,|$)")

LABEL_LINE = re.compile(  # lines over a headline that say what sort of paper it is
    r"""
    (?: (?:news|press|media)\s(?:release|statement|advisory) | for\simmediate\s(?:release|use) | draft\b | transcript\b | embargo
      | (?:updated?|interviewer?|contact|section)\s?:\s
      | (?:exclusive|breaking|opinion|analysis|live|business|sports?|world|politics|news|local)\s?$
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_furniture(words: str) -> bool:
    """Is a short line of the page, not of the story?"""
    if len(words) > 200:
        return False
    if not (words[:1].isalnum() or any(char.isalnum() for char in words)) or ADDRESS.fullmatch(words.strip()):
        return True
    folded = words.strip("[]()<>|•·*-–—=»›→▶ .!…:\u00a0").replace("’", "'").casefold()
    if folded in WHOLE_LINES:
        return True
    words = words.lstrip("[](•·*-– ")
    return bool(BEGINNINGS.match(words) or ("contributed" in folded and CONTRIBUTED.match(words)) or COUNTS.fullmatch(folded))


def is_caption(words: str) -> bool:
    """Does a line carry the credit of a picture?"""
    if len(words) <= 500:
        for trigger in CREDIT_TRIGGERS:
            if trigger in words:
                return bool(CREDIT.search(words))
    return False


def is_byline(words: str) -> bool:
    """Is a line the name of who wrote it?"""
    return len(words) <= 120 and bool(BYLINE.match(words))


def is_label(words: str) -> bool:
    """Does a line over the headline only say what sort of paper this is?"""
    return len(words) <= 120 and bool(LABEL_LINE.match(words))
