// Which columns does a table made from a notice have, how wide are they, and what stands in them?

import { noticeWords as words } from '../../messages/zh-CN/notice';
import { draftCell, type DraftCell } from '../../summary/SheetDraft';
import type { NoticeGroup } from '../Notice';
import type { NoticeRow, RowField } from '../rows/NoticeRow';

/** A column: its heading, width in points, and what stands in it for a task. */
export interface TaskColumn {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: NoticeRow) => DraftCell;
}

/** Points for all columns of an A3 page together; the text takes what the others leave. */
const PAGE = 1080;
/** Columns that are left out when no row fills them, with their widths. */
const OPTIONAL: readonly (readonly [field: Exclude<RowField, 'text'>, width: number])[] = [
  ['deadline', 80],
  ['lead', 96],
  ['coop', 130],
  ['responsible', 130],
  ['leader', 72],
  ['contact', 80],
];

/** Columns nobody fills are left out; `rowOf` tells where a paragraph stands on the sheet of the notice's text. */
export function taskColumns(
  rows: readonly NoticeRow[],
  groups: readonly NoticeGroup[],
  rowOf: (paragraph: number) => number,
): readonly TaskColumn[] {
  const { heads } = words;
  const centred = (head: string, width: number, text: (row: NoticeRow) => string): TaskColumn => ({
    head,
    width,
    cell: (row) => draftCell(text(row) || null, '责_正文中'),
  });
  const isGrouped = rows.some(({ group }) => group !== null);
  const firstOfGroup = new Set(rows.filter(({ group }, place) => group !== rows[place - 1]?.group));
  return filledPage([
    centred(heads.no, 44, ({ no }) => no),
    ...(isGrouped
      ? [
          {
            head: heads.group,
            width: 96,
            cell: (row: NoticeRow) => {
              const isFirst = firstOfGroup.has(row) && row.group !== null;
              return draftCell(isFirst ? groupLabel(groups[row.group]) : null, '责_正文顶');
            },
          },
        ]
      : []),
    { head: heads.text, width: 330, cell: ({ text }) => draftCell(text || null, '责_正文') },
    ...OPTIONAL.filter(([field]) => rows.some((row) => row[field] !== '')).map(([field, width]) =>
      centred(heads[field], width, (row) => row[field]),
    ),
    { head: heads.clause, width: 150, cell: ({ clause }) => draftCell(clause || null, '责_正文') },
    { head: heads.progress, width: 140, cell: () => draftCell(null, '责_正文') },
    centred(heads.status, 64, () => ''),
    {
      head: heads.paragraph,
      width: 40,
      cell: ({ paragraph }) => {
        const link = { text: String(paragraph), sheet: words.source, address: `D${rowOf(paragraph)}` };
        return { ...draftCell(link.text, '责_链接'), link };
      },
    },
  ]);
}

function filledPage(columns: readonly TaskColumn[]): readonly TaskColumn[] {
  const left = PAGE - columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map((column) =>
    column.head === words.heads.text ? { ...column, width: column.width + Math.max(0, left) } : column,
  );
}

/** 一、扎实推广…, （一）科学规划…, as notices number their headings. */
function groupLabel(group: NoticeGroup | undefined): string {
  if (!group) return '';
  const { no, title } = group;
  if (no === null) return title;
  return /^[一二三四五六七八九十]+$/.test(no)
    ? `${no}、${title}`
    : /^\d+$/.test(no)
      ? `${no}.${title}`
      : no + title;
}
