// What a chosen file holds, before it is written: how many rows, and which cells do not come along.

import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CatalogFromFile } from '../core/catalogs';
import { useProse } from '../parts/useProse';
import { c } from './catalogWords';

const useStyles = makeStyles({
  faults: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** A file that gives no catalog says why. */
export function ImportResult({ file, read }: { file: string; read: CatalogFromFile }) {
  const styles = useStyles();
  const prose = useProse();
  const result = useRef<HTMLElement>(null);
  useEffect(() => result.current?.scrollIntoView({ block: 'nearest' }), [read]);
  if (!read.ok) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {file}：{read.sentence}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { units, tasks, statusWords, notUnits = [], judgements = [] } = read.catalog;
  return (
    <section role="status" ref={result}>
      <p className={prose.paragraph}>
        {c('import.found', {
          file,
          units: units.length,
          tasks: tasks.length,
          words: statusWords.length + notUnits.length,
          judgements: judgements.length,
        })}
      </p>
      {read.problems.length > 0 && (
        <>
          <p className={prose.paragraph}>{c('import.problems', { n: read.problems.length })}</p>
          <ul className={styles.faults}>
            {read.problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className={prose.faint}>{c('judge.safe')}</p>
    </section>
  );
}
