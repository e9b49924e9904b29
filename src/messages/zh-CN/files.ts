// What a person reads when a file cannot be used: which file, where, and what to do.
import { fill, type MessageData } from '../fill';

/** One sentence a problem; `file` is always given, `sheet` and `cell` where named. */
export const fileMessages = {
  empty: '文件“{file}”是空的，没有任何内容。请确认文件已保存完整，或向发件人重新索取。',
  tooLarge: '文件“{file}”有{size}MB，超过{limit}MB，未读取。请删去图片和无关的工作表，另存后再试。',
  inflatedTooLarge:
    '文件“{file}”解压后的内容异常庞大，为安全起见未读取。请在 Excel 中打开，另存为 .xlsx 后再试；来源不明的文件请勿使用。',
  unsafeXml:
    '文件“{file}”内含文档类型声明，正常保存的表格不会有，为安全起见未读取。请在 Excel 中打开，另存为 .xlsx 后再试。',
  password: '文件“{file}”设有打开密码，不能读取。请在 Excel 中打开，取消密码后另存为 .xlsx。',
  oldExcel: '文件“{file}”是旧版表格（.xls 或 .et）。请在 Excel 或 WPS 中打开，另存为 .xlsx。',
  wpsExcel: '文件“{file}”是 WPS 表格文件（.et）。请在 WPS 中打开，另存为 .xlsx。',
  picture: '文件“{file}”是图片（照片或截图），不是工作簿。请提供 .xlsx 文件。',
  binaryExcel: '文件“{file}”是二进制工作簿（.xlsb）。请在 Excel 中打开，另存为 .xlsx。',
  openDocument: '文件“{file}”是 OpenDocument 表格（.ods）。请在 Excel 或 WPS 中打开，另存为 .xlsx。',
  xmlSpreadsheet: '文件“{file}”是 XML 表格，不是工作簿。请在 Excel 中打开，另存为 .xlsx。',
  oldWord: '文件“{file}”是旧版 Word 文档（.doc），不是表格。请另存为 .docx 后按通知导入，或提供 .xlsx 表格。',
  word: '文件“{file}”是 Word 文档（.docx），不是表格。通知请用导入功能，表格请提供 .xlsx 文件。',
  presentation: '文件“{file}”是演示文稿，不是表格。请提供 .xlsx 文件。',
  pdf: '文件“{file}”是 PDF 文件，不是表格。请提供 .xlsx 文件。',
  webPage: '文件“{file}”是网页，不是工作簿，虽然名称像表格。请在 Excel 中打开，另存为 .xlsx。',
  plainText: '文件“{file}”是文本文件（如 .csv），不是工作簿。请在 Excel 中打开，另存为 .xlsx。',
  otherZip: '文件“{file}”是压缩包，里面没有工作簿。请先解压，再提供其中的 .xlsx 文件。',
  notWorkbook: '文件“{file}”不是可识别的工作簿。请确认文件，用 Excel 打开后另存为 .xlsx。',
  damaged:
    '文件“{file}”不完整或已损坏，不能读取。请重新复制或下载；仍不行的，请在 Excel 中打开并修复后另存为 .xlsx。',
  damagedSheet:
    '文件“{file}”的工作表“{sheet}”已损坏，不能读取。请在 Excel 中打开并修复，另存为 .xlsx 后再试。',
  damagedCell:
    '文件“{file}”的工作表“{sheet}”中，{cell}单元格的内容已损坏，不能读取。请在 Excel 中打开并修复，另存为 .xlsx 后再试。',
  workbook: '文件“{file}”是工作簿，不是通知。表格请直接打开校验；导入用的通知请提供 .docx 或 .txt 文件。',
  damagedDocument:
    '文件“{file}”不完整或已损坏，不能读取。请重新复制或下载；仍不行的，请在 Word 中打开并修复后另存为 .docx。',
  protected:
    '文件“{file}”的工作表“{sheet}”加了保护，没有写入。请在 Excel 中打开，撤销工作表保护后另存再试；本程序不会自行解除。',
  official:
    '文件“{file}”的工作表“{sheet}”中，{cell}单元格不在可填写的范围内，全部内容都没有写入。请核对后再试。',
  noSheet: '文件“{file}”中没有工作表，只有图表或宏表。请提供含有表格的工作簿。',
} as const;

/** Names of the problems a file can have. */
export type FileProblemId = keyof typeof fileMessages;

/**
 * The sentence of a problem.
 * @example fileProblemText({ id: 'empty', data: { file: '表.xlsx' } }) //=> '文件“表.xlsx”是空的，…'
 */
export function fileProblemText(problem: { readonly id: FileProblemId; readonly data: MessageData }): string {
  return fill(fileMessages[problem.id], problem.data);
}
