// Made-up duty tables whose content is known because they were made from it: for properties of the reader.

import fc from 'fast-check';

/** How groups are printed. */
type GroupStyle = 'none' | 'rows' | 'merged' | 'filled';

/** A made-up table: rows of drawn cells (test/support/sheet.ts) and what it says. */
export interface GeneratedTable {
  readonly drawing: string;
  /** Columns (from 1) of the drawing. */
  readonly width: number;
  /** Rows (from 1) of each repeated header. */
  readonly repeats: readonly number[];
  readonly tasks: readonly GeneratedTask[];
}

/** What one task says, by kind of column. */
export interface GeneratedTask {
  readonly no: string | null;
  readonly group: string | null;
  readonly fields: Readonly<Record<string, string>>;
}

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  number: ['序号', '序 号', '编号'],
  group: ['重点领域', '任务类别', '一级指标'],
  text: ['任务内容', '工作内容', '具体任务', '具 体 措 施'],
  indicator: ['目标要求', '考核标准', '年度目标'],
  deadline: ['完成时限', '完成\\n时限', '时限要求', '完成时间'],
  lead: ['牵头单位', '牵头部门', '主办单位', '牵头责任单位'],
  coop: ['配合单位', '参与部门', '协办单位'],
  responsible: ['责任单位', '责任部门', '承办单位'],
  progress: ['进展情况', '落实情况', '目前进展'],
  status: ['完成情况', '办理结果', '是否完成'],
  remark: ['备注'],
};
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  indicator: ['完成率达到95%以上', '不低于上年水平', '1.建立台账；2.按月调度', ''],
  deadline: ['2024年6月底', '2024年12月底', '长期坚持', '每季度末', ''],
  lead: ['市发改委', '市教育局', '市住建局', '市卫健委、市医保局', ''],
  coop: ['市财政局、各县区', '市直有关部门', '市公安局', ''],
  responsible: ['市发改委、市财政局', '市教育局', '各县（市、区）人民政府'],
  progress: ['已完成可行性研究，正在报批', '正在推进', '', ''],
  status: ['已完成', '推进中', '', ''],
  remark: ['', '季度调度', ''],
};
const TASK_WORDS = ['推进', '完成', '建设', '落实', '开展', '优化'];
const TASK_THINGS = [
  '老旧小区改造',
  '高标准农田建设',
  '分级诊疗制度',
  '政务服务事项标准化',
  '城区路网工程',
  '义务教育扩容',
];
const GROUPS = ['优化营商环境', '保障改善民生', '深化重点改革', '防范化解风险'];

/** Duty tables of 2–9 tasks: any columns beside text and units, any order, groups and pages. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    optional: fc.subarray(['number', 'indicator', 'deadline', 'coop', 'progress', 'status', 'remark']),
    unit: fc.constantFrom('lead', 'responsible'),
    style: fc.constantFrom<GroupStyle>('none', 'rows', 'merged', 'filled'),
    shuffle: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    heading: fc.nat(11),
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }),
    page: fc.option(fc.integer({ min: 2, max: 4 })),
    choices: fc.array(fc.nat(997), { minLength: 40, maxLength: 40 }),
  })
  .map(({ optional, unit, style, shuffle, heading, sizes, page, choices }) => {
    const kinds = ['text', unit, ...optional, ...(style === 'merged' || style === 'filled' ? ['group'] : [])];
    const ordered = kinds
      .map((kind, place) => ({ kind, at: shuffle[place] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ kind }) => kind);
    const header = ordered.map((kind) => pick(HEADINGS[kind] ?? [kind], heading));
    const tasks = sizes.flatMap((size, group) =>
      Array.from({ length: size }, (_, place) => ({ group, first: place === 0 })),
    );
    const rows: string[][] = [['某市重点任务责任分工表'], header];
    const repeats: number[] = [];
    const told: GeneratedTask[] = [];
    tasks.forEach(({ group, first }, place) => {
      const isPageTop = page !== null && place > 0 && place % page === 0;
      if (isPageTop) {
        rows.push(header);
        repeats.push(rows.length);
      }
      const title = style === 'none' ? null : (GROUPS[group] ?? null);
      if (style === 'rows' && first)
        rows.push([`${'一二三四'.charAt(group)}、${title ?? ''}`, ...header.slice(1).map(() => '<')]);
      // On top of a page, in a table without merges, a blank deadline cannot be told from one that goes on (seed 000, task 4).
      const isUndoneMerge = isPageTop && (style === 'filled' || style === 'merged') && !first;
      const choice = (column: number): number => choices[(place * 7 + column * 3) % choices.length] ?? 0;
      const text = `${pick(TASK_WORDS, choice(0))}${pick(TASK_THINGS, choice(1))}（第${String(place + 1)}批）`;
      const fields: Record<string, string> = { text };
      rows.push(
        ordered.map((kind, column) => {
          if (kind === 'number') return String(place + 1);
          if (kind === 'group') return style === 'merged' && !first && !isPageTop ? '^' : (title ?? '');
          if (kind === 'text') return text;
          const said = pick(TEXTS[kind] ?? [''], choice(column + 2));
          return (fields[kind] = said === '' && kind === 'deadline' && isUndoneMerge ? '长期坚持' : said);
        }),
      );
      told.push({ no: optional.includes('number') ? String(place + 1) : null, group: title, fields });
    });
    return {
      drawing: rows.map((row) => row.join(' | ')).join('\n'),
      width: header.length,
      repeats,
      tasks: told,
    };
  });

function pick(from: readonly string[], choice: number): string {
  return from[choice % from.length] ?? '';
}
