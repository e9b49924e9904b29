// A formula that fills a column of a table is written once; the other cells only name it (ECMA-376 part 1, 18.3.1.40).
import { areaAddress } from '../../address';
import type { FormulaPart, PlanTable, SheetPlan } from '../../SheetPlan';
import { formulaText } from './formulaText';
import { element, escapeCellText } from './xml';

/** The shared formulas of one planned sheet in the making. */
export class SharedFormulas {
  private readonly numbers = new Map<string, number>();
  private readonly filled: ReadonlyMap<readonly FormulaPart[], PlanTable>;

  constructor(private readonly plan: SheetPlan) {
    const columns = plan.tables.flatMap((table) =>
      (table.calculated ?? []).map(({ formula }) => [formula, table] as const),
    );
    this.filled = new Map(columns.filter(([formula]) => formula.every(movesAlong)));
  }

  /** The `<f>` element of a cell that holds the formula of a whole column, or null for any other formula. */
  xml(formula: readonly FormulaPart[], { row, column }: { row: number; column: number }): string | null {
    const table = this.filled.get(formula);
    if (table === undefined || row > table.area.bottom) return null;
    const key = `${column}|${this.plan.tables.indexOf(table)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return element('f', { t: 'shared', si: known });
    const si = this.numbers.size;
    this.numbers.set(key, si);
    const ref = areaAddress({ top: row, left: column, bottom: table.area.bottom, right: column });
    const place = { tables: [{ sheet: this.plan.name, table }], sheet: this.plan.name, row };
    return element('f', { t: 'shared', ref, si }, escapeCellText(formulaText(formula, place)));
  }
}

/** Text, names, and cells of the formula's own row: what stands in one row then stands rightly in every other. */
function movesAlong(part: FormulaPart): boolean {
  return (
    typeof part === 'string' ||
    'name' in part ||
    'ownRowColumn' in part ||
    ('table' in part && part.row === 'this')
  );
}
