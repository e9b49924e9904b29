// The lights of all tasks: table of contents.

export { lateInSheets, type LateInSheets } from './lateInSheets';
export { taskLights, type TaskLight } from './taskLights';
export { keptLights, withLight, withoutLights } from './keptLights';
export { uncountedOverrides, type UncountedOverride } from '../../summary/lightOverride';
export { lightsToSet, type LightOverride } from '../../table/LightOverride';
