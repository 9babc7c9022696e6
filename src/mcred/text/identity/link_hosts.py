"""Where links lead: to somebody's own pages, to videos anyone may have made, to public resources."""

PERSONAL = frozenset(
    """
1drv.ms about.me blogspot.com box.com bsky.app bulbapp.com calendar.google.com canva.com carrd.co classdojo.com
classroom.google.com docs.google.com drive.google.com dropbox.com edublogs.org educatorpages.com facebook.com fb.com
finalsite.net flip.com flipgrid.com forms.gle github.io godaddysites.com goo.gl google.site icloud.com instagram.com
instructure.com kidblog.org linkedin.com linktr.ee livebinders.com loom.com medium.com notion.site onedrive.live.com
padlet.com photos.app.goo.gl photos.google.com pinterest.com remind.com schoology.com seesaw.me sharepoint.com
shutterfly.com sites.google.com smore.com snapchat.com squarespace.com substack.com sway.office.com
teacherspayteachers.com teacherweb.com threads.net tiktok.com tumblr.com twitter.com web.seesaw.me webnode.com
weebly.com weeblysite.com wixsite.com wordpress.com x.com yolasite.com
""".split()
)
"""Hosts where teachers and families keep pages, files and profiles of their own."""

UNTOLD = frozenset("youtube.com youtu.be vimeo.com bit.ly tinyurl.com t.co screencast.com soundcloud.com".split())
"""Hosts whose links may lead to anything."""

PUBLIC = frozenset(
    """
achievethecore.org adobe.com amazon.com ascd.org bloomboard.com brightmorningteam.com casel.org charterschools.org
commonlit.org corestandards.org creativecommons.org digitalpromise.org doi.org ed.gov edutopia.org edweek.org
eric.ed.gov facinghistory.org google.com greatschools.org harvard.edu insideschools.org instructionalcoaching.com
jstor.org khanacademy.org learningforjustice.org learningforward.org microsoft.com nber.org ncte.org nctm.org nctq.org
nea.org newsela.com npr.org nsta.org pbs.org publiccharters.org readingrockets.org researchgate.net
rethinkingschools.org stanford.edu teachingchannel.com teachingchannel.org ted.com tolerance.org visiblelearning.org
wallacefoundation.org wikipedia.org zoom.us
""".split()
)
"""Hosts of public resources."""


def stands_under(host: str, hosts: frozenset[str]) -> bool:
    """Whether a host, or a host it belongs to, is among some hosts."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in hosts for start in range(len(labels) - 1))
