// 对比: last period beside this one, task by task; last period from another column of the table or from a file.

import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { returnWords } from '../../messages/zh-CN/returns';
import { fill } from '../../messages/fill';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { changes, otherPeriods, type Change, type Comparison } from './comparison';
import { r, taskName } from './returnsWords';
import type { RoundTable } from './useRoundTable';

const useStyles = makeStyles({
  input: { display: 'none' },
  choose: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  row: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
});

export interface CompareProps {
  readonly head: ReactNode;
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly at: RoundTable;
  readonly comparison: Comparison;
  readonly onPeriod: (period: string) => void;
  readonly onFile: (file: File) => void;
  readonly onLocate: (cell: string) => void;
}

/** Choosing, the counts, and the tasks of one kind of change. */
export function Compare({ head, top, notice, at, comparison, onPeriod, onFile, onLocate }: CompareProps) {
  const styles = useStyles();
  const prose = useProse();
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<Change | 'all'>('all');
  const { result, name, sentence } = comparison;
  const periods = otherPeriods(at.master);
  const listed =
    result?.tasks.filter(({ change }) => (shown === 'all' ? change !== 'none' : change === shown)) ?? [];
  return (
    <Pane head={head} top={top}>
      <div className={prose.page}>
        {notice}
        <section>
          <h3 className={prose.answer}>{r('compare.ask')}</h3>
          <p className={prose.faint}>{r('compare.why')}</p>
        </section>
        <div className={styles.choose}>
          {periods.map((period) => (
            <Button key={period} onClick={() => onPeriod(period)}>
              {r('compare.period', { period })}
            </Button>
          ))}
          <input
            ref={input}
            className={styles.input}
            type="file"
            accept=".xlsx,.xlsm"
            aria-label={r('compare.file')}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) onFile(file);
            }}
          />
          <Button onClick={() => input.current?.click()}>{r('compare.file')}</Button>
        </div>
        <div role="status">
          {sentence !== null && <p className={prose.paragraph}>{sentence}</p>}
          {result && (
            <p className={prose.paragraph}>
              {r('compare.with', { name })}
              {fill(returnWords.compare.counted, result.counts)}
            </p>
          )}
        </div>
        {result && (
          <section>
            <Field label={r('compare.show')}>
              <Select value={shown} onChange={(_, { value }) => setShown(value as Change | 'all')}>
                <option value="all">{r('compare.all')}</option>
                {changes.map((change) => (
                  <option key={change} value={change}>
                    {r('compare.count', {
                      change: returnWords.compare.changes[change],
                      n: result.counts[change],
                    })}
                  </option>
                ))}
              </Select>
            </Field>
            {listed.length === 0 && <p className={prose.faint}>{r('compare.none')}</p>}
            <ul className={styles.list}>
              <LimitedList
                items={listed}
                render={({ no, change, cell, last, now }) => (
                  <li key={`${cell} ${no} ${change} ${last}`} className={styles.row}>
                    <div className={styles.title}>
                      <h4 className={prose.label}>
                        {r('compare.title', {
                          task: taskName(no),
                          change: returnWords.compare.changes[change],
                        })}
                      </h4>
                      {cell !== null && <CellLink cell={cell} onLocate={() => onLocate(cell)} />}
                    </div>
                    <BeforeAfter
                      before={last ?? ''}
                      after={now ?? ''}
                      names={[r('compare.last'), r('compare.now')]}
                    />
                  </li>
                )}
              />
            </ul>
          </section>
        )}
      </div>
    </Pane>
  );
}
