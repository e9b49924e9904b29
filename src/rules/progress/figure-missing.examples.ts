// Small tables that the rule progress/figure-missing keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const progressFigureMissingExamples: RuleExamples = {
  pass: [
    exampleTable([{}, {}]),
    exampleTable([
      {
        text: '实施县域医疗卫生共同体建设，县域内住院量占比达到85%以上',
        progress: '县人民医院下派医师12名，县域内住院量占比86.2%。',
      },
    ]),
    exampleTable([
      { text: '推进医保电子凭证全覆盖', progress: '县医保局4月召开培训会，定点机构均可扫码结算。' },
      { text: '建设社区服务中心3个', progress: '城南、城北、河西社区服务中心8月启用。' },
      { text: '改造中小学校舍不少于12所', progress: '县教育局召开推进会，校舍改造已完成12所。' },
    ]),
  ],
  fail: [
    {
      ...exampleTable([
        {
          text: '实施县域医疗卫生共同体建设，县域内住院量占比达到85%以上',
          progress: '县人民医院下派医师12名，与6个乡镇卫生院签订共建协议。',
        },
      ]),
      findings: [{ message: 'missing', cell: 'F2' }],
    },
  ],
};
