// Whom did a person name on an earlier 催报单, for which unit?

import { chaseWords as words } from '../../messages/zh-CN/chaseSheet';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** 贵单位联系人 or 本办联系人. */
export type ContactLine = 'theirs' | 'ours';

/** What stands in a contact line; lines left as they were generated are not among them. */
export interface ChaseContact {
  readonly unit: string;
  readonly line: ContactLine;
  readonly text: string;
}

const VALUE = 3;

/** All of them, in printed order; each unit's page names the unit above its lines. */
export function recallChaseContacts(sheets: readonly SheetSnapshot[]): readonly ChaseContact[] {
  const sheet = sheets.find((one) => String(cellAt(one, 1, 1)?.value).startsWith(words.titleHead));
  const last = sheet?.usedRange?.bottom ?? 0;
  const [colon = ''] = fillEnd(words.unit);
  const found: ChaseContact[] = [];
  let unit = '';
  for (let row = 2; sheet && row <= last; row++) {
    const label = String(cellAt(sheet, row, 1)?.value ?? '');
    if (label.endsWith(colon)) unit = label.slice(0, -colon.length);
    const line = (['theirs', 'ours'] as const).find((one) => words.lines[one] === label);
    const text = String(cellAt(sheet, row, VALUE)?.value ?? '');
    if (line && text !== '' && text !== words.contact) found.push({ unit, line, text });
  }
  return found;
}

/** What the template ends with behind its blank. */
function fillEnd(template: string): readonly string[] {
  return [template.slice(template.indexOf('}') + 1)];
}
