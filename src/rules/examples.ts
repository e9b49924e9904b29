// The examples of every rule, apart from the rules: a check needs none of them, 说明, the pages and the tests do.

import { deadlineBeforeDocumentExamples } from './deadline/before-document.examples';
import { deadlineDiffersFromCatalogExamples } from './deadline/differs-from-catalog.examples';
import { deadlineDiffersFromTextExamples } from './deadline/differs-from-text.examples';
import { deadlineImpossibleExamples } from './deadline/impossible.examples';
import { deadlineMissingExamples } from './deadline/missing.examples';
import { deadlineNotUnderstoodExamples } from './deadline/not-understood.examples';
import { deadlineRunTogetherExamples } from './deadline/run-together.examples';
import { deadlineVagueExamples } from './deadline/vague.examples';
import { progressMissingExamples } from './progress/missing.examples';
import { doneWithoutProgressExamples } from './status/done-without-progress.examples';
import { statusMissingExamples } from './status/missing.examples';
import { statusNotInListExamples } from './status/not-in-list.examples';
import { standingClosedExamples } from './status/standing-closed.examples';
import { columnDoubledExamples } from './structure/column-doubled.examples';
import { columnMissingExamples } from './structure/column-missing.examples';
import { errorValueExamples } from './structure/error-value.examples';
import { formulaInOfficialExamples } from './structure/formula-in-official.examples';
import { hiddenContentExamples } from './structure/hidden-content.examples';
import { indicatorMissingExamples } from './structure/indicator-missing.examples';
import { mergeBrokenExamples } from './structure/merge-broken.examples';
import { mergeTiesEntriesExamples } from './structure/merge-ties-entries.examples';
import { numberDoubledExamples } from './structure/number-doubled.examples';
import { numberGapExamples } from './structure/number-gap.examples';
import { numberMissingExamples } from './structure/number-missing.examples';
import { taskWithoutGroupExamples } from './structure/task-without-group.examples';
import { textDoubledExamples } from './structure/text-doubled.examples';
import { textMissingExamples } from './structure/text-missing.examples';
import { collectiveOnlyExamples } from './unit/collective-only.examples';
import { coopMissingExamples } from './unit/coop-missing.examples';
import { formerNameExamples } from './unit/former-name.examples';
import { leadAlsoCoopExamples } from './unit/lead-also-coop.examples';
import { leadMissingExamples } from './unit/lead-missing.examples';
import { namedTwiceExamples } from './unit/named-twice.examples';
import { notCanonicalExamples } from './unit/not-canonical.examples';
import { unitsRunTogetherExamples } from './unit/run-together.examples';
import { severalLeadsExamples } from './unit/several-leads.examples';
import { severalNamesExamples } from './unit/several-names.examples';
import { unitTypoExamples } from './unit/typo.examples';
import { unitUnknownExamples } from './unit/unknown.examples';
import { wrongLevelExamples } from './unit/wrong-level.examples';
import { leadRuleContradictedExamples } from './unit/lead-rule-contradicted.examples';
import { clauseVerbLostExamples } from './unit/clause-verb-lost.examples';
import type { RuleExamples } from './RuleExample';
import { progressEmptyWordsExamples } from './progress/empty-words.examples';
import { progressCopiedExamples } from './progress/copied.examples';
import { progressPartMissingExamples } from './progress/part-missing.examples';
import { progressFigureMissingExamples } from './progress/figure-missing.examples';
import { progressFigureShortExamples } from './progress/figure-short.examples';
import { progressWrongPeriodExamples } from './progress/wrong-period.examples';
import { statusContradictsProgressExamples } from './status/contradicts-progress.examples';
import { statusLateWithoutReasonExamples } from './status/late-without-reason.examples';
import { officialTextChangedExamples } from './official/text-changed.examples';
import { officialUnitsChangedExamples } from './official/units-changed.examples';
import { officialDeadlineChangedExamples } from './official/deadline-changed.examples';
import { officialRowAddedExamples } from './official/row-added.examples';
import { officialRowRemovedExamples } from './official/row-removed.examples';
import { officialRowMovedExamples } from './official/row-moved.examples';
import { officialColumnRenamedExamples } from './official/column-renamed.examples';
import { betweenBodyListDifferExamples } from './between/body-list-differ.examples';
import { betweenSummaryOutdatedExamples } from './between/summary-outdated.examples';
import { structureForeignTextExamples } from './structure/foreign-text.examples';

