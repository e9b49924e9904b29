// How does a task stand against its deadline as of a day: the eight lights, each with its reason as data.

import type { StatusValue } from '../progress/StatusValue';
import type { Deadline } from './Deadline';

/** 完成 · 正常 · 临近 · 逾期 · 长期 · 未填报 · 无时限 · 无法判定. */
export type LightName =
  'done' | 'normal' | 'near' | 'late' | 'standing' | 'not-reported' | 'no-deadline' | 'undecided';

/** Which rule decided; the sentences are in `messages/zh-CN/light`. */
export type LightReason =
  | 'overridden'
  | 'said-done'
  | 'nothing-filled-in'
  | 'no-deadline'
  | 'not-datable'
  | 'day-ahead'
  | 'day-near'
  | 'day-passed'
  | 'standing-duty'
  | 'standing-but-not-done'
  | 'period-reported'
  | 'period-not-reported'
  | 'period-without-date';

/** The words, the day and the count of days of a reason. */
export interface LightData {
  /** The printed words of the deadline that decided. */
  readonly words: string;
  /** The as-of day. */
  readonly asOf: string;
  /** The last day, where one decided. */
  readonly day?: string;
  /** Days from the as-of day to it, without sign. */
  readonly days?: number;
  /** Why a person has set another light. */
  readonly note?: string;
}

/** A light with its reason. */
export interface Light {
  readonly light: LightName;
  readonly reason: LightReason;
  readonly data: LightData;
  /** 建议核对: an earlier stage has passed, or a recurring duty names no date; nothing is late by it. */
  readonly review: {
    readonly reason: 'stage-passed' | 'period-without-date';
    readonly data: LightData;
  } | null;
}

/** What a light is decided from. */
export interface LightCase {
  readonly deadlines: readonly Deadline[];
  readonly status: StatusValue | null;
  /** Whether progress or status has any content. */
  readonly isFilledIn: boolean;
  /** Days the progress text names, for recurring duties. */
  readonly progressDays?: readonly string[];
  readonly asOf: string;
  /** So many days before its day a task is 临近; default 30. */
  readonly nearDays?: number;
  /** A person's own light, with the reason. */
  readonly override?: { readonly light: LightName; readonly note: string } | null;
}
