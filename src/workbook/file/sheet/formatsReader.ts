// The number format of every cell style; nothing else of the styles part is looked at, so odd styles cannot hurt.
import { builtInFormat } from '../format/builtInFormats';
import { NumberFormat } from '../format/NumberFormat';
import { scanXml } from '../xml/scanXml';

/** Gives the number format of a cell's style number; General for a number the file does not define. */
export type FormatOf = (style: number) => NumberFormat;

/** Reads the styles part; without one every cell is General. Throws what `scanXml` throws. */
export function readFormats(xml: string | null, is1904: boolean): FormatOf {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCellFormats = false;
  if (xml !== null) {
    scanXml(xml, {
      open: (name, attributes) => {
        if (name === 'cellXfs') inCellFormats = true;
        if (name !== 'numFmt' && !(name === 'xf' && inCellFormats)) return;
        const { numFmtId, formatCode } = attributes;
        if (name === 'xf') styles.push(Number(numFmtId ?? 0));
        else if (formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      },
      close: (name) => {
        if (name === 'cellXfs') inCellFormats = false;
      },
    });
  }
  const formats = new Map<number, NumberFormat>();
  return (style) => {
    const id = styles[style] ?? 0;
    let format = formats.get(id);
    if (!format) formats.set(id, (format = new NumberFormat(codes.get(id) ?? builtInFormat(id), is1904)));
    return format;
  };
}
