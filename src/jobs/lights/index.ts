// The lights of all tasks: table of contents.

export { outdatedLights, taskLights, type TaskLight } from './taskLights';
export { keptLights, withLight, withoutLights, type LightOverride } from './LightOverride';
