// Which of the workbook's conditional formats are our marks, and where do they lie? Only reading.

import { ExcelProblem } from '../ExcelProblem';
import { isMarkFormula } from './signature';

/** One of our conditional formats. */
export interface FoundMark {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly formula: string;
  /** Addresses it lies on, with commas between. */
  readonly address: string;
  readonly format: Excel.ConditionalFormat;
}

/** The workbook's sheets, by name, and whether each is protected. */
export interface MarkedWorkbook {
  readonly sheets: ReadonlyMap<string, boolean>;
  readonly marks: readonly FoundMark[];
}

/** Three trips: sheets, their conditional formats, and the formulas of those that have one. */
export async function findCellMarks(context: Excel.RequestContext): Promise<MarkedWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const sheets = new Map(worksheets.items.map(({ name, protection }) => [name, protection.protected]));
  const asked = [...sheets.keys()].map((sheet) => {
    const formats = worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load('items/id,items/type');
    return { sheet, formats };
  });
  await context.sync();
  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === 'Custom').map((format) => askCustom(sheet, format)),
  );
  if (custom.length > 0) await context.sync();
  const marks = custom
    .filter(({ rule }) => isMarkFormula(rule.formula))
    .map(({ sheet, format, rule, ranges }) => ({
      sheet,
      isProtected: sheets.get(sheet) === true,
      formula: rule.formula,
      address: ranges.address,
      format,
    }));
  return { sheets, marks };
}

function askCustom(sheet: string, format: Excel.ConditionalFormat) {
  const { rule } = format.custom;
  rule.load('formula');
  const ranges = format.getRanges();
  ranges.load('address');
  return { sheet, format, rule, ranges };
}

/** @throws ExcelProblem `protected`, naming the first protected sheet */
export function refuseProtected(
  places: readonly { readonly sheet: string; readonly isProtected: boolean }[],
): void {
  const locked = places.find(({ isProtected }) => isProtected);
  if (locked) throw new ExcelProblem('protected', { sheet: locked.sheet }, 'AccessDenied');
}
