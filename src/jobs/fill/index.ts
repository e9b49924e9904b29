// 填报: table of contents.

export type { EntryBox } from './EntryBox';
export { fillUnits, findUnits, type FillUnit } from './fillUnits';
export { entryPlace, type EntryPlace } from './entryPlace';
export { isAboutEntry, myTasks, type EntryCell, type MyTask } from './myTasks';
export { entryForm, type EntryForm } from './entryForm';
export { draftOf, entryText } from './entryDraft';
export { boxState, type BoxState } from './boxState';
export { isDone, statusChoices, usualStatusWords } from './statusChoices';
export { taskTargets, type TaskTarget } from './taskTargets';
export { withEntry, type TypedEntry } from './withEntry';
export { entryEdits, entryScope, type EntryEdit } from './entryEdits';
export { unitCellAt, withUnits, type UnitCell } from './unitCell';
export { pickableUnits } from './pickableUnits';
