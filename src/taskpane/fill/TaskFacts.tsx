// What is this task held to? Its text, its deadline, its figures; the whole of text and indicator on request.

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyTask, TaskTarget } from '../../jobs/fill';
import { useProse } from '../parts/useProse';
import { f } from './fillWords';
import { TaskLight } from './TaskLight';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: {
    margin: 0,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    alignItems: 'center',
  },
  targets: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  full: { whiteSpace: 'pre-wrap' },
  more: { alignSelf: 'flex-start' },
});

/** The box above the form. */
export function TaskFacts({ mine, targets }: { mine: MyTask; targets: readonly TaskTarget[] }) {
  const styles = useStyles();
  const prose = useProse();
  const [isFull, setIsFull] = useState(false);
  const { text, indicator, deadline } = mine.task;
  const asked = indicator?.raw.trim() ?? '';
  const isLong = asked !== '' || text.raw.length > 60;
  return (
    <section className={styles.root}>
      <p className={mergeClasses(prose.paragraph, isFull ? styles.full : styles.clamped)}>
        {text.raw.trim() || f('task.noText')}
      </p>
      {isFull && asked !== '' && (
        <div>
          <p className={prose.faint}>{f('form.indicator')}</p>
          <p className={mergeClasses(prose.paragraph, styles.full)}>{asked}</p>
        </div>
      )}
      <dl className={styles.facts}>
        <dt className={styles.name}>{f('form.deadline')}</dt>
        <dd className={styles.value}>
          <span>{deadline?.raw.trim().replace(/\s*\n\s*/g, f('task.comma'))}</span>
          <TaskLight of={mine} />
        </dd>
        {targets.length > 0 && (
          <>
            <dt className={styles.name}>{f('form.target')}</dt>
            <dd className={mergeClasses(styles.value, styles.targets)}>
              {targets.map(({ clause }) => (
                <div key={clause}>{clause}</div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {isLong && (
        <Link as="button" className={styles.more} aria-expanded={isFull} onClick={() => setIsFull(!isFull)}>
          {f(isFull ? 'form.less' : 'form.full')}
        </Link>
      )}
    </section>
  );
}
