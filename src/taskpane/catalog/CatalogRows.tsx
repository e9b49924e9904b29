// The catalog's rows: units with their tasks in the open table, tasks, words, judgements. Long lists show their first part.

import type { ReactNode } from 'react';
import { catalogAnswers } from '../../messages/zh-CN/catalogSheet';
import { dayText } from '../day';
import { Highlighted } from '../parts/Highlighted';
import { useProse } from '../parts/useProse';
import type { CatalogView, ListedUnit } from './CatalogView';
import { c } from './catalogWords';
import { useRows } from './useRows';

/** A list of the catalog. */
export type CatalogList = 'units' | 'tasks' | 'words' | 'judgements';

/** More rows than anybody reads; the search finds the others. */
const SHOWN = 200;

export interface CatalogRowsProps {
  readonly view: CatalogView;
  readonly list: CatalogList;
  /** Only rows with this word; empty for all. */
  readonly word: string;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly side: string;
  readonly under: readonly string[];
}

/** The rows of one list. */
export function CatalogRows({ view, list, word }: CatalogRowsProps) {
  const rows = useRows();
  const prose = useProse();
  const all = rowsOf(view, list);
  const found =
    word === '' ? all : all.filter((row) => [row.name, ...row.under].some((one) => one.includes(word)));
  const line = (text: string): ReactNode => <Highlighted text={text} word={word} />;
  if (all.length === 0) return <p className={prose.paragraph}>{c(`${list}.empty`)}</p>;
  return (
    <>
      <p className={prose.faint} role="status">
        {word !== '' &&
          (found.length === 0 ? c('search.none') : c('search.result', { query: word, n: found.length }))}
      </p>
      <ul className={rows.list}>
        {found.slice(0, SHOWN).map(({ key, name, side, under }) => (
          <li key={key} className={rows.row}>
            <span className={rows.name}>{line(name)}</span>
            {side !== '' && <span className={rows.side}>{side}</span>}
            {under.map((one) => (
              <span key={one} className={rows.under}>
                {line(one)}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className={prose.faint}>{c('list.more', { n: found.length - SHOWN })}</p>}
      {list === 'judgements' && <p className={prose.faint}>{c('judged.change')}</p>}
    </>
  );
}

function rowsOf(view: CatalogView, list: CatalogList): readonly Row[] {
  switch (list) {
    case 'units':
      return view.units.map((unit) => ({
        key: unit.id,
        name: unit.short,
        side: tasksOf(unit),
        under: otherNames(unit),
      }));
    case 'tasks':
      return view.tasks.map(({ no, group, text, deadline }, place) => ({
        key: String(place),
        name: no === null ? text : `${no}　${text}`,
        side: '',
        under: [group ?? '', deadline === null ? '' : c('task.deadline', { deadline })].filter(Boolean),
      }));
    case 'words':
      return [
        ...view.words.map(({ word, value }) => ({
          key: word,
          name: word,
          side: c('word.means', { value: catalogAnswers.value[value].split(' ')[0] ?? '' }),
          under: [],
        })),
        ...view.notUnits.map((word) => ({ key: `-${word}`, name: word, side: c('word.not'), under: [] })),
      ];
    case 'judgements':
      return view.judgements.map(({ word, verdict, unit, by, on, scope, note }, place) => ({
        key: String(place),
        name: word,
        side: c(`judged.${verdict}`, { unit: unit ?? '' }),
        under: [
          c('judged.by', {
            by: by || c('judged.nobody'),
            on: on === null ? c('judged.noday') : dayText(on),
            scope: c(`judged.${scope}`),
          }),
          ...(note === undefined ? [] : [note]),
        ],
      }));
  }
}

/** Roles that the unit has; a role without tasks is not counted aloud. */
function tasksOf({ lead, coop, responsible }: ListedUnit): string {
  const counts = [
    lead > 0 ? c('unit.lead', { n: lead }) : '',
    coop > 0 ? c('unit.coop', { n: coop }) : '',
    responsible > 0 ? c('unit.responsible', { n: responsible }) : '',
  ].filter(Boolean);
  return counts.length === 0 ? c('unit.none') : counts.join(' · ');
}

function otherNames({ short, name, aliases, former }: ListedUnit): string[] {
  const also = [name, ...aliases].filter((one) => one !== short);
  return [
    also.length === 0 ? '' : c('unit.also', { names: also.join('、') }),
    former.length === 0 ? '' : c('unit.former', { names: former.join('、') }),
  ].filter(Boolean);
}
