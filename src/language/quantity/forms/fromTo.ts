// 由420元提高到450元, 从58.3%上升至63%: an old level and a new one.

import type { Form } from '../Figure';
import { wordAfter } from '../relationWords';
import { oneOf } from '../words';

const UP = oneOf('提高 提升 增加 增长 上升 扩大 增 升 上调 延长 拓展 扩展 扩 提 发展 壮大 增强 提标');
const DOWN = oneOf('降低 下降 减少 缩小 收窄 压缩 压减 缩短 缩减 精简 减 降 下调 压降 缩 压 回落 收窄 削减');
const BETWEEN = new RegExp(
  `^(?:左右|以上|以下|多|余)?[,]?(?:逐步|再|进一步|大幅|稳步|统一|平均|累计|全部|总体|整体|\uE001)*(?:(${UP})|(${DOWN})|调整|变|优化)(?:了)?(?:到|至|为|成)(?:目前|现在|今年|当前|\uE001+)?的?(?:每人每[年月]|每人|不低于|不超过|约|近|人均|每[月年天亩次])?$`,
);
const FROM =
  /(?:由|从|自)(?:目前|现在|现行|现有|原来|原先|最初|上年|去年|年初|过去|以前|\uE001+|平均|每人每[年月]|每人|每[月年天亩次]|人均|约|近|不足|原|的|初期|底|期初|不到){0,5}$/;

/** A level that changes to another. */
export const fromTo: Form = {
  id: 'from-to',
  example: '由420元提高到450元',
  read(text, amounts, at) {
    const old = amounts[at];
    const level = amounts[at + 1];
    if (!old || !level) return null;
    const verb = BETWEEN.exec(text.slice(old.end, level.start));
    if (!verb || (old.unit !== '' && level.unit !== '' && old.unit !== level.unit)) return null;
    const from = FROM.exec(text.slice(Math.max(0, old.start - 24), old.start));
    const rises = verb[1] ? true : verb[2] ? false : level.value >= old.value;
    return {
      start: old.start - (from?.[0].length ?? 0),
      end: wordAfter(text, level.end).end,
      relation: rises ? 'increase' : 'decrease',
      low: old.value,
      high: level.value,
      unit: level.unit || old.unit,
      kind: level.kind,
      core: [old.start, level.end],
      amounts: 2,
    };
  },
};
