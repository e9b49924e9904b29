// How does the part that makes a table from a notice arrive? From inside the core, so that it holds nothing the core has already.

/** What the step 由通知生成分工表 asks. */
export const loadNotice = () => import(/* webpackChunkName: "notice" */ '../../jobs/notice');
