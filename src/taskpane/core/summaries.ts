// What drawing sheets needs beside the checking core: loaded when 汇总 is opened or 校验报告 is asked for.

export { planSheets, stalePlans } from './planSheets';
export { planCheckReport } from './planCheckReport';
export { planChase } from './planChase';
export { standingSheets } from './standingSheets';

/** Filling an office's own forms: fetched from here, so that it holds nothing the sheets have already. */
export const loadOwnForms = () => import(/* webpackChunkName: "planOwnForms" */ './planOwnForms');
