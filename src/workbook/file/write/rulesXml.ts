// Conditional formats and entry lists of a planned sheet.
import { areaAddress } from '../../address';
import type { SheetPlan } from '../../SheetPlan';
import type { SheetContext } from './SheetContext';
import { boundedFormulaText } from './formulaText';
import { element, escapeXml } from './xml';

/** Excel's limit for a list written inside the rule. */
const MAX_LIST = 255;

/** Conditional formats, the first of the plan winning over later ones. */
export function conditionalFormatsXml(context: SheetContext): string {
  return context.plan.conditionalFormats
    .map((format, at) => {
      const place = { tables: context.tables, sheet: context.plan.name, row: format.area.top };
      const formula = boundedFormulaText(format.formula, place);
      const dxfId = context.styles.difference(format);
      const rule = element(
        'cfRule',
        { type: 'expression', dxfId, priority: at + 1 },
        `<formula>${escapeXml(formula)}</formula>`,
      );
      return element('conditionalFormatting', { sqref: areaAddress(format.area) }, rule);
    })
    .join('');
}

/** Entry lists; one that Excel could not hold (a comma in an entry, over 255 characters) is left out. */
export function validationsXml(plan: SheetPlan): string {
  const rules = plan.validations
    .filter(({ list }) => list.every((entry) => !entry.includes(',')) && list.join(',').length <= MAX_LIST)
    .map(({ area, list }) => {
      const formula = `"${list.join(',').replaceAll('"', '""')}"`;
      const attributes = { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: areaAddress(area) };
      return element('dataValidation', attributes, `<formula1>${escapeXml(formula)}</formula1>`);
    });
  return rules.length > 0 ? element('dataValidations', { count: rules.length }, ...rules) : '';
}
