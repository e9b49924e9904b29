// 报送情况: who has answered for how many tasks, as a sheet by one button, and what to write to those who still owe.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReturnChase } from '../../jobs/returns';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { ChaseText } from './ChaseText';
import { r } from './returnsWords';
import type { Report } from './useReport';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { padding: '6px 4px', textAlign: 'right', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  unit: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
});

/** The numbers of a line, in the order of the columns. */
const columns = ['tasks', 'received', 'missing', 'late', 'problems'] as const;

export interface StandingPageProps {
  readonly head: ReactNode;
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly report: Report;
  readonly chases: readonly ReturnChase[];
  readonly isBusy: boolean;
  /** Name of the sheet that was drawn; null while none was. */
  readonly drawn: string | null;
  readonly onDraw: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** The table, and a text for each unit that owes reports. */
export function StandingPage(props: StandingPageProps) {
  const { head, top, notice, report, chases, isBusy, drawn, onDraw, onOpen } = props;
  const styles = useStyles();
  const prose = useProse();
  const [copied, setCopied] = useState<string | null>(null);
  const { standings } = report.report;
  const missing = standings.filter((one) => one.missing > 0).length;
  return (
    <Pane
      head={head}
      top={top}
      foot={
        <>
          <MainButton isOff={isBusy} onPress={onDraw}>
            {r(isBusy ? 'drawing' : 'draw')}
          </MainButton>
          {drawn !== null && (
            <Button size="large" onClick={() => onOpen(drawn)}>
              {r('draw.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={prose.page}>
        {notice}
        <section>
          <p className={prose.paragraph} role="status">
            {drawn !== null && r('drawn', { name: drawn })}
            {missing > 0 ? r('owing', { n: missing, all: standings.length }) : r('complete')}
          </p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.unit)}>
                  {r('column.unit')}
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                    {r(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {standings.map((one) => (
                <tr key={one.unit}>
                  <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
                    {one.unit}
                  </th>
                  {columns.map((column) => (
                    <td
                      key={column}
                      className={mergeClasses(
                        styles.cell,
                        column !== 'tasks' && column !== 'received' && one[column] > 0 && styles.strong,
                      )}
                    >
                      {one[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {chases.length > 0 && (
          <section>
            <h3 className={prose.heading}>{r('chase')}</h3>
            <p className={prose.faint}>{r('chase.why')}</p>
            <ul className={styles.list}>
              {chases.map((one) => (
                <ChaseText key={one.unit} chase={one} isLast={copied === one.unit} onCopied={setCopied} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Pane>
  );
}
