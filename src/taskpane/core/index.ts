// The checking core as the pane needs it: loaded in one piece right after the first paint.

export { findTables, reopenTable, type TableInWorkbook } from './findTables';
export { checkFound, type CheckSetting } from './checkFound';
export { changedCells } from './changedCells';
export { loadFill, loadLights } from './loadFill';
export { loadNotice } from './loadNotice';
export { loadReturns } from './loadReturns';
export {
  explainRule,
  loadAfterCheck,
  loadAside,
  loadCatalogs,
  loadCertificate,
  loadReportPage,
  loadSummaries,
  ruleOptionFields,
} from './laterParts';
