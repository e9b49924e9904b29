// docs/用户手册.md as a page of its own beside the pane: dist/help.html, with its pictures inside, nothing from outside.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const MANUAL = path.join(root, 'docs/用户手册.md');

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.8 "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 46em; margin: 0 auto; padding: 1em 1.2em 4em; overflow-wrap: anywhere; }
h1 { font-size: 1.7em; line-height: 1.4; } h2 { font-size: 1.3em; margin-top: 2em; border-bottom: 1px solid #8886; } h3 { font-size: 1.1em; }
img { max-width: min(100%, 480px); border: 1px solid #8886; border-radius: 4px; }
table { border-collapse: collapse; } th, td { border: 1px solid #8886; padding: 4px 10px; text-align: left; vertical-align: top; }
code { background: #8882; padding: 0 4px; border-radius: 3px; } pre { background: #8882; padding: 8px 12px; overflow-x: auto; } pre code { background: none; padding: 0; }
a { color: LinkText; } li { margin: .2em 0; }
`;

/** Writes help.html into the folder; answers whether there is a manual. */
export function buildHelp(outDir) {
  if (!existsSync(MANUAL)) return false;
  const text = readFileSync(MANUAL, 'utf8');
  const title = /^#\s+(.+)$/m.exec(text)?.[1] ?? '';
  const page = `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(title)}</title><style>${style}</style></head>
<body>
${htmlOf(text, path.dirname(MANUAL))}
</body></html>
`;
  writeFileSync(path.join(outDir, 'help.html'), page);
  return true;
}

/** Headings, paragraphs, lists, tables, fenced text, quotations: what our manual is written in. */
export function htmlOf(markdown, folder) {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const html = [];
  const inline = (text) => inlineHtml(text, folder);
  let at = 0;
  const take = (test) => {
    const from = at;
    while (at < lines.length && test(lines[at])) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at];
    const heading = /^(#{1,4})\s+(.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      html.push(
        `<h${heading[1].length} id="${escaped(anchor(heading[2]))}">${inline(heading[2])}</h${heading[1].length}>`,
      );
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      const text = take((one) => !one.startsWith('```')).join('\n');
      at += 1;
      html.push(`<pre><code>${escaped(text)}</code></pre>`);
    } else if (line.startsWith('|')) {
      const [head, , ...rows] = take((one) => one.startsWith('|')).map((one) => one.split('|').slice(1, -1));
      const row = (cells, tag) =>
        `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
      html.push(`<table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`);
    } else if (/^\s*(?:[-*]|\d+\.)\s/.test(line)) {
      const tag = /^\s*\d/.test(line) ? 'ol' : 'ul';
      const items = take((one) => /^\s*(?:[-*]|\d+\.)\s/.test(one) || /^\s+\S/.test(one));
      const joined = items.reduce((all, one) => {
        if (/^\s*(?:[-*]|\d+\.)\s/.test(one)) return [...all, one.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')];
        return [...all.slice(0, -1), `${all.at(-1)}${one.trim()}`];
      }, []);
      html.push(`<${tag}>${joined.map((one) => `<li>${inline(one)}</li>`).join('')}</${tag}>`);
    } else {
      const text = take((one) => one.trim() !== '' && !/^(?:#|```|\||\s*(?:[-*]|\d+\.)\s)/.test(one));
      html.push(`<p>${inline(text.join(''))}</p>`);
    }
  }
  return html.join('\n');
}

function inlineHtml(text, folder) {
  return (
    escaped(text)
      .replace(
        /!\[([^\]]*)\]\(([^)\s]+)\)/g,
        (_, alt, source) => `<img alt="${alt}" src="${pictureData(folder, source)}">`,
      )
      .replace(/\[([^\]]+)\]\((#[^)\s]+)\)/g, '<a href="$2">$1</a>')
      // Other pages are not beside this one: their names alone stay.
      .replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1')
      .replace(/`([^`]+)`/g, '<code>$1</code>')
      .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
  );
}

function pictureData(folder, source) {
  const bytes = readFileSync(path.join(folder, decodeURIComponent(source)));
  return `data:image/${source.endsWith('.svg') ? 'svg+xml' : path.extname(source).slice(1)};base64,${bytes.toString('base64')}`;
}

function anchor(heading) {
  return heading
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[，。、“”：（）·]/g, '');
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);
}
