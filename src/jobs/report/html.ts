// The report as one printable page without anything from outside: A4, Chinese fonts by name, room for signatures.

import { fill } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import type { Finding } from '../../rules/Finding';
import { causesOf } from './causes';
import type { FileReport } from './json';
import { sectionsOf } from './sections';
import { headLines, repairNote, waiverNote } from './words';
import { titleOf } from './causes';

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
th { font-family: "黑体", SimHei, "Noto Sans CJK SC", sans-serif; font-weight: normal; text-align: center; }
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
  const signatures = reportWords.signatures.map((word) => `<span>${word}</span>`).join('');
  return [title, ...head, ...body, `<div class="sign">${signatures}</div></section>`].join('\n');
}

function findingTable(findings: readonly Finding[]): string {
  const { order, place, number, unit, what, whyHead, todoHead, level } = reportWords;
  const head = [order, level, place, number, unit, what, whyHead, todoHead]
    .map((word) => `<th>${word}</th>`)
    .join('');
  const rows = causesOf(findings).flatMap((cause) => cause.findings);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map(findingRow).join('\n')}</tbody></table>`;
}

function findingRow(finding: Finding, place: number): string {
  const { severity, cell, taskIndex, no, unit, message, why, todo } = finding;
  const number = taskIndex === null ? '' : (no ?? reportWords.noNumber);
  const notes = [message, repairNote(finding), waiverNote(finding)].filter((note) => note !== '');
  const cells = [
    String(place + 1),
    reportWords.severity[severity],
    cell ?? reportWords.wholeTable,
    number,
    unit ?? '',
    `${titleOf(finding)}：${notes.join('　')}`,
    why,
    todo,
  ];
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
