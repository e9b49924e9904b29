// Tasks of a filled table in which nothing is wrong, as of 30 June 2024.

import { unitNames, type DocumentKind } from './documents';
import type { Random } from './Random';

export const AS_OF = '2024-06-30';

/** What stands in the cells of one task, by field. */
export interface CleanTask {
  readonly group: string;
  readonly text: string;
  readonly indicator: string;
  readonly deadline: string;
  readonly lead: string;
  readonly coop: readonly string[];
  readonly earlier: string;
  readonly progress: string;
  readonly status: string;
}

const means = [
  '印发实施方案',
  '召开专题部署会',
  '组织业务培训',
  '逐项建立工作台账',
  '开展现场调研',
  '制定责任清单',
  '完成摸底排查',
  '与乡镇签订责任书',
  '向社会公开办事指南',
];
const results = [
  '责任分解到岗到人',
  '各乡镇按清单组织实施',
  '首批事项已交办到位',
  '相关流程对外公布',
  '工作机制运转顺畅',
  '群众办事环节明显减少',
  '任务分解到具体科室',
  '沿线村组积极参与',
  '部门协同更加紧密',
];
const indicators = [
  '形成长效机制',
  '制度文件印发执行',
  '事项清单销号管理',
  '实现全县覆盖',
  '按期通过上级评估',
  '群众反映问题及时办结',
  '形成可推广的经验做法',
  '管理台账完整规范',
  '相关工作纳入年度考核',
];
const deadlines = ['2024年底', '2024年12月底', '2024年11月底', '2024年9月底', '2024年10月底前', '2024年12月'];

/** The task that the county's catalog lists keeps the deadline it has there. */
const deadlineOf = (place: number, random: Random): string =>
  place === 0 ? '2024年底' : random.pick(deadlines);

/** The tasks of a document, grouped in order; every entry differs from the others. */
export function cleanTasks(kind: DocumentKind, count: number, random: Random): readonly CleanTask[] {
  const perGroup = Math.ceil(count / kind.groups.length);
  return kind.tasks.slice(0, count).map((line, place) => {
    const [text = '', lead = ''] = line.split('|');
    const others = unitNames.filter((name) => name !== lead && name !== '县发改局');
    const isDone = place % 4 === 3;
    return {
      group: kind.groups[Math.floor(place / perGroup)] ?? '',
      text,
      indicator: indicators[place] ?? '',
      deadline: deadlineOf(place, random),
      lead,
      coop: random.some(others, 2 + random.below(2)),
      earlier: `2月${means[(place + 4) % means.length]}，${results[(place + 5) % results.length]}。`,
      progress: `5月${means[place % means.length]}，6月${isDone ? '全部建成并通过验收' : '组织实施'}，${results[place % results.length]}。`,
      status: isDone ? '已完成' : '推进中',
    };
  });
}
