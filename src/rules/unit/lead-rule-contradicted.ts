// The table says that the first unit of a cell leads (排在第一位的为牵头单位): does a cell say otherwise (分别负责, another unit 牵头)?

import { leadRuleContradicted as words } from '../../messages/zh-CN/rules/unit/lead-rule-contradicted';
import { roleRule } from '../../table/roleRule';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { wordsBehind } from './roleWords';
import { quoted, unitCells } from './unitCells';

const SEVERALLY = /(?:分别|各自|共同)(?:负责|牵头|落实|承办)|各负其责/;
const LEADS = /^[(（]?(?:为|是)?[主总]?牵头/;

export const leadRuleContradicted: TaskRule = {
  id: 'unit/lead-rule-contradicted',
  target: 'task',
  reads: 'units',
  messages: { severally: 'warning', another: 'warning' },
  words,
  check(task, { table }) {
    const cell = unitCells(task).find(({ field }) => field === task.responsible);
    if (!cell || cell.units.length < 2 || roleRule(table) !== 'first-leads') return [];
    const behind = wordsBehind(cell);
    const names = quoted(cell.units.map(({ clean }) => clean));
    if (SEVERALLY.test(behind.join(''))) return [atField('severally', cell.field, { data: { names } })];
    const leading = cell.units.find((_, place) => LEADS.test(behind[place] ?? ''));
    const [first] = cell.units;
    if (!first || !leading || leading === first) return [];
    const data = { first: quoted([first.clean]), leading: quoted([leading.clean]) };
    return [
      atField('another', cell.field, { unit: leading.clean, span: [leading.start, leading.end], data }),
    ];
  },
};
