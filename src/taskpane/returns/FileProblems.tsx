// What is wrong with a returned file, of one grade: a sentence each, and from what to what.

import { makeStyles } from '@fluentui/react-components';
import type { ReturnProblem } from '../../jobs/returns';
import { useProse } from '../parts/useProse';
import { FileStateIcon } from './FileStateIcon';
import { FromTo } from './FromTo';
import { r, taskName } from './returnsWords';

const useStyles = makeStyles({
  problems: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  problem: { display: 'grid', gridTemplateColumns: '16px 1fr', columnGap: '8px' },
});

/** The list; nothing when there is none. */
export function FileProblems({
  problems,
  grade,
}: {
  readonly problems: readonly ReturnProblem[];
  readonly grade: 'serious' | 'look';
}) {
  const styles = useStyles();
  const prose = useProse();
  if (problems.length === 0) return null;
  return (
    <section>
      <h3 className={prose.label}>{r(`problems.${grade}`, { n: problems.length })}</h3>
      <ul className={styles.problems}>
        {problems.map((problem, place) => (
          <li key={`${problem.cell} ${place}`} className={styles.problem}>
            <FileStateIcon state={grade} />
            <div>
              <p className={prose.paragraph}>
                {isShownBeside(problem) ? shortSentence(problem) : problem.sentence}
              </p>
              {isShownBeside(problem) && <FromTo from={problem.from ?? ''} to={problem.to ?? ''} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Both texts are drawn below the sentence: it need not repeat them. */
function isShownBeside({ kind }: ReturnProblem): boolean {
  return kind === 'official-changed' || kind === 'column-renamed';
}

function shortSentence({ kind, cell, no }: ReturnProblem): string {
  const place = cell ?? r('problem.somewhere');
  return kind === 'column-renamed'
    ? r('problem.column', { cell: place })
    : r('problem.official', { cell: place, task: taskName(no) });
}
