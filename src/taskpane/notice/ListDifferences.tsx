// Body and list of the same notice, where they say different things; both become sheets, a person decides which holds.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListDifference } from '../../jobs/notice';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { n } from './noticeWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface ListDifferencesProps {
  readonly differences: readonly ListDifference[];
  /** Tasks in each. */
  readonly body: number;
  readonly list: number;
  readonly onBack: () => void;
}

/** The side screen. */
export function ListDifferences({ differences, body, list, onBack }: ListDifferencesProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane
      isText
      top={<BackBar title={n('list.title')} note={n('list.note', { list, body })} onBack={onBack} />}
    >
      <h1 className={prose.answer}>{n('list.ask', { n: differences.length })}</h1>
      <p className={prose.faint}>{n('list.both')}</p>
      <ul className={styles.list}>
        {differences.map(({ no, text, kind, body: inBody, list: inList }, place) => (
          <li key={place} className={styles.row}>
            <h2 className={prose.label}>
              {no === null ? n('row.none') : n('row.no', { no })} {text}
            </h2>
            {kind === 'only-list' || kind === 'only-body' ? (
              <p className={prose.paragraph}>{n(`list.${kind}`)}</p>
            ) : (
              <>
                <h3 className={prose.faint}>{n(`field.${kind}`)}</h3>
                <BeforeAfter before={inBody} after={inList} names={[n('list.body'), n('list.list')]} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Pane>
  );
}
