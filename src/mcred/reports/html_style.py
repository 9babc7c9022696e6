"""The look of the HTML report: light and dark, narrow and wide, on screen and on paper."""

from __future__ import annotations

STYLE = """\
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f6f7f9; --text: #1c1d20; --soft: #51565d; --line: #cfd3d8;
  --fix: #a8201a; --look: #7a4a00; --fine: #17653a; --bar: #3b6ea8; --track: #dde1e6; --limit: #1c1d20;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171a; --card: #1e2125; --text: #eceef0; --soft: #b0b6bd; --line: #41474e;
    --fix: #ff9a91; --look: #ffcf70; --fine: #86dba3; --bar: #7eb0e8; --track: #383d44; --limit: #eceef0;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: 0 0 .5rem; }
ul { margin: 0; padding: 0; list-style: none; }
a { color: inherit; text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
header p, footer p, .soft { color: var(--soft); }
header { padding-bottom: 0; }
main { padding-top: 0; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; }
.fix { --tone: var(--fix); } .review { --tone: var(--look); } .ready, .pass { --tone: var(--fine); }
.skipped, .note { --tone: var(--soft); }
.mark { color: var(--tone); font-weight: 700; }
.verdict { border-left: .5rem solid var(--tone); padding-left: .75rem; }
.card {
  background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--tone);
  border-radius: .3rem; padding: .75rem 1rem; margin: 0 0 .75rem; break-inside: avoid;
}
.card > :last-child, .card li:last-child > :last-child { margin-bottom: 0; }
.name { font-weight: 700; }
blockquote { margin: 0 0 .5rem; padding-left: .75rem; border-left: .2rem solid var(--line); font-style: italic; }
figure { margin: .25rem 0 .5rem; }
figcaption { font-size: .95rem; }
.bar { display: block; width: 100%; height: .75rem; border-radius: .2rem; background: var(--track); }
.bar .count { fill: var(--bar); } .bar .wrong { fill: var(--fix); } .bar .limit { fill: var(--limit); }
.plain li { margin: 0 0 .35rem; padding-left: 1rem; position: relative; }
.plain li::before { content: "•" / ""; position: absolute; left: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
code { font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: .9em; }
@media (max-width: 30rem) {
  h1 { font-size: 1.45rem; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--line); padding: .4rem 0; }
  td, tbody th { border: 0; padding: 0; }
  td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); }
}
@page { margin: 15mm; }
@media print {
  :root {
    --page: #ffffff; --card: #ffffff; --text: #000000; --soft: #333333; --line: #999999;
    --fix: #8c1a15; --look: #5f3900; --fine: #0f4d2a; --bar: #3b6ea8; --track: #dde1e6; --limit: #000000;
  }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  .bar, .card, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4 { break-after: avoid; }
  .portfolio + .portfolio { break-before: page; }
}
"""
"""All of it; it names no address, so nothing is loaded."""
