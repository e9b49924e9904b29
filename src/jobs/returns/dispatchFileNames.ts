// What is a unit's file called? By the table and the unit; nothing in a name can lead out of its folder.

/** Characters no file name may hold on Windows, control characters, and dots and blanks at its edges. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]+/g;
const LONGEST = 60;

/**
 * One name a unit, each different from all others without regard to case.
 * @example dispatchFileNames('责任分工.xlsx', ['区教育局']) //=> ['责任分工-区教育局.xlsx']
 */
export function dispatchFileNames(table: string, units: readonly string[]): readonly string[] {
  const base = plain(table.replace(/\.xls[xm]?$/i, ''));
  const taken = new Set<string>();
  return units.map((unit) => {
    const name = [base, plain(unit)].filter((part) => part !== '').join('-') || '-';
    let own = name;
    for (let more = 2; taken.has(own.toLowerCase()); more += 1) own = `${name}-${more}`;
    taken.add(own.toLowerCase());
    return `${own}.xlsx`;
  });
}

function plain(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/^[.\s]+|[.\s]+$/g, '');
}
