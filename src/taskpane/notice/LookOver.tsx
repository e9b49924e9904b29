// The rows before they become a sheet: how many, which are doubtful, what found no place; and the one button that makes the sheet.

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProse } from '../parts/useProse';
import type { Trouble } from '../trouble';
import { CleanTexts } from './CleanTexts';
import { withCells, withDropped, withLoose } from './decisions';
import { ListDifferences } from './ListDifferences';
import { LoosePieces } from './LoosePieces';
import { isOpenDoubt, openPoints, type Looking } from './Looking';
import { LookOverTop } from './LookOverTop';
import { n, rowName } from './noticeWords';
import { RowList } from './RowList';
import { differencesOf, shownRows } from './shownRows';
import { SideAsks, type Side } from './SideAsks';
import type { OpenNotice } from './useNotice';

const useStyles = makeStyles({
  blank: { padding: '12px 16px' },
  keys: { padding: '8px 16px' },
  loose: { padding: '12px 16px 16px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface LookOverProps {
  readonly notice: OpenNotice;
  readonly looking: Looking;
  /** What was just done; null when there is nothing to tell. */
  readonly sentence: string | null;
  readonly trouble: Trouble | null;
  readonly onLooking: (looking: Looking) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

/** The second screen of the step, with its two side screens. */
export function LookOver(props: LookOverProps) {
  const { notice, looking, sentence, trouble, onLooking, onMake, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const [side, setSide] = useState<Side | null>(null);
  const [told, setTold] = useState('');
  const { jobs, imported, review, name } = notice;
  const { decisions, open } = looking;
  const decided = useMemo(() => jobs.decide(imported.notice, decisions), [jobs, imported, decisions]);
  const differences = useMemo(() => differencesOf(notice), [notice]);
  const rows = useMemo(() => shownRows(review.rows, decided.rows), [decided, review]);
  const cleanable = review.rows.filter(({ cleaned }) => Object.keys(cleaned).length > 0);
  const doubtful = rows.filter(({ doubts }) => doubts.length > 0);
  const points = openPoints(looking, review);
  const tab = looking.tab ?? (doubtful.length > 0 ? 'doubtful' : points.loose > 0 ? 'loose' : 'all');
  const listed = tab === 'doubtful' ? doubtful : rows;
  const show = (next: Partial<Looking>): void => onLooking({ ...looking, ...next });
  const pass = (key: string, next: Looking, sentence: string): void => {
    const at = listed.findIndex(({ row }) => row.key === key);
    const later = listed.slice(at + 1).find((one) => isOpenDoubt(next, one));
    setTold(later ? n('row.told.next', { name: rowName(later.row) }) : sentence);
    onLooking({ ...next, open: later?.row.key ?? null });
  };

  if (side === 'clean') {
    return (
      <CleanTexts
        rows={cleanable}
        decisions={decisions}
        onDecisions={(next) => show({ decisions: next })}
        onBack={() => setSide(null)}
      />
    );
  }
  if (side === 'list') {
    return (
      <ListDifferences
        differences={differences}
        body={review.rows.length}
        list={imported.lists[0]?.table.tasks.length ?? 0}
        onBack={() => setSide(null)}
      />
    );
  }
  const inLists = imported.lists.reduce((sum, { table }) => sum + table.tasks.length, 0);
  const count = decided.rows.length || inLists;
  return (
    <Pane
      flush
      top={
        <LookOverTop
          name={name}
          title={imported.notice.title}
          tab={tab}
          counts={{ tasks: count, rows: rows.length, ...points }}
          isSure={doubtful.length === 0}
          onTab={(next) => show({ tab: next, open: null })}
          onBack={onBack}
        />
      }
      foot={
        <>
          <MainButton onPress={onMake}>{n('look.make', { n: count })}</MainButton>
          {points.doubts + points.loose > 0 && (
            <p className={prose.faint}>{n('look.left', { n: points.doubts + points.loose })}</p>
          )}
        </>
      }
    >
      {trouble && (
        <div className={styles.blank}>
          <TroubleNotice title="trouble.notice" trouble={trouble} />
        </div>
      )}
      {sentence !== null && (
        <p className={mergeClasses(prose.paragraph, styles.blank)} role="status">
          {sentence}
        </p>
      )}
      {tab !== 'loose' && (
        <SideAsks cleanable={cleanable.length} differences={differences.length} onSide={setSide} />
      )}
      {tab !== 'loose' && inLists > 0 && (
        <p className={mergeClasses(prose.paragraph, styles.blank)}>{n('look.listed', { n: inLists })}</p>
      )}
      <p className={styles.hidden} role="status">
        {told}
      </p>
      {tab === 'loose' ? (
        <div className={styles.loose}>
          <LoosePieces
            pieces={review.loose}
            rows={decided.rows}
            decided={decisions.loose}
            onDecide={(place, decision) => show({ decisions: withLoose(decisions, place, decision) })}
          />
        </div>
      ) : listed.length === 0 ? (
        <p className={mergeClasses(prose.paragraph, styles.blank)}>
          {n(rows.length > 0 ? 'look.empty.doubtful' : 'look.empty.body')}
        </p>
      ) : (
        <>
          <p className={mergeClasses(prose.faint, styles.keys)}>{n('look.keys')}</p>
          <RowList
            rows={listed}
            looking={looking}
            open={open}
            onOpen={(key) => show({ open: key })}
            onChecked={(key) => {
              const checked = new Set(looking.checked).add(key);
              pass(key, { ...looking, checked }, n('row.told.last'));
            }}
            onCells={({ row }, cells) => {
              const checked = new Set(looking.checked).add(row.key);
              setTold(n('row.told.saved', { name: rowName(row) }));
              show({ checked, decisions: withCells(decisions, row, cells) });
            }}
            onDropped={({ row }, isDropped) => {
              const next = { ...looking, decisions: withDropped(decisions, row.key, isDropped) };
              if (isDropped) pass(row.key, next, n('row.told.dropped', { name: rowName(row) }));
              else onLooking(next);
            }}
          />
        </>
      )}
    </Pane>
  );
}
