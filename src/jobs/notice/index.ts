// 由通知生成分工表: table of contents for the pane's review step.

export { importNotice, type ImportedNotice } from '../importNotice';
export { documentOfSheet } from './documentOfSheet';
export { documentOfText } from './documentOfText';
export {
  reviewNotice,
  type Doubt,
  type DoubtId,
  type LoosePiece,
  type NoticeReview,
  type ReviewRow,
} from './reviewNotice';
export { decide, looseKey, undecided, type LooseDecision, type NoticeDecisions } from './decide';
export { makePlans } from './makePlans';
export { listDifferences, type ListDifference } from './listDifferences';
export { cellsOf, saysAll } from './planSnapshot';
