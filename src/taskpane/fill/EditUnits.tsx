// 编辑单位, in a draft: take units out, put others in from the catalog, look at before and after, then write. (design picture 52)

import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { UnitCell } from '../../jobs/fill';
import type { Refusal } from '../../workbook/Edit';
import { contentOfCell } from '../../workbook/cellContent';
import { cellAt } from '../../workbook/SheetSnapshot';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProse } from '../parts/useProse';
import type { PaneWorkbook } from '../PaneWorkbook';
import { t } from '../text';
import type { Undo } from '../useUndo';
import { useWrite } from '../useWrite';
import { AddUnit } from './AddUnit';
import { ChosenUnits } from './ChosenUnits';
import { f, taskName } from './fillWords';
import { RefusedNotice } from './RefusedNotice';
import type { FillTable } from './useFill';

export interface EditUnitsProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FillTable;
  readonly cell: UnitCell;
  readonly undo: Undo;
  /** Reads the table anew. */
  readonly onRead: () => Promise<unknown>;
  readonly onBack: () => void;
}

/** The step. Nothing is written before the person has seen before and after. */
export default function EditUnits({ head, workbook, table, cell, undo, onRead, onBack }: EditUnitsProps) {
  const prose = useProse();
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const [added, setAdded] = useState<readonly string[]>([]);
  const [isReviewing, setIsReviewing] = useState(false);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const write = useWrite();
  const { jobs, at } = table;
  const after = jobs.withUnits(cell, gone, added);
  const isSame = after === cell.raw;
  const save = (): Promise<boolean> =>
    write.run('trouble.fill', async () => {
      const { sheet } = at.opened.table;
      const edit = {
        sheet,
        cell: cell.cell,
        expected: contentOfCell(cellAt(at.snapshot, cell.row, cell.column)),
        content: after || null,
      };
      const { row, column } = cell;
      const scope = { [sheet]: [{ top: row, bottom: row, left: column, right: column }] };
      const label = f('cell.label', { cell: cell.cell });
      const report = await workbook.apply([edit], { scope, label });
      setRefused(report.refused);
      if (report.refused.length > 0) return;
      await onRead();
      const sentence = f('cell.written', { cell: cell.cell });
      undo.tell({ sentence, refused: [], trouble: null, undo: report.undo });
      onBack();
    });
  const notice = (
    <>
      {write.trouble && (
        <TroubleNotice
          title={write.trouble.title}
          trouble={write.trouble.trouble}
          kept="trouble.fill.kept"
          onRetry={write.retry}
        />
      )}
      {refused.length > 0 && <RefusedNotice refused={refused} />}
    </>
  );
  const tasks = cell.tasks.map((task) => taskName({ task })).join(f('task.comma'));
  const bar = (
    <BackBar
      title={f('cell.title', { heading: cell.heading })}
      note={f('cell.tasks', { cell: cell.cell, tasks })}
      onBack={isReviewing ? () => setIsReviewing(false) : onBack}
    />
  );
  if (isReviewing) {
    return (
      <Pane
        head={head}
        top={bar}
        foot={
          <>
            <MainButton
              autoFocus

              isOff={write.isBusy}
              onPress={() => void save()}
            >
              {f(write.isBusy ? 'writing' : 'confirm.write')}
            </MainButton>
            <Button size="large" onClick={() => setIsReviewing(false)}>
              {f('confirm.edit')}
            </Button>
          </>
        }
      >
        <div className={prose.page}>
          {notice}
          <BeforeAfter before={cell.raw} after={after} names={[f('confirm.before'), f('confirm.after')]} />
          <p className={prose.faint}>{f('confirm.undo')}</p>
        </div>
      </Pane>
    );
  }
  return (
    <Pane
      head={head}
      top={bar}
      foot={
        <>
          <MainButton isOff={isSame} onPress={() => !isSame && setIsReviewing(true)}>
            {f('form.review')}
          </MainButton>
          <Button size="large" onClick={onBack}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        <ChosenUnits cell={cell} gone={gone} added={added} onGone={setGone} onAdded={setAdded} />
        <AddUnit
          table={table}
          taken={[...cell.units.filter((_, place) => !gone.has(place)).map(({ clean }) => clean), ...added]}
          onAdd={(name) => setAdded([...added, name])}
        />
        <p className={prose.faint}>{separatorText(cell.separator)}</p>
      </div>
    </Pane>
  );
}

function separatorText(separator: string): string {
  if (separator.includes('\n')) return f('cell.lines');
  const mark = separator.trim();
  return mark === '' ? f('cell.spaced') : f('cell.joined', { mark });
}
