// What does the sheet 参考目录 say? Rows that cannot be used are named by cell; the rest serves.

import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { Catalog, CatalogTask, CatalogWord, Judgement, Region } from '../Catalog';
import { answerWords } from './answers';
import { gridOf, tableRows, type CatalogGrid } from './CatalogGrid';
import { readNames } from './nameList';
import { readUnits } from './readUnits';
import { RowReader } from './RowReader';
import type { SheetProblem } from './SheetProblem';

/** A catalog as its sheet says it; `region.name` is empty where the sheet names none. */
export interface CatalogOnSheet {
  readonly sheet: string;
  readonly catalog: Catalog;
  /** In the order of the tables. */
  readonly problems: readonly SheetProblem[];
}

/** Region of a sheet that names none. */
const NOWHERE: Region = { id: '', name: '', level: 'nation', prefix: '', titleWords: [] };

/** Reads the sheet; never throws. */
export function readCatalogSheet(sheet: SheetSnapshot): CatalogOnSheet {
  const grid = gridOf(sheet);
  const problems: SheetProblem[] = [];
  if (grid.tables.size === 0) problems.push({ id: 'no-table', cell: null, data: { sheet: sheet.name } });
  const { region, version } = readRegion(grid, problems);
  const units = readUnits(grid, region.id, problems);
  const { statusWords, notUnits } = readWords(grid, problems);
  const judgements = readJudgements(grid, problems);
  const catalog: Catalog = {
    version,
    region,
    units,
    tasks: readTasks(grid, problems),
    statusWords,
    ...(notUnits.length === 0 ? {} : { notUnits }),
    ...(judgements.length === 0 ? {} : { judgements }),
  };
  return { sheet: sheet.name, catalog, problems };
}

function readRegion(grid: CatalogGrid, problems: SheetProblem[]): { region: Region; version: string } {
  for (const { at } of tableRows(grid, 'region')) {
    const row = new RowReader(at, problems);
    const name = row.text('regionName');
    const titleWords = readNames(row.text('titleWords'));
    const region: Region = {
      id: row.text('region'),
      name,
      level: row.answer('regionLevel', 'regionLevel') ?? 'nation',
      prefix: row.text('prefix'),
      titleWords: titleWords.length === 0 && name !== '' ? [name] : titleWords,
    };
    return { region, version: row.text('version') };
  }
  return { region: NOWHERE, version: '' };
}

function readTasks(grid: CatalogGrid, problems: SheetProblem[]): CatalogTask[] {
  const tasks: CatalogTask[] = [];
  for (const { at } of tableRows(grid, 'tasks')) {
    const row = new RowReader(at, problems);
    const text = row.text('text');
    if (text === '') row.fault('no-text', 'text');
    else
      tasks.push({
        no: row.text('no') || null,
        group: row.text('group') || null,
        text,
        deadline: row.text('deadline') || null,
      });
  }
  return tasks;
}

function readWords(
  grid: CatalogGrid,
  problems: SheetProblem[],
): { statusWords: CatalogWord[]; notUnits: string[] } {
  const statusWords: CatalogWord[] = [];
  const notUnits: string[] = [];
  for (const { at } of tableRows(grid, 'words')) {
    const row = new RowReader(at, problems);
    const word = row.text('word');
    const list = row.answer('list', 'list') ?? 'status';
    if (word === '') row.fault('no-text', 'word');
    else if (list === 'not-unit') notUnits.push(word);
    else if (row.text('value') === '')
      row.fault('no-meaning', 'value', { answers: answerWords('value').join('、') });
    else {
      const value = row.answer('value', 'value');
      if (value !== null) statusWords.push({ word, value });
    }
  }
  return { statusWords, notUnits };
}

function readJudgements(grid: CatalogGrid, problems: SheetProblem[]): Judgement[] {
  const judgements: Judgement[] = [];
  for (const { at } of tableRows(grid, 'judgements')) {
    const row = new RowReader(at, problems);
    const word = row.text('word');
    const verdict = row.answer('verdict', 'verdict');
    const unit = row.text('unit') || null;
    if (word === '') row.fault('no-text', 'word');
    else if (verdict === null) {
      if (row.text('verdict') === '')
        row.fault('no-meaning', 'verdict', { answers: answerWords('verdict').join('、') });
    } else if (unit === null && verdict !== 'not-unit') row.fault('no-unit', 'unit');
    else {
      const note = row.text('note');
      judgements.push({
        word,
        verdict,
        unit: verdict === 'not-unit' ? null : unit,
        by: row.text('by'),
        on: row.day('on'),
        scope: row.answer('scope', 'scope') ?? 'workbook',
        ...(note === '' ? {} : { note }),
      });
    }
  }
  return judgements;
}
