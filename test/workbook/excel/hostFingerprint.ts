// Everything there is to see on the sheets of the simulated Excel, as text that can be compared.

import type { ExcelHost } from '../../../src/preview/excel-host';

/** Cells, merges, formats, sizes, hidden rows, panes, rules, lists and print set-up, by sheet name. */
export function fingerprintOf(host: ExcelHost, sheets?: readonly string[]): Record<string, unknown> {
  const { state } = host;
  const styles = state.book.facade.save().styles;
  return Object.fromEntries(
    state.book
      .all()
      .filter(({ name }) => sheets?.includes(name) ?? true)
      .map((sheet) => {
        sheet.merges();
        sheet.flush();
        const { cellData, mergeData, rowData, columnData, freeze, tabColor } = sheet.facade
          .getSheet()
          .getConfig();
        const cells = Object.entries(cellData).flatMap(([row, line]) =>
          Object.entries(line as Record<string, { v?: unknown; f?: unknown; s?: unknown }>).flatMap(
            ([column, cell]) => {
              const look = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
              const isBlank = (cell.v ?? cell.f ?? look ?? null) === null || cell.v === '';
              return isBlank ? [] : [[row, column, cell.v ?? null, cell.f ?? null, look ?? null]];
            },
          ),
        );
        return [
          sheet.name,
          JSON.parse(
            JSON.stringify({
              cells,
              mergeData,
              rowData,
              columnData,
              freeze,
              tabColor,
              rules: state.conditionalFormats
                .filter((rule) => rule.sheet === sheet)
                .map(({ formula, areas, format }) => [formula, areas, [...format.values]]),
              lists: state.validations
                .filter((one) => one.sheet === sheet)
                .map(({ area, source }) => [area, source]),
              page: [...(state.pages.get(sheet.id) ?? [])],
              protection: state.protectedSheets.has(sheet.id),
            }),
          ) as unknown,
        ];
      }),
  );
}
