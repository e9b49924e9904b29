// One file that came back: used or not, in one sentence; opened, what is wrong with it and where.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { FileVerdict } from '../../jobs/returns';
import { Facts } from '../parts/Facts';
import { useProse } from '../parts/useProse';
import { FileProblems } from './FileProblems';
import { fileStateOf } from './fileState';
import { FileStateIcon } from './FileStateIcon';
import { r } from './returnsWords';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr 16px',
    columnGap: '8px',
    alignItems: 'start',
    justifyContent: 'stretch',
    width: '100%',
    maxWidth: 'none',
    padding: '8px 16px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
    border: 'none',
  },
  icon: { marginTop: '3px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  sentence: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  body: { padding: '0 16px 12px 40px', display: 'flex', flexDirection: 'column', gap: '12px' },
  problems: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  remove: { alignSelf: 'flex-start' },
  summary: { cursor: 'pointer' },
  noise: { marginTop: '8px' },
});

export interface FileCardProps {
  readonly verdict: FileVerdict;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The person does not want this file to count. */
  readonly onRemove: () => void;
}

/** The line, and its body when it is open. */
export function FileCard({ verdict, isOpen, onOpen, onRemove }: FileCardProps) {
  const styles = useStyles();
  const prose = useProse();
  const { file, sentence, unit, period, issue, outcome, problems, entries } = verdict;
  const state = fileStateOf(verdict);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const facts = [
    [r('fact.unit'), unit],
    [r('fact.period'), period],
    [r('fact.issue'), issue],
    ...(outcome === 'used' ? [[r('fact.entries'), r('entries.line', { ...entries })] as const] : []),
  ] as const;
  const known = facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
  const noise = problems.filter(({ grade }) => grade === 'harmless');
  return (
    <li className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.line}
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <FileStateIcon state={state} />
        <span>
          <span className={styles.name}>{r('file.line', { file, state: r(`state.${state}`) })}</span>
          <span className={styles.sentence}>{sentence}</span>
        </span>
        <Chevron aria-hidden className={styles.icon} />
      </Button>
      {isOpen && (
        <div className={styles.body}>
          {known.length > 0 && <Facts rows={known} />}
          {(['serious', 'look'] as const).map((grade) => (
            <FileProblems
              key={grade}
              problems={problems.filter((one) => one.grade === grade)}
              grade={grade}
            />
          ))}
          {noise.length > 0 && (
            <details>
              <summary className={mergeClasses(prose.paragraph, styles.summary)}>
                {r('noise', { n: noise.length })}
              </summary>
              <ul className={mergeClasses(styles.problems, styles.noise)}>
                {noise.map(({ sentence: words, cell }, place) => (
                  <li key={`${cell} ${place}`} className={prose.faint}>
                    {words}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Button size="small" className={styles.remove} onClick={onRemove}>
            {r('file.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
