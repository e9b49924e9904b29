// The report as one printable page without anything from outside: A4, Chinese fonts by name, room for signatures.

import { fill } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import type { Finding } from '../../rules/Finding';
import { causesOf, type Cause } from './causes';
import type { FileReport } from './json';
import { sectionsOf } from './sections';
import { headLines, repairNote, reviewLines, waiverNote } from './words';

const style = `
@page { size: A4 landscape; margin: 15mm 15mm 18mm; }
body { font: 12pt/1.5 "仿宋_GB2312", "仿宋", FangSong, "Noto Serif CJK SC", serif; color: #000; margin: 1.5em; }
h1 { font: 20pt/1.4 "方正小标宋简体", "宋体", SimSun, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 .5em; }
h2 { font: 14pt/1.5 "黑体", SimHei, "Noto Sans CJK SC", sans-serif; margin: 1em 0 .3em; break-after: avoid; }
p { margin: .2em 0; }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 3px 5px; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
td:nth-child(-n + 4):not([colspan]) { white-space: nowrap; width: 1%; }
.cause td { background: #f2f2f2; break-after: avoid; }
.cause b, th { font-family: "黑体", SimHei, "Noto Sans CJK SC", sans-serif; font-weight: normal; }
th { text-align: center; white-space: nowrap; }
.sign { display: flex; gap: 4em; margin-top: 2.5em; break-inside: avoid; }
.file + .file { break-before: page; }
`;

/** A whole HTML document; cell text is escaped, never markup. */
export function reportHtml(files: readonly FileReport[]): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${reportWords.title}</title><style>${style}</style></head><body>`,
    ...files.map(fileSection),
    '</body></html>',
  ].join('\n');
}

function fileSection(item: FileReport): string {
  const title = `<section class="file"><h1>${reportWords.title}</h1>`;
  if ('error' in item) return `${title}<p>${escape(fill(reportWords.cannotUse, item))}</p></section>`;
  const head = headLines(item.file, item.report).map((line) => `<p>${escape(line)}</p>`);
  const sections = sectionsOf(item.report).map(
    ({ heading, findings }) => `<h2>${escape(heading)}</h2>${findingTable(findings)}`,
  );
  const body = sections.length > 0 ? sections : [`<p>${reportWords.nothing}</p>`];
  const [heading, ...lines] = reviewLines(item.report).map(escape);
  const review =
    heading === undefined ? [] : [`<h2>${heading}</h2>`, ...lines.map((line) => `<p>${line}</p>`)];
  const signatures = reportWords.signatures.map((word) => `<span>${word}</span>`).join('');
  return [title, ...head, ...body, ...review, `<div class="sign">${signatures}</div></section>`].join('\n');
}

/** Findings of one cause stand together below one row that says why and what to do. */
function findingTable(findings: readonly Finding[]): string {
  const { order, place, number, unit, what } = reportWords;
  const head = [order, place, number, unit, what].map((word) => `<th>${word}</th>`).join('');
  let count = 0;
  const rows = causesOf(findings).flatMap((cause) => [
    causeRow(cause),
    ...cause.findings.map((finding) => findingRow(finding, (count += 1))),
  ]);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function causeRow({ title, why, todo, findings }: Cause): string {
  const name = fill(reportWords.cause, { title, count: findings.length });
  const reasons = [fill(reportWords.why, { why }), fill(reportWords.todo, { todo })];
  return `<tr class="cause"><td colspan="5"><b>${escape(name)}</b><br>${reasons.map(escape).join('<br>')}</td></tr>`;
}

function findingRow(finding: Finding, place: number): string {
  const { cell, taskIndex, no, unit, message } = finding;
  const number = taskIndex === null ? '' : (no ?? reportWords.noNumber);
  const notes = [message, repairNote(finding), waiverNote(finding)].filter((note) => note !== '');
  const cells = [String(place), cell ?? reportWords.wholeTable, number, unit ?? '', notes.join('　')];
  return `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
