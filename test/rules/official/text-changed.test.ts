import { officialTextChanged } from '../../../src/rules/official/text-changed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);

/** Two groups of two tasks; the first one's title is given. */
function grouped(title: string) {
  return {
    headings: ['类别', '任务内容', '完成时限', '牵头单位'],
    rows: [
      [title, '实施中小学校舍维修改造', '2022年底', '县教育局'],
      ['', '扩大普惠性幼儿园学位', '2022年底', '县教育局'],
      ['卫生', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
      ['', '完善分级诊疗制度', '2022年底', '县卫健局'],
    ],
    merges: ['A2:A3', 'A4:A5'],
  };
}

/** Groups as rows of their own; the second one's title is given. */
function rowGroups(title: string) {
  return {
    headings: ['序号', '任务内容', '完成时限', '牵头单位'],
    rows: [
      ['一、卫生', '', '', ''],
      ['1', '建设县域医疗卫生共同体', '2022年底', '县卫健局'],
      [title, '', '', ''],
      ['2', '实施中小学校舍维修改造', '2022年底', '县教育局'],
      ['3', '扩大普惠性幼儿园学位', '2022年底', '县教育局'],
    ],
    merges: ['A2:D2', 'A4:D4'],
  };
}

testRule(officialTextChanged, [
  ['nobody has the issued table', exampleTable([{ text: '另一件事情' }])],
  ['letter for letter', { ...issued, issued }],
  [
    'only entries filled in',
    { ...exampleTable([{ progress: '已建成。', status: '推进中' }, {}, {}]), issued },
  ],
  [
    'a word more',
    { ...exampleTable([{ text: '建设紧密型县域医疗卫生共同体' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'B2', part: '紧密型' }],
  ],
  [
    'a word less has no part to point at',
    { ...exampleTable([{ text: '建设医疗卫生共同体' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'B2' }],
  ],
  ['emptied', { ...exampleTable([{ text: '' }, {}, {}]), issued }, [{ message: 'changed', cell: 'B2' }]],
  [
    'full-width and broken over lines',
    { ...exampleTable([{}, { text: '实施中小学\n校舍　维修改造' }, {}]), issued },
    [{ message: 'harmless', cell: 'B3' }],
  ],
  [
    'a merged group renamed is told once',
    { ...grouped('教育工作'), issued: grouped('教育') },
    [{ message: 'changed', cell: 'A2' }],
  ],
  ['a group heading lost', { ...grouped(''), issued: grouped('教育') }, [{ message: 'changed', cell: 'A2' }]],
  [
    'a group heading in a row of its own',
    { ...rowGroups('二、教育工作'), issued: rowGroups('二、教育') },
    [{ message: 'changed', cell: 'A4' }],
  ],
]);
