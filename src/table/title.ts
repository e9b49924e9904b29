// What is the table called, and what else is printed around it?

import type { DutyTable } from './DutyTable';
import type { Grid } from './Grid';

/** One printed line near the table. */
export type SurroundingLine = DutyTable['surroundings'][number];

const ATTACHMENT = /^附(?:件|表|录)\s*[\d一二三四五六七八九十]*\s*[:：]?$/;
const TITLE_WORD = /(?:表|清单|台账|分工|方案|计划|任务|指标|要点|措施|工作|目标|安排|项目|事项|分解|责任)/;
const LABEL =
  /^(?:填报|报送|填表|制表|单位|部门|日期|时间|截至|截止|联系|审核|负责人|密级|编号|注)[^，。]{0,12}[:：]|^[（(].*[）)]$/;

/** Non-blank lines of the rows `from`–`to`, one per row (a row's different texts joined). */
export function linesOf(grid: Grid, from: number, to: number): SurroundingLine[] {
  return grid.filledRows
    .filter((row) => row >= from && row <= to)
    .map((row) => {
      const columns = grid.filledColumns(row);
      const texts = new Set(columns.map((column) => grid.text(row, column).trim()));
      return { text: [...texts].join('　'), row, column: columns[0] ?? 1 };
    });
}

/**
 * The title among the lines above a header: the nearest one that names a table or plan; else the longest of the nearest three.
 * A line 附件1 and labels (填报单位：…, （截至6月底）) are no titles; 附件 before a line break is cut off.
 */
export function titleAmong(lines: readonly SurroundingLine[]): SurroundingLine | null {
  const candidates = lines.flatMap((line) => {
    const text = line.text
      .split(/\n/)
      .filter((part) => part.trim() !== '' && !ATTACHMENT.test(part.trim()))
      .join('')
      .trim();
    return text === '' || ATTACHMENT.test(text) || LABEL.test(text) || text.length > 120
      ? []
      : [{ ...line, text }];
  });
  const named = candidates.findLast((line) => TITLE_WORD.test(line.text));
  if (named) return withLineAbove(named, candidates);
  return candidates.slice(-3).sort((a, b) => b.text.length - a.text.length)[0] ?? null;
}

/** 某市人民政府2008年重点工作 over 责任分工表 is one title in two lines. */
function withLineAbove(title: SurroundingLine, lines: readonly SurroundingLine[]): SurroundingLine {
  const above = lines.find(({ row, column }) => row === title.row - 1 && column === title.column);
  const isFirstHalf =
    above !== undefined &&
    above.text.length <= 40 &&
    !/[。；：:]|(?:表|清单|台账|方案|通知)(?:[（(].*[）)])?$|^(?:附|20\d\d年\d)/.test(above.text) &&
    !/^[一二三四五六七八九十（(]|[。；：:]/.test(title.text);
  return isFirstHalf ? { ...title, text: above.text + title.text } : title;
}

/** 附件2 and nothing else. */
export const isAttachmentMark = (text: string): boolean => ATTACHMENT.test(text.trim());

/** A line that may head another table: an attachment mark or a title, not a group's title. */
export function startsNewTable(text: string): boolean {
  const plain = text.trim();
  return (
    ATTACHMENT.test(plain) ||
    (/^附(?:件|表)/.test(plain) && plain.length < 80) ||
    /(?:表|清单|台账|分工|方案)(?:[（(].*[）)])?$/.test(plain) ||
    /(?:19|20)\d\d年.{2,40}(?:任务|事项|项目|工作|要点|安排|计划)$/.test(plain)
  );
}
