// The language of unit names: table of contents.

export type { Unit, UnitCandidate, UnitMatch } from './Unit';
export type { Filler, UnitCell } from './UnitCell';
export type { RoleHint } from './forms/filler';
export type { UnitReader, UnitReaderContext } from './createUnitReader';
export { createUnitReader } from './createUnitReader';
export type { NameLevel } from './Piece';
export { nameBody, type NameBody } from './nameBody';
export { unitLevel } from './unitLevel';
