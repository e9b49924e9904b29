// The simulated Excel that answers the real office.js: for the preview page and for tests.

export { ExcelHost } from './ExcelHost';
export type { Chart, ConditionalFormat, HostTable } from './HostState';
export type { Trip } from './protocol/HostReply';
export type { Disturbance } from './Disturbance';
