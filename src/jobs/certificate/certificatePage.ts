// 校验证明 as a page for the printer: A4, one page, nothing from outside.

import { certificateWords as words } from '../../messages/zh-CN/certificate';
import { certificateRows, type CertificateQuestion } from './certificateRows';

const style = `
@page { size: A4 portrait; margin: 35mm 26mm 30mm 28mm; }
body { font: 12pt/1.6 "仿宋_GB2312", "仿宋", FangSong, "Noto Serif CJK SC", serif; color: #000; margin: 0; }
h1 { font: 20pt/1.4 "方正小标宋简体", "宋体", SimSun, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 7pt 8pt; text-align: left; overflow-wrap: anywhere; }
th { width: 7em; font-weight: normal; text-align: center; }
.sign td { height: 30pt; }
p { font-size: 10.5pt; margin: .8em 0; }
`;

/** A whole HTML document; texts of the table are escaped, never markup. */
export function certificatePage(question: CertificateQuestion): string {
  const rows = certificateRows(question).map(
    ({ name, text }) => `<tr><th>${name}</th><td>${escaped(text)}</td></tr>`,
  );
  const signatures = words.signatures.map((name) => `<tr class="sign"><th>${name}</th><td></td></tr>`);
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${words.name}</title><style>${style}</style></head><body>`,
    `<h1>${words.title}</h1><table>${rows.join('')}</table>`,
    `<p>${words.foot}</p><table>${signatures.join('')}</table></body></html>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
