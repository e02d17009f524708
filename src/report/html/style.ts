/** The page's style: one screen of 1366 × 768 for the conclusion, print in the order of reading, legible without colour. */
export const STYLE = `
:root { --ink: #262626; --quiet: #595959; --line: #d9d9d9; --blue: #1f4e79; --orange: #b8500c; --pale: #f4f6f8; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: white; font: 15px/1.55 "Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
html[lang="en"] body { font-family: "Segoe UI", "Helvetica Neue", Arial, "Microsoft YaHei", "PingFang SC", "Noto Sans SC", sans-serif; }
header.top { display: flex; justify-content: space-between; gap: 16px; align-items: baseline; background: var(--blue); color: white; padding: 6px 20px; font-size: 15px; line-height: 1.4; }
header.top h1 { font-size: 16px; margin: 0; font-weight: 700; }
header.top span { white-space: nowrap; font-size: 13px; }
nav { display: flex; flex-wrap: wrap; gap: 2px; padding: 0 14px; border-bottom: 1px solid var(--line); background: var(--pale); }
nav button { font: inherit; border: 0; background: none; padding: 5px 14px 4px; border-bottom: 3px solid transparent; cursor: pointer; color: var(--quiet); }
nav button[aria-selected="true"] { color: var(--blue); font-weight: 700; border-bottom-color: var(--blue); background: white; }
button:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid #f0a330; outline-offset: 1px; }
main { padding: 4px 20px 4px; max-width: 1366px; margin: 0 auto; }
section[hidden] { display: none; }
section > h2 { font-size: 20px; margin: 26px 0 8px; color: var(--blue); }
section > h2:first-child { margin-top: 10px; }
.answer { font-size: 28px; line-height: 1.27; font-weight: 700; margin: 2px 0 2px; }
.keep { white-space: nowrap; }
.holds { margin: 0 0 6px; color: var(--quiet); font-size: 13px; line-height: 1.45; }
.overview { display: grid; grid-template-columns: 196px 1fr; gap: 12px; }
.choose { border: 0; margin: 0; padding: 0; min-width: 0; font-size: 13px; }
.choose legend { padding: 0 0 2px; color: var(--quiet); font-size: 12px; }
.choose button { display: flex; align-items: center; gap: 7px; width: 100%; font: inherit; line-height: 1.25; text-align: left; border: 1px solid transparent; border-radius: 4px; background: none; padding: 2px 6px; cursor: pointer; }
.choose button[aria-checked="true"] { border-color: var(--blue); background: var(--pale); font-weight: 700; }
.choose svg { flex: none; }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 10px; }
.cards[hidden] { display: none; }
.card { border: 1px solid var(--line); border-top: 4px solid var(--blue); border-radius: 4px; padding: 4px 10px 5px; min-width: 0; }
.card h3 { margin: 0; font-size: 13px; font-weight: 400; color: var(--quiet); }
.card .value { font-size: 22px; line-height: 1.25; font-weight: 700; }
.card .change { font-size: 13.5px; line-height: 1.35; }
.card .verdict { font-size: 12.5px; color: var(--quiet); }
.good { color: var(--blue); font-weight: 700; }
.bad { color: var(--orange); font-weight: 700; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-top: 8px; }
figure { margin: 0 0 18px; border: 1px solid var(--line); border-radius: 4px; padding: 6px 8px 4px; overflow-x: auto; }
.pair figure { margin: 0; }
figure svg.chart { display: block; max-width: 100%; height: auto; margin: 0 auto; }
.tools { display: flex; gap: 4px; justify-content: flex-end; align-items: center; font-size: 12.5px; }
.tools button { font: inherit; color: var(--blue); background: none; border: 0; padding: 1px 7px; cursor: pointer; }
.tools button:hover { text-decoration: underline; }
.tools output { color: var(--quiet); margin-right: auto; }
.about { margin: 4px 8px 6px; font-size: 13px; color: var(--quiet); }
.fear { margin: 8px 0 0; border-left: 5px solid #f0a330; background: #fdf6e9; padding: 4px 12px; font-size: 14px; line-height: 1.45; }
.fear b { margin-right: 8px; }
.scroll { overflow-x: auto; margin: 0 0 18px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; font-weight: 700; padding: 4px 0; }
caption small { display: block; font-weight: 400; color: var(--quiet); font-size: 12.5px; line-height: 1.45; }
th, td { border-bottom: 1px solid var(--line); padding: 4px 8px; vertical-align: top; text-align: left; }
thead th { border-bottom: 2px solid var(--blue); border-top: 2px solid var(--blue); line-height: 1.35; }
th.number { text-align: right; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td small { display: block; color: var(--quiet); white-space: nowrap; }
tr.theme th { background: var(--pale); color: var(--blue); }
details { margin: 0 0 14px; }
summary { cursor: pointer; font-weight: 700; color: var(--blue); padding: 4px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0 0 18px; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
@media screen and (max-width: 900px) { .overview, .pair { grid-template-columns: 1fr; } .cards { grid-template-columns: repeat(2, 1fr); } .answer { font-size: 22px; } header.top { flex-wrap: wrap; } }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  nav, .tools, .choose { display: none; }
  section[hidden] { display: block; }
  section + section { break-before: page; }
  .overview { display: block; }
  figure, tr, .card, .fear { break-inside: avoid; }
  thead { display: table-header-group; }
  header.top { background: none; color: var(--ink); border-bottom: 2px solid var(--ink); padding: 0 0 4px; }
  main { padding: 4px 0; }
  .about { display: block; }
  .pair .about { display: none; }
  .answer { font-size: 22px; }
  table { font-size: 11px; }
  th, td { padding: 2px 6px; }
  td small { font-size: 9.5px; }
}
`;
