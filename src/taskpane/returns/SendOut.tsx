// 发出: to whom, for which period, until when; then one workbook a unit, opened one after the other or saved all at once.

import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  ProgressBar,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readDay } from '../day';
import { Choice } from '../parts/Choice';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';
import type { Round } from './Round';
import { sendableUnits, tickedUnits, type SendableUnit } from './sendableUnits';
import type { Sending } from './useSending';
import type { RoundTable } from './useRoundTable';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 12px' },
  input: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '40px',
  },
  box: { marginLeft: '-8px' },
  word: { color: tokens.colorNeutralForeground1 },
  note: { display: 'block' },
  open: { flexShrink: 0 },
});

export interface SendOutProps {
  readonly head: ReactNode;
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly at: RoundTable;
  readonly round: Round;
  readonly sending: Sending;
  readonly hasSaveAll: boolean;
  readonly onRound: (change: Partial<Round>) => void;
}

/** What is asked, and the units with their workbooks. */
export function SendOut({ head, top, notice, at, round, sending, hasSaveAll, onRound }: SendOutProps) {
  const styles = useStyles();
  const prose = useProse();
  const { place, period } = at.master;
  if (place.text === null && place.status === null) {
    return (
      <Pane head={head} top={top} isText>
        <p className={prose.paragraph}>{r('out.noColumns')}</p>
      </Pane>
    );
  }
  const { units, left } = sendableUnits(at);
  const chosen = tickedUnits(units, round);
  const isWrongDay = round.due !== '' && readDay(round.due) === null;
  const isOff = chosen.length === 0 || isWrongDay || sending.progress !== null;
  const next = chosen.find(({ name }) => !round.sent.includes(name));
  const openNext = (): void => {
    if (!isOff && next) sending.openOne(next.name);
  };
  return (
    <Pane
      head={head}
      top={top}
      foot={
        sending.progress ? (
          <Button size="large" className={prose.grow} onClick={sending.cancel}>
            {r('out.cancel')}
          </Button>
        ) : (
          <>
            {hasSaveAll && (
              <Button
                appearance="primary"
                size="large"
                className={prose.grow}
                disabledFocusable={isOff}
                onClick={() => !isOff && sending.saveAll(chosen.map(({ name }) => name))}
              >
                {r('out.all', { n: chosen.length })}
              </Button>
            )}
            <Button
              {...(hasSaveAll ? {} : { appearance: 'primary' as const })}
              size="large"
              className={prose.grow}
              disabledFocusable={isOff || !next}
              onClick={openNext}
            >
              {next ? r('out.next', { unit: next.name }) : r('out.finished')}
            </Button>
          </>
        )
      }
    >
      <div className={prose.page}>
        {notice}
        <div role="status">
          {sending.progress && (
            <>
              <h3 className={prose.heading}>{r('out.making')}</h3>
              <p className={prose.paragraph}>
                {r('out.step', { i: sending.progress.done + 1, n: sending.progress.all })}
              </p>
            </>
          )}
          {!sending.progress && sending.said !== '' && <p className={prose.paragraph}>{sending.said}</p>}
        </div>
        {sending.progress && (
          <ProgressBar
            value={sending.progress.done / sending.progress.all}
            thickness="large"
            aria-label={r('out.making')}
          />
        )}
        <section className={styles.fields}>
          <Field className={styles.wide} label={r('period')} hint={r('period.hint')}>
            <Input
              className={styles.input}
              value={round.period ?? period ?? ''}
              onChange={(_, { value }) => onRound({ period: value, sent: [] })}
            />
          </Field>
          <Field label={r('issue')}>
            <Input
              className={styles.input}
              value={round.issue}
              onChange={(_, { value }) => onRound({ issue: value, sent: [] })}
            />
          </Field>
          <Field
            label={r('due')}
            validationState={isWrongDay ? 'error' : 'none'}
            validationMessage={isWrongDay ? r('due.wrong') : undefined}
          >
            <Input
              className={styles.input}
              value={round.due}
              placeholder={r('due.hint')}
              onChange={(_, { value }) => onRound({ due: value, sent: [] })}
            />
          </Field>
        </section>
        <Field label={r('scope')}>
          <RadioGroup
            value={round.isWhole ? 'whole' : 'own'}
            onChange={(_, { value }) => onRound({ isWhole: value === 'whole', sent: [] })}
          >
            <Choice value="own" word={r('scope.own')} note={r('scope.own.why')} />
            <Choice value="whole" word={r('scope.whole')} note={r('scope.whole.why')} />
          </RadioGroup>
        </Field>
        <section>
          <div className={styles.top}>
            <h3 className={prose.heading}>{r('out.units', { n: chosen.length, all: units.length })}</h3>
            <Link as="button" onClick={() => onRound({ ticked: ticks(units, chosen.length < units.length) })}>
              {r(chosen.length < units.length ? 'out.tick' : 'out.untick')}
            </Link>
          </div>
          <ul className={styles.list}>
            {units.map(({ name, tasks, lead, why }) => (
              <li key={name} className={styles.row}>
                <Checkbox
                  className={styles.box}
                  checked={chosen.some((one) => one.name === name)}
                  label={
                    <>
                      <span className={styles.word}>{name}</span>
                      <span className={mergeClasses(prose.faint, styles.note)}>
                        {round.sent.includes(name) && r('out.sent')}
                        {why ?? (lead > 0 ? r('unit.lead', { n: tasks, lead }) : r('tasks', { n: tasks }))}
                      </span>
                    </>
                  }
                  onChange={(_, { checked }) =>
                    onRound({ ticked: { ...round.ticked, [name]: checked === true } })
                  }
                />
                <Button
                  size="small"
                  className={styles.open}
                  aria-label={r(round.sent.includes(name) ? 'out.again.unit' : 'out.open.unit', {
                    unit: name,
                  })}
                  disabledFocusable={isWrongDay || sending.progress !== null}
                  onClick={() => !isWrongDay && sending.progress === null && sending.openOne(name)}
                >
                  {r(round.sent.includes(name) ? 'out.again' : 'out.open')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        {left.length > 0 && (
          <section>
            <h3 className={prose.label}>{r('out.left', { n: left.length })}</h3>
            <ul className={prose.list}>
              {left.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </section>
        )}
        <p className={prose.faint}>{r('out.why')}</p>
      </div>
    </Pane>
  );
}

function ticks(units: readonly SendableUnit[], isTicked: boolean): Readonly<Record<string, boolean>> {
  return Object.fromEntries(units.map(({ name }) => [name, isTicked]));
}
