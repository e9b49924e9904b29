// What does a 完成情况 cell say? Words, marks and percents; what is not understood is `unclear`, never guessed.

import { normalForm } from '../text';
import type { StatusValue } from './StatusValue';

/** A word of the office's own list and what it stands for. */
export interface StatusWord {
  readonly word: string;
  readonly value: Exclude<StatusValue, 'unclear'>;
}

const HOW = '(?:全部|全面|均|都|如期|按期|按时|按要求|提前|圆满|超额|顺利|整体|现)*';
const DO = '(?:完成|办结|办理|办毕|落实|整改|实施|推进|开展|进行|建设|销号|达标)';
const ONGOING = '(?:正在?|有序|稳步|加快|积极|持续加力|按计划|按期|按?序时(?:进度)?|正常|抓紧|全力|深入)';

/** Read from top to bottom: what denies stands before what affirms. */
const FORMS: readonly { readonly value: StatusValue; readonly pattern: RegExp }[] = [
  {
    value: 'not-started',
    pattern: /^(?:尚|暂|还)?(?:未|没有?|待)(?:正式)?(?:启动|开展|开始|实施|开工|进行|动工)(?:任务|工作)?$/,
  },
  {
    value: 'not-done',
    pattern:
      /^(?:尚|暂|还)?(?:未|没有?|不)(?:按期|按时|如期|全部|能?)*(?:完成|办结|落实|销号|达标|整改|整改到位)(?:任务|整改)?$|^[×✗✘☐□❌否]$/,
  },
  {
    value: 'mostly',
    pattern: /^(?:已)?(?:基本|大部分?|大体|主体|初步)(?:任务|工作|已)*(?:完成|办结|落实|建成|达标|整改到位)$/,
  },
  {
    value: 'standing',
    pattern:
      /^(?:需|要)?(?:长期|持续|常态化?)(?:化)?(?:坚持|推进|开展|实施|落实|进行|抓好|任务|整改|工作|巩固)?(?:中)?$/,
  },
  {
    value: 'done',
    pattern: new RegExp(
      `^(?:任务|工作|整改)?(?:已经?)?${HOW}(?:完成|办结|办理完毕|办毕|办复|办理|答复|销号|落实|达标|整改完成|结项|竣工|验收|建成|完工|(?:落实|整改)?到位)(?:任务|目标|整改|销号|了)*(?:[，,]?并?(?:长期|持续)(?:坚持|推进|巩固))?$|^已整改$|^[√☑✓✔✅是]$`,
    ),
  },
  {
    value: 'doing',
    pattern: new RegExp(
      `^${ONGOING}(?:${DO})(?:中|之中)?$|^(?:任务|工作)?${DO}中$|^(?:未达到?|[滞落]后于?|低于)序时(?:进度|要求)*$|^(?:在办|在建|已(?:经)?(?:启动|开工|开展))$`,
    ),
  },
];

/**
 * Value of a status cell; null when it is blank or only a dash. `words` is the office's own list and is asked first.
 * @example readStatus('已完成', []) //=> 'done'
 */
export function readStatus(cell: string, words: readonly StatusWord[]): StatusValue | null {
  const plain = normalForm(cell, { blanks: 'drop' }).text.replace(/[。.;；]+$/, '');
  if (/^[-—–－/／]*$/.test(plain) || /^(?:无|暂无|空|略)$/.test(plain)) return null;
  const listed = words.find(({ word }) => word === plain);
  if (listed) return listed.value;
  const percent = percentOf(plain);
  const bare = plain.replace(/[（(][^（）()]*[）)]$/, '').replace(/\d{1,3}(?:\.\d+)?[%％]$/, '');
  if (bare === '' || /^(?:完成|已完成|进度|完成率|完成进度)[:：]?$/.test(bare)) {
    if (percent !== null) return byPercent(percent, bare);
  }
  const said =
    words.find(({ word }) => word === bare)?.value ??
    FORMS.find(({ pattern }) => pattern.test(bare))?.value ??
    ofParts(bare, words) ??
    'unclear';
  return said === 'done' && percent !== null && percent < 100 ? 'mostly' : said;
}

/** 长期坚持，持续推进: parts that all say the same. */
function ofParts(bare: string, words: readonly StatusWord[]): StatusValue | null {
  const parts = bare.split(/[,，、;；/]/).filter((part) => part !== '');
  if (parts.length < 2) return null;
  const values = new Set(parts.map((part) => readStatus(part, words)));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function percentOf(plain: string): number | null {
  const printed = /(\d{1,3}(?:\.\d+)?)[%％]/.exec(plain)?.[1];
  return printed === undefined ? null : Number(printed);
}

/** A bare share: all, nothing, or on the way; 已完成90% is done but for a rest. */
function byPercent(percent: number, bare: string): StatusValue {
  if (percent >= 100) return 'done';
  if (percent === 0) return 'not-started';
  return bare.startsWith('已') ? 'mostly' : 'doing';
}
