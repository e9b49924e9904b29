// 校验证明 as a page for the printer: A4, one page, nothing from outside.

import { certificateWords as words } from '../../messages/zh-CN/certificate';
import { certificateRows, type CertificateQuestion } from './certificateRows';
import { pageFit, type PageFit } from './pageFit';

const styleOf = ({ font, padding, sign }: PageFit): string => `
@page { size: A4 portrait; margin: 35mm 26mm 30mm 28mm; }
body { font: ${font}pt/1.6 "仿宋_GB2312", "仿宋", FangSong, "Noto Serif CJK SC", serif; color: #000; margin: 0; }
h1 { font: 20pt/1.4 "方正小标宋简体", "宋体", SimSun, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: ${padding}pt 8pt; text-align: left; overflow-wrap: anywhere; }
th { width: 84pt; font-weight: normal; text-align: center; }
.sign td { height: ${sign}pt; }
p { font-size: ${Math.min(font, 10.5)}pt; margin: .8em 0; }
`;

/** A whole HTML document; texts of the table are escaped, never markup. */
export function certificatePage(question: CertificateQuestion): string {
  const texts = certificateRows(question);
  const fit = pageFit(
    texts.map(({ text }) => text),
    words.signatures.length,
  );
  const rows = texts.map(({ name, text }) => `<tr><th>${name}</th><td>${escaped(text)}</td></tr>`);
  const signatures = words.signatures.map((name) => `<tr class="sign"><th>${name}</th><td></td></tr>`);
  return [
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${words.name}</title><style>${styleOf(fit)}</style></head><body>`,
    `<h1>${words.title}</h1><table>${rows.join('')}</table>`,
    `<p>${words.foot}</p><table>${signatures.join('')}</table></body></html>`,
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
