// A workbook in memory for the ribbon's buttons: what was drawn, kept and shown is there to be looked at.

import type { CommandWorkbook } from '../../src/commands/CommandWorkbook';
import type { Talk } from '../../src/commands/Talk';
import type { TableState } from '../../src/rules/TableState';
import type { KeptSettings } from '../../src/workbook/KeptSettings';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';

/** Names of everything that was written, in order, beside the plans and settings themselves. */
export class RibbonWorkbook implements CommandWorkbook {
  readonly name = '测试.xlsx';
  readonly writes: string[] = [];
  drawn: readonly SheetPlan[] = [];
  shown = '';
  marks = 0;

  constructor(
    readonly sheets: readonly SheetSnapshot[],
    public settings: KeptSettings = {},
    readonly renamed: Readonly<Record<string, string>> = {},
  ) {}

  readSheets() {
    return Promise.resolve(this.sheets);
  }

  draw(plans: readonly SheetPlan[]) {
    this.drawn = plans;
    this.writes.push(...plans.map(({ name }) => name));
    const created = plans.map(({ name }) => name);
    return Promise.resolve({ created, refreshed: [], unchanged: [], names: this.renamed });
  }

  select(sheet: string, address: string) {
    this.shown = `${sheet}!${address}`;
    return Promise.resolve();
  }

  mark() {
    return Promise.resolve();
  }

  clearMarks() {
    const had = this.marks > 0;
    this.marks = 0;
    return Promise.resolve(had);
  }

  readSettings() {
    return Promise.resolve({ settings: this.settings, damage: null });
  }

  saveSettings(settings: KeptSettings) {
    this.settings = settings;
    this.writes.push('settings');
    return Promise.resolve();
  }
}

/** A dialog that answers as told and remembers what it said. */
export function talkWith(answer: TableState | null): Talk & { readonly said: string[]; asked: number } {
  return {
    said: [],
    asked: 0,
    say(sentence) {
      this.said.push(sentence);
      return Promise.resolve();
    },
    askState() {
      this.asked += 1;
      return Promise.resolve(answer);
    },
  };
}
