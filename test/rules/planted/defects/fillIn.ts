// Defects of what units fill in: progress and status of the current period.

import { own, textDefect, type Defect } from '../Defect';
import { addressOf, placeOf, textAt, write } from '../PlantedSheet';

export const fillInDefects: readonly Defect[] = [
  textDefect('progress/missing', 'progress', '| |—|无|/', { status: '推进中' }),
  textDefect('progress/empty-words', 'progress', '正在推进。|按要求落实。|有序推进中。|正在按计划推进', {
    status: '推进中',
  }),
  textDefect(
    'progress/copied',
    'progress',
    (_before, spot) => {
      const text = placeOf(spot.sheet, spot.task, 'text');
      return text && textAt(spot.sheet, text).replace(/^\d+\./, '');
    },
    { name: 'progress/copied from the task', status: '推进中' },
  ),
  textDefect(
    'progress/copied',
    'progress',
    (_before, { sheet, task }) => {
      const above = task === 0 ? null : placeOf(sheet, task - 1, 'progress');
      return above && textAt(sheet, above);
    },
    { name: 'progress/copied from the neighbour', family: 'progress/copied neighbour' },
  ),
  textDefect(
    'progress/copied',
    'progress',
    (_before, { sheet, task }) => {
      const earlier = placeOf(sheet, task, 'earlier');
      return earlier && textAt(sheet, earlier);
    },
    { name: 'progress/copied from last period' },
  ),
  textDefect('progress/part-missing', 'progress', (before) =>
    before.includes('存在问题') ? before.replace(/存在问题.*$/, '') : null,
  ),
  textDefect('progress/wrong-period', 'progress', (before) => before.replace('6月', '11月')),
  {
    name: 'progress/figure-missing',
    family: 'figure',
    plant: (spot) => withTarget(spot, '改造老旧管网25公里', '', 'progress/figure-missing'),
  },
  {
    name: 'progress/figure-short',
    family: 'figure',
    plant: (spot) => withTarget(spot, '改造老旧管网25公里', '已改造老旧管网8公里。', 'progress/figure-short'),
  },
  textDefect('status/missing', 'status', '| |—'),
  textDefect('status/not-in-list', 'status', '领导已阅|见附件|同上'),
  {
    name: 'status/contradicts-progress',
    family: 'contradicts',
    plant(spot) {
      const [progress, status] = [own(spot, 'progress'), own(spot, 'status')];
      if (!progress || !status || textAt(spot.sheet, progress).includes('主要做法')) return null;
      write(spot.sheet, progress, '因资金未到位，该项工作尚未启动。');
      write(spot.sheet, status, '已完成');
      return [`status/contradicts-progress ${addressOf(status)}`];
    },
  },
  {
    name: 'status/done-without-progress',
    family: 'progress/missing progress',
    plant(spot) {
      const [progress, status] = [own(spot, 'progress'), own(spot, 'status')];
      if (!progress || !status) return null;
      write(spot.sheet, progress, '');
      write(spot.sheet, status, '已完成');
      return [`progress/missing ${addressOf(progress)}`, `status/done-without-progress ${addressOf(status)}`];
    },
  },
  {
    name: 'status/standing-closed',
    family: 'standing',
    plant(spot) {
      const [deadline, status] = [own(spot, 'deadline'), own(spot, 'status')];
      if (!deadline || !status || spot.task === 0) return null;
      write(spot.sheet, deadline, spot.random.pick(['长期坚持', '持续推进', '常态化推进']));
      write(spot.sheet, status, '已完成');
      return [`status/standing-closed ${addressOf(status)}`];
    },
  },
  {
    name: 'status/late-without-reason',
    family: 'late',
    plant(spot) {
      const [deadline, status] = [own(spot, 'deadline'), own(spot, 'status')];
      const progress = own(spot, 'progress');
      const tellsProblems = progress !== null && textAt(spot.sheet, progress).includes('问题');
      if (!deadline || !status || spot.task === 0 || tellsProblems) return null;
      write(spot.sheet, deadline, spot.random.pick(['2024年3月底', '2024年5月', '2024年4月底前']));
      write(spot.sheet, status, '推进中');
      return [`status/late-without-reason ${addressOf(status)}`];
    },
  },
];

function withTarget(
  spot: Parameters<Defect['plant']>[0],
  target: string,
  figure: string,
  rule: string,
): readonly string[] | null {
  const [text, progress, status] = [own(spot, 'text'), own(spot, 'progress'), own(spot, 'status')];
  if (!text || !progress || !status || spot.task === 0) return null;
  write(spot.sheet, text, `${textAt(spot.sheet, text)}，${target}`);
  write(spot.sheet, progress, textAt(spot.sheet, progress).replace('5月', `${figure}5月`));
  write(spot.sheet, status, '已完成');
  return [`${rule} ${addressOf(progress)}`];
}
