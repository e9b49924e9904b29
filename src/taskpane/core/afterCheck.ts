// What is worked out once a check has ended and its findings are on the screen.

export { earlierCertificate } from '../../jobs/certificate/earlierCertificate';
export { earlierReport } from '../../jobs/earlierReport';
export { planRepairs } from '../../jobs/repair';
export { reportSheetWords } from '../../messages/zh-CN/reportSheet';
export { certificateWords } from '../../messages/zh-CN/certificate';
