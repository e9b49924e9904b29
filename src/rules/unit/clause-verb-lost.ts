// Does a cell that names who answers end in 参与 or 配合, so that nobody is said to be responsible (…参与 where 负责 belongs)?

import { normalForm } from '../../language/text';
import { clauseVerbLost as words } from '../../messages/zh-CN/rules/unit/clause-verb-lost';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { wordsBehind } from './roleWords';
import { quoted, unitCells } from './unitCells';

const HELPS = /^\(?等?(?:积极|密切|共同|协同)?(?:参[与加]|配合|协[助办同])/;
const ANSWERS = /负责|牵头|落实|承办|主办|实施|责任/;

export const clauseVerbLost: TaskRule = {
  id: 'unit/clause-verb-lost',
  target: 'task',
  reads: 'units',
  messages: { lost: 'warning' },
  words,
  check(task) {
    const leads = task.lead !== null && task.lead.raw.trim() !== '';
    const cell = unitCells(task).find(({ field }) => field === (leads ? task.lead : task.responsible));
    const verb = cell && HELPS.exec(wordsBehind(cell).at(-1) ?? '')?.[0];
    if (!cell || verb === undefined || ANSWERS.test(normalForm(cell.field.raw).text)) return [];
    const names = quoted(cell.units.map(({ clean }) => clean));
    return [atField('lost', cell.field, { data: { names, verb: verb.replace(/^\(/, '') } })];
  },
};
