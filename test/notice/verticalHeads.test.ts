// A covering letter with its list as a Word table: headings written downwards over two rows, cells merged down and across. Written before the grammar was looked at.
import { importNotice } from '../../src/jobs/importNotice';
import { openDocumentFile } from '../../src/workbook/file';
import { sheetOf } from '../support/sheet';
import { paragraph } from '../workbook/file/document/documentOf';
import { documentOfSheet } from '../workbook/file/document/documentOfSheet';

const letter = [
  '东山区人民政府办公室关于印发东山区2023年水环境治理任务清单的通知',
  '各镇人民政府、街道办事处，区政府各部门：',
  '现将《东山区2023年水环境治理任务清单》印发给你们，请认真抓好落实。',
  '2023年3月15日',
  '附件',
  '东山区2023年水环境治理任务清单',
];
const table = sheetOf(`
序\\n号 | 主要\\n任务 | 任务内容 | 责\\n任\\n单\\n位 | < | 完\\n成\\n时\\n限 | 责任\\n领导
^ | ^ | ^ | 牵头 | 配合 | ^ | ^
1 | 一、完善设施 | 新建污水管网12公里 | 区住建局 | 区财政局、各镇街 | 2023年\\n10月底 | 王海
2 | ^ | 改造雨污合流小区8个 | ^ | 区城管局 | 2023年底 | ^
3 | 二、强化监管 | 开展入河排污口排查 | 区生态环境分局 | 各镇街 | 持续推进 | 李强
`);

test('every task with its group, units, deadline and person', async () => {
  const bytes = await documentOfSheet(table, letter.map((line) => paragraph(line)).join(''));
  const opened = await openDocumentFile(bytes, '通知.docx');
  if (!opened.ok) throw new Error(opened.problem.id);
  const { notice, lists } = await importNotice(opened.document);
  const [list] = lists;
  const names = (units: readonly { readonly clean: string }[]) => units.map(({ clean }) => clean).join('、');
  expect(
    list?.table.tasks.map(({ no, group, text, units, deadline, leader }) => [
      no,
      group === null ? null : list.table.groups[group]?.title,
      text.raw,
      names(units.lead),
      names(units.coop),
      names(units.responsible),
      deadline?.raw,
      leader?.raw,
    ]),
  ).toEqual([
    ['1', '完善设施', '新建污水管网12公里', '区住建局', '区财政局、各镇街', '', '2023年\n10月底', '王海'],
    ['2', '完善设施', '改造雨污合流小区8个', '区住建局', '区城管局', '', '2023年底', '王海'],
    ['3', '强化监管', '开展入河排污口排查', '区生态环境分局', '各镇街', '', '持续推进', '李强'],
  ]);
  expect([list?.title, notice.date, notice.tasks]).toEqual([
    '东山区2023年水环境治理任务清单',
    '2023-03-15',
    [],
  ]);
});
