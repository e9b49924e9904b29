import { taskWithoutGroup } from '../../../src/rules/structure/task-without-group';
import { testRule } from '../ruleTester';

const headings = ['类别', '任务内容', '牵头单位'];

testRule(taskWithoutGroup, [
  [
    'groups as rows of their own',
    {
      headings: ['任务内容', '完成时限', '牵头单位'],
      rows: [
        ['一、教育', '', ''],
        ['扩大学位', '2022年底', '县教育局'],
        ['改善校舍', '2022年底', '县教育局'],
      ],
    },
  ],
  [
    'a merged group',
    {
      headings,
      rows: [
        ['教育', '扩大学位', '县教育局'],
        ['', '改善校舍', '县教育局'],
      ],
      merges: ['A2:A3'],
    },
  ],
  [
    'printed on the first row only',
    {
      headings,
      rows: [
        ['教育', '扩大学位', '县教育局'],
        ['', '改善校舍', '县教育局'],
        ['卫生', '完善分级诊疗', '县卫健局'],
      ],
    },
  ],
  [
    'the first task has none',
    {
      headings,
      rows: [
        ['', '扩大学位', '县教育局'],
        ['教育', '改善校舍', '县教育局'],
      ],
    },
    [{ message: 'none', cell: 'A2' }],
  ],
  [
    'one blank among cells filled on every row',
    {
      headings,
      rows: [
        ['教育', '扩大学位', '县教育局'],
        ['教育', '改善校舍', '县教育局'],
        ['教育', '培训教师', '县教育局'],
        ['', '完善分级诊疗', '县卫健局'],
        ['卫生', '加强基层队伍', '县卫健局'],
        ['卫生', '建设急救中心', '县卫健局'],
      ],
    },
    [{ message: 'none', cell: 'A5' }],
  ],
]);
