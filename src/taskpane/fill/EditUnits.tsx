// 编辑单位, in a draft: take units out, put others in from the catalog, look at before and after, then write. (design picture 52)

import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular, QuestionCircle16Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import type { UnitCell } from '../../jobs/fill';
import type { Refusal } from '../../workbook/Edit';
import { contentOfCell } from '../../workbook/cellContent';
import { cellAt } from '../../workbook/SheetSnapshot';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProse } from '../parts/useProse';
import type { PaneWorkbook } from '../PaneWorkbook';
import { t } from '../text';
import type { Undo } from '../useUndo';
import { useWrite } from '../useWrite';
import { f, taskName } from './fillWords';
import { RefusedNotice } from './RefusedNotice';
import { isUnknown } from './UnitChips';
import type { FillTable } from './useFill';

const useStyles = makeStyles({
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  unknown: { border: `1px dashed ${tokens.colorStatusWarningForeground3}` },
  found: { margin: '6px 0 0', padding: 0, listStyleType: 'none' },
  row: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '6px 8px',
  },
  also: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** As many as one can take in. */
const SHOWN = 8;

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
            <Button
              appearance="primary"
              size="large"
              autoFocus
              className={prose.grow}
              disabledFocusable={write.isBusy}
              onClick={() => void save()}
            >
              {f(write.isBusy ? 'writing' : 'confirm.write')}
            </Button>
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
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={isSame}
            onClick={() => !isSame && setIsReviewing(true)}
          >
            {f('form.review')}
          </Button>
          <Button size="large" onClick={onBack}>
            {t('cancel')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        <Chosen cell={cell} gone={gone} added={added} onGone={setGone} onAdded={setAdded} />
        <Find
          table={table}
          taken={[...cell.units.filter((_, place) => !gone.has(place)).map(({ clean }) => clean), ...added]}
          onAdd={(name) => setAdded([...added, name])}
        />
        <p className={prose.faint}>{separatorText(cell.separator)}</p>
      </div>
    </Pane>
  );
}

interface ChosenProps {
  readonly cell: UnitCell;
  readonly gone: ReadonlySet<number>;
  readonly added: readonly string[];
  readonly onGone: (gone: ReadonlySet<number>) => void;
  readonly onAdded: (added: readonly string[]) => void;
}

function Chosen({ cell, gone, added, onGone, onAdded }: ChosenProps) {
  const styles = useStyles();
  const prose = useProse();
  const kept = [...cell.units.entries()].filter(([place]) => !gone.has(place));
  const n = kept.length + added.length;
  const chip = (name: string, isKnown: boolean, onRemove: () => void) => (
    <li key={name}>
      <Button
        size="small"
        className={mergeClasses(styles.chip, !isKnown && styles.unknown)}
        iconPosition="after"
        icon={<Dismiss16Regular />}
        aria-label={f('cell.remove', { name: isKnown ? name : `${name} ${f('cell.unknown')}` })}
        onClick={onRemove}
      >
        {!isKnown && <QuestionCircle16Regular aria-hidden />}
        {name}
        {!isKnown && ` ${f('cell.unknown')}`}
      </Button>
    </li>
  );
  return (
    <section>
      <h3 className={prose.label}>{f('cell.now', { n })}</h3>
      {n === 0 && <p className={prose.faint}>{f('cell.none')}</p>}
      <ul className={styles.chips}>
        {kept.map(([place, unit]) =>
          chip(unit.clean, !isUnknown(unit), () => onGone(new Set([...gone, place]))),
        )}
        {added.map((name) => chip(name, true, () => onAdded(added.filter((one) => one !== name))))}
      </ul>
    </section>
  );
}

interface FindProps {
  readonly table: FillTable;
  /** Names that stand in the cell. */
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** The list narrows with what is typed, also while an input method is composing; only a press adds. */
function Find({ table: { jobs, at }, taken, onAdd }: FindProps) {
  const styles = useStyles();
  const prose = useProse();
  const [typed, setTyped] = useState('');
  const { table, catalog } = at.opened;
  const units = useMemo(() => jobs.pickableUnits(table, catalog), [jobs, table, catalog]);
  const fit = jobs.findUnits(units, typed).filter(({ names }) => !names.some((name) => taken.includes(name)));
  const isTyped = typed.trim() !== '';
  return (
    <section>
      <Field label={f('cell.find')}>
        <Input
          type="search"
          placeholder={f('cell.search')}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <p className={prose.faint} role="status">
        {isTyped && foundText(fit.length)}
      </p>
      <ul className={styles.found} aria-label={f('cell.find')}>
        {fit.slice(0, SHOWN).map(({ key, name, names }) => (
          <li key={key}>
            <Button
              appearance="subtle"
              className={styles.row}
              icon={<Add16Regular />}
              onClick={() => {
                onAdd(name);
                setTyped('');
              }}
            >
              <span>
                {name}
                <span className={styles.also}>{names.find((one) => one !== name)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function foundText(n: number): string {
  if (n === 0) return f('cell.lost');
  return f(n > SHOWN ? 'cell.more' : 'cell.found', { n });
}

function separatorText(separator: string): string {
  if (separator.includes('\n')) return f('cell.lines');
  const mark = separator.trim();
  return mark === '' ? f('cell.spaced') : f('cell.joined', { mark });
}
