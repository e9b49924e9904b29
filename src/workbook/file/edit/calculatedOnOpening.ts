// The workbook part with the wish that everything is calculated anew when the file is opened (ECMA-376 part 1, 18.2.2).

/** What stands before `calcPr` in the part, last first. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/**
 * The part's text; every other character stays.
 * @example calculatedOnOpening('<workbook><sheets/></workbook>') //=> '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>'
 */
export function calculatedOnOpening(xml: string): string {
  const stated = /<(?:\w+:)?calcPr\b[^>]*?(?=\s*\/?>)/;
  if (stated.test(xml))
    return xml.replace(
      stated,
      (tag) => `${tag.replace(/\sfullCalcOnLoad\s*=\s*["'][^"']*["']/, '')} fullCalcOnLoad="1"`,
    );
  for (const name of BEFORE) {
    const end = new RegExp(`</((?:\\w+:)?)${name}\\s*>|<((?:\\w+:)?)${name}\\s*/>`).exec(xml);
    if (!end) continue;
    const at = end.index + end[0].length;
    return `${xml.slice(0, at)}<${end[1] ?? end[2] ?? ''}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
  }
  return xml;
}
