// Words of all rules, by rule id: for their pages, the command line's reports and tests. A check takes each rule's own.

import type { RuleText } from '../../RuleText';
import { deadlineBeforeDocument } from './deadline/before-document';
import { deadlineDiffersFromCatalog } from './deadline/differs-from-catalog';
import { deadlineDiffersFromText } from './deadline/differs-from-text';
import { deadlineImpossible } from './deadline/impossible';
import { deadlineMissing } from './deadline/missing';
import { deadlineNotUnderstood } from './deadline/not-understood';
import { deadlineRunTogether } from './deadline/run-together';
import { deadlineVague } from './deadline/vague';
import { internalText } from './internal';
import { progressMissing } from './progress/missing';
import { statusMissing } from './status/missing';
import { columnDoubled } from './structure/column-doubled';
import { columnMissing } from './structure/column-missing';
import { errorValue } from './structure/error-value';
import { formulaInOfficial } from './structure/formula-in-official';
import { hiddenContent } from './structure/hidden-content';
import { indicatorMissing } from './structure/indicator-missing';
import { mergeBroken } from './structure/merge-broken';
import { mergeTiesEntries } from './structure/merge-ties-entries';
import { numberDoubled } from './structure/number-doubled';
import { numberGap } from './structure/number-gap';
import { numberMissing } from './structure/number-missing';
import { taskWithoutGroup } from './structure/task-without-group';
import { textDoubled } from './structure/text-doubled';
import { textMissing } from './structure/text-missing';
import { collectiveOnly } from './unit/collective-only';
import { coopMissing } from './unit/coop-missing';
import { formerName } from './unit/former-name';
import { leadAlsoCoop } from './unit/lead-also-coop';
import { leadMissing } from './unit/lead-missing';
import { namedTwice } from './unit/named-twice';
import { notCanonical } from './unit/not-canonical';
import { unitsRunTogether } from './unit/run-together';
import { severalLeads } from './unit/several-leads';
import { unitTypo } from './unit/typo';
import { unitUnknown } from './unit/unknown';
import { wrongLevel } from './unit/wrong-level';
import { severalNames } from './unit/several-names';
import { leadRuleContradicted } from './unit/lead-rule-contradicted';
import { clauseVerbLost } from './unit/clause-verb-lost';
import { statusNotInList } from './status/not-in-list';
import { doneWithoutProgress } from './status/done-without-progress';
import { standingClosed } from './status/standing-closed';
import { progressEmptyWords } from './progress/empty-words';
import { progressCopied } from './progress/copied';
import { progressPartMissing } from './progress/part-missing';
import { progressFigureMissing } from './progress/figure-missing';
import { progressFigureShort } from './progress/figure-short';
import { progressWrongPeriod } from './progress/wrong-period';
import { statusContradictsProgress } from './status/contradicts-progress';
import { statusLateWithoutReason } from './status/late-without-reason';
import { officialTextChanged } from './official/text-changed';
import { officialUnitsChanged } from './official/units-changed';
import { officialDeadlineChanged } from './official/deadline-changed';
import { officialRowAdded } from './official/row-added';
import { officialRowRemoved } from './official/row-removed';
import { officialRowMoved } from './official/row-moved';
import { officialColumnRenamed } from './official/column-renamed';
import { betweenBodyListDiffer } from './between/body-list-differ';
import { betweenSummaryOutdated } from './between/summary-outdated';
import { structureForeignText } from './structure/foreign-text';

export const ruleTexts: Readonly<Record<string, RuleText>> = {
  'deadline/before-document': deadlineBeforeDocument,
  'deadline/differs-from-catalog': deadlineDiffersFromCatalog,
  'deadline/differs-from-text': deadlineDiffersFromText,
  'deadline/impossible': deadlineImpossible,
  'deadline/missing': deadlineMissing,
  'deadline/not-understood': deadlineNotUnderstood,
  'deadline/run-together': deadlineRunTogether,
  'deadline/vague': deadlineVague,
  'progress/missing': progressMissing,
  'status/missing': statusMissing,
  'structure/column-doubled': columnDoubled,
  'structure/column-missing': columnMissing,
  'structure/error-value': errorValue,
  'structure/formula-in-official': formulaInOfficial,
  'structure/hidden-content': hiddenContent,
  'structure/foreign-text': structureForeignText,
  'structure/indicator-missing': indicatorMissing,
  'structure/merge-broken': mergeBroken,
  'structure/merge-ties-entries': mergeTiesEntries,
  'structure/number-doubled': numberDoubled,
  'structure/number-gap': numberGap,
  'structure/number-missing': numberMissing,
  'structure/task-without-group': taskWithoutGroup,
  'structure/text-doubled': textDoubled,
  'structure/text-missing': textMissing,
  'unit/collective-only': collectiveOnly,
  'unit/coop-missing': coopMissing,
  'unit/former-name': formerName,
  'unit/lead-also-coop': leadAlsoCoop,
  'unit/lead-missing': leadMissing,
  'unit/named-twice': namedTwice,
  'unit/not-canonical': notCanonical,
  'unit/run-together': unitsRunTogether,
  'unit/several-leads': severalLeads,
  'unit/typo': unitTypo,
  'unit/unknown': unitUnknown,
  'unit/wrong-level': wrongLevel,
  'unit/several-names': severalNames,
  'unit/lead-rule-contradicted': leadRuleContradicted,
  'unit/clause-verb-lost': clauseVerbLost,
  'status/not-in-list': statusNotInList,
  'status/done-without-progress': doneWithoutProgress,
  'status/standing-closed': standingClosed,
  'progress/empty-words': progressEmptyWords,
  'progress/copied': progressCopied,
  'progress/part-missing': progressPartMissing,
  'progress/figure-missing': progressFigureMissing,
  'progress/figure-short': progressFigureShort,
  'progress/wrong-period': progressWrongPeriod,
  'status/contradicts-progress': statusContradictsProgress,
  'status/late-without-reason': statusLateWithoutReason,
  'official/text-changed': officialTextChanged,
  'official/units-changed': officialUnitsChanged,
  'official/deadline-changed': officialDeadlineChanged,
  'official/row-added': officialRowAdded,
  'official/row-removed': officialRowRemoved,
  'official/row-moved': officialRowMoved,
  'official/column-renamed': officialColumnRenamed,
  'between/body-list-differ': betweenBodyListDiffer,
  'between/summary-outdated': betweenSummaryOutdated,
  internal: internalText,
};
