// What found no place in the notice: each piece as printed, and what it is. Nothing is chosen for the person.

import { makeStyles, mergeClasses, RadioGroup, tokens } from '@fluentui/react-components';
import type { LooseDecision, LoosePiece, NoticeDecisions } from '../../jobs/notice';
import { Choice } from '../parts/Choice';
import { LimitedList } from '../parts/LimitedList';
import { useProse } from '../parts/useProse';
import { n, rowName } from './noticeWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '12px 0 0', padding: 0 },
  piece: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: {
    margin: '4px 0',
    padding: '2px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface LoosePiecesProps {
  readonly pieces: readonly LoosePiece[];
  /** Rows as they stand, to name the task above. */
  readonly rows: readonly { readonly key: string; readonly no: string; readonly paragraph: number }[];
  readonly decided: NoticeDecisions['loose'];
  readonly onDecide: (place: number, decision: LooseDecision) => void;
}

/** The list; an empty one says so. */
export function LoosePieces({ pieces, rows, decided, onDecide }: LoosePiecesProps) {
  const styles = useStyles();
  const prose = useProse();
  if (pieces.length === 0) return <p className={prose.paragraph}>{n('look.empty.loose')}</p>;
  return (
    <>
      <p className={prose.paragraph}>{n('loose.why')}</p>
      <ul className={styles.list}>
        <LimitedList
          items={pieces}
          render={({ place, paragraph, text }) => {
            const above = rows.findLast((row) => row.paragraph <= paragraph && row.key !== `piece ${place}`);
            return (
              <li key={place} className={styles.piece}>
                <h2 className={prose.label} id={`loose-${place}`}>
                  {n('loose.paragraph', { n: paragraph })}
                </h2>
                <p className={mergeClasses(prose.paragraph, styles.text)} id={`loose-text-${place}`}>
                  {text}
                </p>
                <RadioGroup
                  aria-labelledby={`loose-${place} loose-text-${place}`}
                  value={decided[place] ?? ''}
                  onChange={(_, { value }) => onDecide(place, value as LooseDecision)}
                >
                  <Choice value="task" word={n('loose.task')} note={n('loose.task.note')} />
                  {above && (
                    <Choice
                      value="above"
                      word={n('loose.above')}
                      note={n('loose.above.of', { name: rowName(above) })}
                    />
                  )}
                  <Choice value="none" word={n('loose.none')} note={n('loose.none.note')} />
                </RadioGroup>
              </li>
            );
          }}
        />
      </ul>
    </>
  );
}
