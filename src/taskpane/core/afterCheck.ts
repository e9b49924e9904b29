// What is worked out once a check has ended and its findings are on the screen.

export { earlierReport } from '../../jobs/earlierReport';
export { planRepairs } from '../../jobs/repair';
export { reportSheetWords } from '../../messages/zh-CN/reportSheet';
