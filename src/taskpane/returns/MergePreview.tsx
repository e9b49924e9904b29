// 合并前后: every cell that will be written, before and after; one button writes them all, and one takes them back.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { CellLink } from '../parts/CellLink';
import { LimitedList } from '../parts/LimitedList';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { r, taskName } from './returnsWords';
import type { Report } from './useReport';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  row: { padding: '10px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
});

export interface MergePreviewProps {
  readonly head: ReactNode;
  readonly notice: ReactNode;
  readonly report: Report;
  readonly isBusy: boolean;
  readonly onMerge: () => void;
  readonly onLocate: (cell: string) => void;
  readonly onBack: () => void;
}

/** The list of cells, in the table's order. */
export function MergePreview({ head, notice, report, isBusy, onMerge, onLocate, onBack }: MergePreviewProps) {
  const styles = useStyles();
  const prose = useProse();
  const { writes, conflicts } = report.report;
  return (
    <Pane
      head={head}
      top={<BackBar title={r('preview')} note={r('preview.note')} onBack={onBack} />}
      foot={
        <>
          <MainButton isOff={isBusy || writes.length === 0} onPress={onMerge}>
            {r(isBusy ? 'writing' : 'merge', { n: writes.length })}
          </MainButton>
          <Button size="large" disabledFocusable={isBusy} onClick={() => !isBusy && onBack()}>
            {r('preview.back')}
          </Button>
        </>
      }
    >
      {notice}
      <p className={prose.paragraph}>{r('preview.why', { n: writes.length })}</p>
      {conflicts.length > 0 && (
        <p className={mergeClasses(prose.paragraph, prose.soft)}>
          {r('preview.open', { n: conflicts.length })}
        </p>
      )}
      <ul className={styles.list}>
        <LimitedList
          items={writes}
          render={({ no, kind, cell, before, after }) => (
            <li key={`${cell} ${kind}`} className={styles.row}>
              <div className={styles.title}>
                <h3 className={prose.label}>
                  {r('conflict.title', { task: taskName(no), kind: r(`kind.${kind}`) })}
                </h3>
                <CellLink cell={cell} onLocate={() => onLocate(cell)} />
              </div>
              <BeforeAfter before={before ?? ''} after={after} names={[r('before'), r('after')]} />
            </li>
          )}
        />
      </ul>
    </Pane>
  );
}
