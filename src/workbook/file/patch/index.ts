// Workbooks made from another one, for the pane: what goes out to a unit, the next period's, and several files in one.
export { addColumns } from './addColumns';
export { writeDispatch } from './writeDispatch';
export { writeZip } from '../zip/writeZip';
