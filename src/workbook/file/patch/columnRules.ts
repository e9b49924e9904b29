// Formats, lists, ignored errors and open ranges of a sheet: where do they hold once a column has come in?

import { areaAddress, parseAddress } from '../../address';
import { childOf, childrenOf, textOf } from './elements';
import { shiftAreas, shiftColumns } from './shiftColumns';
import type { XmlElement } from './XmlElement';

/** They hold where their cells are now, and so do the references in their formulas. */
export function shiftRules(sheet: XmlElement, after: number, name: string): void {
  for (const rule of rulesOf(sheet)) {
    rule.attributes.sqref = shiftAreas(rule.attributes.sqref ?? '', after);
    for (const formula of formulasOf(rule))
      formula.children = [shiftColumns(textOf(formula), after, name, true)];
  }
}

/** Lists that hold for one column only hold for its twin too. */
export function shareRules(sheet: XmlElement, like: number, twin: number): void {
  for (const rule of rulesOf(sheet)) {
    const own = (rule.attributes.sqref ?? '')
      .split(/\s+/)
      .flatMap((reference) => parseAddress(reference) ?? []);
    const twins = own.filter(({ left, right }) => left === like && right === like);
    const more = twins.map((area) => areaAddress({ ...area, left: twin, right: twin }));
    rule.attributes.sqref = [rule.attributes.sqref ?? '', ...more].join(' ').trim();
  }
}

function rulesOf(sheet: XmlElement): readonly XmlElement[] {
  return [
    ...childrenOf(sheet, 'conditionalFormatting'),
    ...childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation'),
    ...childrenOf(childOf(sheet, 'ignoredErrors'), 'ignoredError'),
    ...childrenOf(childOf(sheet, 'protectedRanges'), 'protectedRange'),
  ];
}

function formulasOf(rule: XmlElement): readonly XmlElement[] {
  const own = [...childrenOf(rule, 'formula1'), ...childrenOf(rule, 'formula2')];
  return [...own, ...childrenOf(rule, 'cfRule').flatMap((one) => childrenOf(one, 'formula'))];
}
