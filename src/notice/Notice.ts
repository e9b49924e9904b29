// What a notice says once it is taken apart: every paragraph with what it turned out to be, and the tasks among them.

import type { Deadline } from '../language/deadline/Deadline';
import type { Unit } from '../language/unit/Unit';

/** What a paragraph (or a piece of one) is. */
export type PieceKind =
  /** Title of the notice or of what it encloses, with its repetitions. */
  | 'title'
  /** Document number, addressees, covering words, signature, date, contact. */
  | 'frame'
  /** Heading of a part or section. */
  | 'section'
  /** A general part: aims, principles, organisation. */
  | 'general'
  | 'task'
  /** A responsibility clause on a line of its own. */
  | 'clause'
  /** A rule about how units are to be read. */
  | 'rule'
  /** A line of a table inside the text. */
  | 'table'
  /** Spam and page furniture. */
  | 'noise'
  /** Blank. */
  | 'blank'
  /** Nothing of the above: shown to a person. */
  | 'unattributed'
  /** Nothing of the above, and a person said that it is no task. */
  | 'excluded';

/** A piece of the text: a paragraph, or a part of one where several are glued together. */
export interface NoticePiece {
  readonly kind: PieceKind;
  /** Paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** As printed, with its automatic number. */
  readonly text: string;
}

/** How units of a clause without 牵头 divide. */
export type LeadRule = 'first-leads' | 'all-lead';

/** What is peculiar about a clause; rules speak about it. */
export type ClauseOddity =
  /** 分别负责 under a rule that the first leads. */
  | 'rule-contradicted'
  /** 参与 where 负责 belongs. */
  | 'verb-lost'
  /** The bracket was never closed. */
  | 'unclosed';

/** A task (任务) as a notice gives it. */
export interface NoticeTask {
  /** As printed, brackets kept, without trailing 、．. and blanks; null when none is printed. */
  readonly no: string | null;
  /** Index into `Notice.groups`; null = under no heading. */
  readonly group: number | null;
  /** As printed, without number and clause; paragraphs of one task are joined by line breaks. */
  readonly text: string;
  /** First paragraph, from 1. */
  readonly paragraph: number;
  readonly part: 'body' | 'list';
  /** The clause as printed, several joined; units count from its beginning. Null when the task has none. */
  readonly clause: string | null;
  /** The clause is that of the measure above, which has none of its own. */
  readonly isInherited: boolean;
  /** The deadline as the clause prints it; `''` when it gives none. */
  readonly deadline: { readonly raw: string; readonly terms: readonly Deadline[] };
  /** Its units in the clause's own words, where it names nobody lead (A、B分别负责); `''` else. */
  readonly wording: string;
  /** Which rule the notice states holds here; null = none. */
  readonly rule: LeadRule | null;
  readonly lead: readonly Unit[];
  readonly coop: readonly Unit[];
  readonly responsible: readonly Unit[];
  /** Persons who answer (责任人, 责任领导), as printed; `''` when none is named. */
  readonly leader: string;
  /** Who can be called (联系人, 电话), as printed; `''` when nobody is named. */
  readonly contact: string;
  readonly oddities: readonly ClauseOddity[];
}

/** A heading that tasks stand under. */
export interface NoticeGroup {
  readonly no: string | null;
  readonly title: string;
}

/** A notice, read. */
export interface Notice {
  /** Title of what the notice encloses, else of the notice; null when none is found. */
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  /** Day of issue, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly region: string | null;
  readonly year: number | null;
  readonly yearFrom: 'option' | 'title' | 'issued' | null;
  readonly pieces: readonly NoticePiece[];
  readonly groups: readonly NoticeGroup[];
  readonly tasks: readonly NoticeTask[];
}
