// 校验证明: table of contents.

export { certificateRows, isCertifiable, type CertificateQuestion } from './certificateRows';
export { certificateSheet } from './certificateSheet';
export { certificatePage } from './certificatePage';
