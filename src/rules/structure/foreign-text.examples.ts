// Small tables that the rule structure/foreign-text keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const structureForeignTextExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([{ text: '推进“互联网+政务服务”，优化12345热线' }]),
    exampleTable([{ text: '在信用公示系统（www.gsxt.gov.cn）公示处罚信息' }]),
    exampleTable([{ text: '严厉打击“六合彩”等网络赌博违法犯罪' }]),
  ],
  fail: [
    {
      ...exampleTable([{}, { text: '制定开展高值18新利手机集中采购的实施方案' }]),
      findings: [{ message: 'spam', cell: 'B3', part: '18新利手机' }],
    },
    {
      ...exampleTable([{ text: '建设县域医共体 责任编辑：张三 【打印】' }]),
      findings: [{ message: 'page', cell: 'B2', part: '责任编辑：张三 【打印】' }],
    },
    {
      ...exampleTable([{ text: '建设县域<br/>医共体' }]),
      findings: [{ message: 'markup', cell: 'B2', part: '<br/>' }],
    },
    {
      ...exampleTable([{ text: '建设县域锟斤拷锟斤拷医共体' }]),
      findings: [{ message: 'damaged', cell: 'B2', part: '锟斤拷锟斤拷' }],
    },
    {
      ...exampleTable([{ text: '宣傳(chuan) 縣域醫共體(ti) 建設' }]),
      findings: [{ message: 'gloss', cell: 'B2' }],
    },
  ],
};
