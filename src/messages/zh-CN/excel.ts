// What can go wrong between the add-in and Excel, in sentences.

/** Problems of the Excel adapter. */
export type ExcelProblemId =
  | 'protected'
  | 'busy'
  | 'editing'
  | 'tooOld'
  | 'tooLarge'
  | 'missing'
  | 'nameTaken'
  | 'official'
  | 'halfWritten'
  | 'settingsTooLong'
  | 'session'
  | 'undo'
  | 'notCopied'
  | 'failed';

/** One sentence each: what happened, and what to do. */
export const excelMessages: Readonly<Record<ExcelProblemId | 'homeless', string>> = {
  protected: '工作表“{sheet}”加了保护，没有写入。请在“审阅”选项卡撤销工作表保护后重试，本插件不会自行解除。',
  busy: 'Excel正忙，没有应答。请稍候再试。',
  editing: '正在编辑单元格，Excel暂不应答。请先按回车结束编辑，再重试。',
  tooOld: '这个版本的Excel缺少所需功能。请使用Excel 2021或更新的版本。',
  tooLarge: '一次读写的内容超过了Excel的上限。请缩小表格范围后重试。',
  missing: '要找的工作表或单元格已不存在。请重新校验。',
  nameTaken: '名称“{name}”在这个工作簿里已作他用，没有写入。请把原有的名称或表格改名后重试。',
  official: '单元格{cell}不在可填写的范围内，全部内容都没有写入。请重新校验后再试。',
  halfWritten:
    '写入中途Excel没有应答，下列单元格可能已经改动：{cells}。请核对后重试，或者用本插件的“撤销”恢复。',
  settingsTooLong: '要保存在工作簿里的设置和豁免超过了100 kB，没有保存。请先删去不再需要的豁免。',
  session: '与Excel的连接已经断开。请关闭并重新打开本窗格，再重试。',
  notCopied: 'Excel没有交出这个工作簿的副本。请先保存工作簿再试；仍不行的，请单位的网管另做副本。',
  undo: '这个版本的Excel不能把几步操作合并为一步撤销。请用本插件的“撤销”恢复。',
  failed: 'Excel没有完成这项操作，表格内容可能没有全部写入。请重试。',
  homeless: '已不在清单中的人工填写',
};
