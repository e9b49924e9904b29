// How a text of ours lies in the workbook: one custom XML part per slot, known by its namespace, with JSON inside.

/** Places for texts: the settings, and the journal's ring. */
export type Slot = 'settings' | `journal-${number}`;

const SPACE = 'urn:duty-table:';

/** A slot that was asked for; `xml` once its text was asked for too. */
export interface AskedSlot {
  readonly part: Excel.CustomXmlPart;
  xml: OfficeExtension.ClientResult<string> | null;
}

/** Asks whether a slot is filled; readable after the next sync. */
export function askSlot(context: Excel.RequestContext, slot: Slot): AskedSlot {
  const part = context.workbook.customXmlParts.getByNamespace(SPACE + slot).getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: null };
}

/** Asks for the texts of the slots that are filled; sends no trip when none is. */
export async function askTexts(context: Excel.RequestContext, slots: readonly AskedSlot[]): Promise<void> {
  const filled = slots.filter(({ part }) => !part.isNullObject);
  if (filled.length === 0) return;
  for (const slot of filled) slot.xml = slot.part.getXml();
  await context.sync();
}

/** The text of a slot; null when it is empty or holds something that is not ours. */
export function slotText({ xml }: AskedSlot): string | null {
  if (!xml) return null;
  const inner = /^(?:<\?[^>]*\?>)?\s*<kept\b[^>]*>([\s\S]*)<\/kept>\s*$/.exec(xml.value)?.[1];
  return inner === undefined ? null : inner.replaceAll('&quot;', '"').replaceAll('&apos;', "'");
}

/** Fills a slot; `asked` is what stood there in this conversation. */
export function fillSlot(
  context: Excel.RequestContext,
  slot: Slot,
  asked: AskedSlot | undefined,
  text: string,
): void {
  const xml = `<kept xmlns="${SPACE}${slot}">${text}</kept>`;
  if (asked && !asked.part.isNullObject) context.workbook.customXmlParts.getItem(asked.part.id).setXml(xml);
  else context.workbook.customXmlParts.add(xml);
}

/** JSON without any character that XML treats otherwise. */
export function keptText(content: unknown): string {
  return JSON.stringify(content).replace(
    /[<>&\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a kept text says; undefined when it is damaged. */
export function readKept(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
