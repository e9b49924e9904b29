// The unmodified office.js of the npm package, run in jsdom.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const BASE = 'http://localhost/officelib/';

/** Runs office.js; the host must be at hand. Answers when the library is ready. */
export function runOffice(): Promise<unknown> {
  runScriptsFromDisk();
  const marker = document.createElement('script');
  marker.type = 'text/x-marker';
  marker.src = `${BASE}office.js`;
  Node.prototype.appendChild.call(document.head, marker);
  window.eval(readFileSync(path.join(DIST, 'office.js'), 'utf8'));
  return Office.onReady();
}

/** office.js appends further scripts to the head; jsdom does not run them, so they are run from the package. */
function runScriptsFromDisk(): void {
  const { head } = document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    const file = path.join(DIST, node.src.slice(BASE.length).split('?', 1)[0] ?? '');
    setTimeout(() => {
      window.eval(readFileSync(file, 'utf8'));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
}