/** Examples by rule id, in the order of the rules. */
export const ruleExamples: Readonly<Record<string, RuleExamples>> = {
  'structure/column-missing': columnMissingExamples,
  'structure/column-doubled': columnDoubledExamples,
  'structure/hidden-content': hiddenContentExamples,
  'structure/error-value': errorValueExamples,
  'structure/formula-in-official': formulaInOfficialExamples,
  'structure/merge-broken': mergeBrokenExamples,
  'structure/merge-ties-entries': mergeTiesEntriesExamples,
  'structure/number-missing': numberMissingExamples,
  'structure/number-doubled': numberDoubledExamples,
  'structure/number-gap': numberGapExamples,
  'structure/text-missing': textMissingExamples,
  'structure/text-doubled': textDoubledExamples,
  'structure/task-without-group': taskWithoutGroupExamples,
  'structure/indicator-missing': indicatorMissingExamples,
  'structure/foreign-text': structureForeignTextExamples,
  'deadline/missing': deadlineMissingExamples,
  'deadline/not-understood': deadlineNotUnderstoodExamples,
  'deadline/impossible': deadlineImpossibleExamples,
  'deadline/run-together': deadlineRunTogetherExamples,
  'deadline/vague': deadlineVagueExamples,
  'deadline/differs-from-text': deadlineDiffersFromTextExamples,
  'deadline/before-document': deadlineBeforeDocumentExamples,
  'deadline/differs-from-catalog': deadlineDiffersFromCatalogExamples,
  'unit/lead-missing': leadMissingExamples,
  'unit/coop-missing': coopMissingExamples,
  'unit/unknown': unitUnknownExamples,
  'unit/typo': unitTypoExamples,
  'unit/not-canonical': notCanonicalExamples,
  'unit/former-name': formerNameExamples,
  'unit/wrong-level': wrongLevelExamples,
  'unit/run-together': unitsRunTogetherExamples,
  'unit/named-twice': namedTwiceExamples,
  'unit/lead-also-coop': leadAlsoCoopExamples,
  'unit/collective-only': collectiveOnlyExamples,
  'unit/several-leads': severalLeadsExamples,
  'unit/several-names': severalNamesExamples,
  'unit/lead-rule-contradicted': leadRuleContradictedExamples,
  'unit/clause-verb-lost': clauseVerbLostExamples,
  'progress/missing': progressMissingExamples,
  'status/missing': statusMissingExamples,
  'status/not-in-list': statusNotInListExamples,
  'status/done-without-progress': doneWithoutProgressExamples,
  'status/standing-closed': standingClosedExamples,
  'progress/empty-words': progressEmptyWordsExamples,
  'progress/copied': progressCopiedExamples,
  'progress/part-missing': progressPartMissingExamples,
  'progress/figure-missing': progressFigureMissingExamples,
  'progress/figure-short': progressFigureShortExamples,
  'progress/wrong-period': progressWrongPeriodExamples,
  'status/contradicts-progress': statusContradictsProgressExamples,
  'status/late-without-reason': statusLateWithoutReasonExamples,
  'official/text-changed': officialTextChangedExamples,
  'official/units-changed': officialUnitsChangedExamples,
  'official/deadline-changed': officialDeadlineChangedExamples,
  'official/row-added': officialRowAddedExamples,
  'official/row-removed': officialRowRemovedExamples,
  'official/row-moved': officialRowMovedExamples,
  'official/column-renamed': officialColumnRenamedExamples,
  'between/body-list-differ': betweenBodyListDifferExamples,
  'between/summary-outdated': betweenSummaryOutdatedExamples,
};
