// Is a batch office.js's own, and does it change the workbook?

import { ActionType, type WireAction, type WireBatch } from './wire';

/** Actions that office.js sends on its own account. */
const HOUSEKEEPING = ['_RemoveReference', '_KeepReference', 'NotifyActionHandlerReady'];
/** Methods that change something, though the wire does not mark them. */
const CHANGING =
  /^(Add|Insert|Delete|Clear|ClearAll|Merge|Unmerge|Resize|ConvertToRange|SetPosition|SetSolidColor|SetXml|SetPrint.*|RemovePageBreaks|Freeze.*|Unfreeze)$/;

/** Only releases ranges or reports for duty. */
export function isHousekeeping(batch: WireBatch): boolean {
  return (
    batch.Actions.every(
      ({ ActionType: kind, Name }: WireAction) =>
        kind === ActionType.instantiate || kind === ActionType.trace || HOUSEKEEPING.includes(Name),
    ) && !isWriting(batch)
  );
}

/** Changes anything in the workbook. */
export function isWriting(batch: WireBatch): boolean {
  return (
    batch.Actions.some(
      ({ ActionType: kind, Name }) => kind === ActionType.setProperty || CHANGING.test(Name),
    ) || Object.values(batch.ObjectPaths).some(({ Name }) => CHANGING.test(Name))
  );
}
