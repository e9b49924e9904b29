// 本单位自用表格: which blank cells of the office's own forms are filled, and with what; nothing is written until the person says so.

import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { fill } from '../../messages/fill';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import { dayText } from '../day';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { BackBar } from '../parts/BackBar';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { useProse } from '../parts/useProse';
import { Waiting } from '../parts/Waiting';
import type { Locate } from '../useLocate';
import type { Undo } from '../useUndo';
import { FormCells } from './FormCells';
import { FormRemarks } from './FormRemarks';
import { NoForms } from './NoForms';
import { t } from './summaryWords';
import { useOwnForms } from './useOwnForms';

export interface OwnFormsProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly locate: Locate;
  readonly undo: Undo;
  readonly onBack: () => void;
}

/** The step; every form is ticked at first. */
export default function OwnForms({ head, workbook, table, asOf, locate, undo, onBack }: OwnFormsProps) {
  const prose = useProse();
  const { plan, trouble, retry, write, said, fillIn } = useOwnForms(workbook, table, asOf, undo);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (trouble)
    return (
      <TroubleScreen head={head} title="trouble.read" trouble={trouble} onRetry={retry} onBack={onBack} />
    );
  if (plan === null) return <Waiting head={head} title={t('sum.preparing')} note={t('open.running.why')} />;
  const { forms, isLive, hasHeads } = plan;
  const chosen = forms.filter(({ name }) => !left.has(name));
  const count = (list: typeof forms): number => list.reduce((sum, { cells }) => sum + cells.length, 0);
  const flip = (name: string): void => {
    const after = new Set(left);
    if (!after.delete(name)) after.add(name);
    setLeft(after);
  };
  return (
    <Pane
      head={head}
      isText={forms.length === 0}
      top={<BackBar title={words.title} note="" onBack={onBack} />}
      foot={
        forms.length > 0 && (
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={chosen.length === 0 || write.isBusy}
            onClick={() => fillIn(chosen)}
          >
            {fill(words.go, { n: count(chosen) })}
          </Button>
        )
      }
    >
      <div className={prose.page}>
        {write.trouble && <TroubleNotice {...write.trouble} onRetry={write.retry} />}
        {locate.trouble && (
          <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
        )}
        <div>
          <p className={prose.paragraph} role="status">
            {said}
          </p>
          {forms.length > 0 ? (
            <section>
              <h3 className={prose.answer}>{fill(words.found, { n: count(forms) })}</h3>
              <p className={prose.faint}>{words.about}</p>
              <p className={prose.faint}>
                {isLive ? words.live : fill(words.values, { day: dayText(asOf) })}
              </p>
            </section>
          ) : (
            <NoForms hasHeads={hasHeads} />
          )}
        </div>
        <FormRemarks plan={plan} />
        {forms.map((form) => (
          <FormCells
            key={form.name}
            form={form}
            isChosen={!left.has(form.name)}
            onFlip={() => flip(form.name)}
            onLocate={(cell) => locate.go(form.name, cell)}
          />
        ))}
      </div>
    </Pane>
  );
}
