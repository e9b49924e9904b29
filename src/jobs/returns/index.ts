// 发出、收回、合并、对比、转入下期: table of contents.

export type * from './IntakeReport';
export type { ReturnedFile } from './ReturnedFile';
export { masterTable, type MasterTable } from './MasterTable';
export { readDecisions, type Decision } from './Decision';
export { intake } from './intake';
export { readAhead } from './readAhead';
export { planDispatch, type Dispatch, type DispatchOptions } from './planDispatch';
export { dispatchFileNames } from './dispatchFileNames';
export { comparePeriods, type PeriodComparison } from './comparePeriods';
export { compareRefusal } from './compareRefusal';
export { latestEntries } from './latestEntries';
export { officialFingerprint } from './officialFingerprint';
export { planRollOver } from './planRollOver';
export { intakeEdits } from './intakeEdits';
export { chaseReturns, planReturnSheet, type ReturnChase } from './returnSheets';
export { intakeJson, isSettled } from './intakeJson';
