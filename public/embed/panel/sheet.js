const CSS = `
:host { display: block; container-type: inline-size; color-scheme: light;
  --ink: var(--figures-ink, #211c1a); --muted: var(--figures-muted, #5f5651); --line: var(--figures-line, #d9d1c7);
  --surface: var(--figures-surface, #fbf8f3); --accent: var(--figures-accent, #a3161b); --gold: var(--figures-gold, #b8860b);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; }
:host([hidden]), :host([data-state='empty']) { display: none; }
:host([theme='dark']) { color-scheme: dark;
  --ink: var(--figures-ink, #ece6df); --muted: var(--figures-muted, #b3a9a0); --line: var(--figures-line, #463f3a);
  --surface: var(--figures-surface, #221e1c); --accent: var(--figures-accent, #ff9a8f); --gold: var(--figures-gold, #e0b354); }
@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) { color-scheme: dark;
  --ink: var(--figures-ink, #ece6df); --muted: var(--figures-muted, #b3a9a0); --line: var(--figures-line, #463f3a);
  --surface: var(--figures-surface, #221e1c); --accent: var(--figures-accent, #ff9a8f); --gold: var(--figures-gold, #e0b354); } }
* { box-sizing: border-box; margin: 0; }
.panel { background: var(--surface); border-top: 3px solid var(--accent); padding: 1rem 1.125rem 1.25rem; overflow-wrap: break-word; }
h2 { font-size: 1.25rem; line-height: 1.4; }
h3 { font-size: 1rem; line-height: 1.45; padding-top: 1rem; }
h3 .period { color: var(--muted); font-weight: 400; white-space: nowrap; }
h4 { font-size: .9375rem; font-weight: 400; line-height: 1.45; color: var(--muted); }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--gold); outline-offset: 2px; border-radius: 2px; }
.value { font-size: 1.25rem; line-height: 1.35; font-weight: 650; font-variant-numeric: tabular-nums; }
.value.none { color: var(--muted); font-size: 1rem; font-weight: 400; font-style: italic; }
ul { list-style: none; padding: 0; }
.rows { display: grid; }
.row { border-top: 1px solid var(--line); padding: .75rem 0; min-width: 0; }
.rows .row:first-child { border-top: 0; }
.facts, .more, .small, .target, .revision, .note { font-size: .875rem; line-height: 1.5; color: var(--muted); }
.context-name { font-size: .875rem; font-weight: 650; padding-top: .75rem; border-top: 1px solid var(--line); }
.rest { border-top: 1px solid var(--line); padding-top: .375rem; font-size: .9375rem; }
details.rest > :not(summary) { margin-left: 0; }
.small { display: block; }
.arrow { font-size: .75em; }
.target { display: flex; flex-wrap: wrap; align-items: center; column-gap: .625rem; color: var(--ink); }
.meter { position: relative; flex: 1 1 5rem; max-width: 12rem; height: .5rem; background: var(--line); border-radius: 4px; }
.fill { position: absolute; inset: 0 auto 0 0; width: var(--fill); background: var(--muted); border-radius: inherit; }
.reached .fill { background: var(--gold); }
.goal { position: absolute; left: calc(var(--goal) - 1px); top: -.1875rem; bottom: -.1875rem; width: 2px; background: var(--ink); }
summary { cursor: pointer; padding: .125rem 0; width: fit-content; }
summary:hover { color: var(--accent); }
summary h3 { display: inline; }
details.context { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .5rem; }
.context > summary h3 { font-size: .9375rem; }
.more > :not(summary) { margin-left: .875rem; }
.more li, th li { padding-left: .75rem; text-indent: -.75rem; }
.more li::before, th li::before { content: '– '; }
blockquote { border-left: 2px solid var(--gold); padding-left: .625rem; margin: .25rem 0; color: var(--ink); }
.bars { height: 1.375rem; width: auto; margin-left: .625rem; vertical-align: -.1875rem; overflow: visible; }
.bar { fill: var(--muted); opacity: .75; } .bar.current { fill: var(--accent); opacity: 1; }
.none { stroke: var(--muted); }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; color: var(--ink); }
caption { text-align: left; font-weight: 650; font-size: .9375rem; padding: .75rem 0 .25rem; }
[part='awards'] caption { border-top: 1px solid var(--line); }
.more table { margin-bottom: .5rem; width: calc(100% - .875rem); }
.more caption { font-size: .875rem; padding-top: .25rem; }
th, td { text-align: left; vertical-align: top; font-weight: 400; padding: .3125rem .75rem .3125rem 0; border-top: 1px solid var(--line); }
thead th { color: var(--muted); font-size: .8125rem; border-top: 0; white-space: nowrap; }
td { font-variant-numeric: tabular-nums; }
:is(th, td):last-child { padding-right: 0; }
[part='awards'] :is(td, th[scope='col']):last-child, [part='series'] :is(td, th[scope='col']):last-child { text-align: right; }
[part='members'] td { white-space: nowrap; }
i { color: var(--muted); }
.revision { border-left: 2px solid var(--gold); padding-left: .5rem; }
.note { padding: .5rem 0; }
button { font: inherit; color: var(--ink); background: none; border: 1px solid currentColor; border-radius: 4px; padding: .125rem .625rem; cursor: pointer; }
@container (min-width: 40rem) {
  .rows { grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); column-gap: 2rem; }
  .rows .row, .rows .row:first-child { border-top: 1px solid var(--line); }
  .rows { padding-top: .5rem; }
  .panel { padding: 1.25rem 1.5rem 1.5rem; }
}
@container (min-width: 56rem) {
  .with-members { display: grid; grid-template-columns: minmax(15rem, 1fr) minmax(0, 2.25fr); column-gap: 2.5rem; align-items: start; }
  .with-members > * { grid-column: 1 / -1; }
  .with-members > [part='members'] { grid-column: 1; }
  .with-members > [part='members'] + * { grid-column: 2; }
  .with-members > [part='members'] caption { padding-top: .5rem; }
}
@media print { .panel { background: none; border: 1px solid #777; } summary { list-style: none; } }
`;

let shared;

/** The panel's style sheet, made once for all panels of a page. */
export function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(CSS);
  }
  return shared;
}
