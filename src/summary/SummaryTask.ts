// What do the sheets say about one task? Everything counted or printed, worked out once.

import type { DeadlineSpan } from './deadlineSpan';
import type { SourceValue } from './excelText';
import type { Light } from './light';
import type { TaskOverride } from './lightOverride';
import type { ProgressClass } from './progressClass';
import type { ReportState } from './reportState';
import type { UnitName } from './unitName';

/** A cell of the official sheet that formulas and links point at. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** A fill-in cell of the current period; `cell` null when the table has no such column. */
export interface SourceEntry {
  readonly cell: SourceCell | null;
  readonly value: SourceValue;
}

/** 牵头 leads · 责任 is responsible, lead and helper not told apart · 配合 helps. */
export type Role = '牵头' | '责任' | '配合';

/** One task as the sheets need it. */
export interface SummaryTask {
  /** 任务标识. */
  readonly key: string;
  /** 组号. */
  readonly group: string | number;
  readonly groupTitle: string;
  /** 序号 as printed; null when none. */
  readonly no: string | null;
  readonly shortText: string;
  readonly text: string;
  readonly indicator: string;
  /** 完成时限原文 on one line. */
  readonly deadlineText: string;
  readonly span: DeadlineSpan;
  /** 当前时限 as serial number, 距时限天数. */
  readonly deadline: number | null;
  readonly daysLeft: number | null;
  readonly status: SourceEntry;
  readonly progress: SourceEntry;
  /** The reporting period before; without cells where the table has one period only. */
  readonly previous: { readonly status: SourceEntry; readonly progress: SourceEntry };
  readonly progressClass: ProgressClass;
  /** 灯: the one a person has set where it holds, else the rules' own (规则灯). */
  readonly light: Light;
  readonly ruleLight: Light;
  readonly override: TaskOverride | null;
  readonly reason: string;
  readonly state: ReportState;
  readonly units: Readonly<Record<Role, readonly UnitName[]>>;
  /** The units that answer for it: the leads, or without any the responsible ones. */
  readonly answering: readonly UnitName[];
  readonly cells: { readonly text: SourceCell; readonly deadline: SourceCell };
}
