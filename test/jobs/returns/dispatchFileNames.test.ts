// Names of the files that go out: text from cells never becomes a path.

import { dispatchFileNames } from '../../../src/jobs/returns/dispatchFileNames';

test.each([
  ['责任分工.xlsx', ['区教育局', '区财政局'], ['责任分工-区教育局.xlsx', '责任分工-区财政局.xlsx']],
  ['责任分工.XLSM', ['区教育局', '区教育局'], ['责任分工-区教育局.xlsx', '责任分工-区教育局-2.xlsx']],
  ['表.xlsx', ['../../etc/passwd', 'a:b*c?"<>|d'], ['表-etc passwd.xlsx', '表-a b c d.xlsx']],
  ['.xlsx', ['...'], ['-.xlsx']],
  ['表.xlsx', ['甲'.repeat(200)], [`表-${'甲'.repeat(60)}.xlsx`]],
])('%s %j', (table, units, names) => {
  expect(dispatchFileNames(table, units)).toEqual(names);
});
