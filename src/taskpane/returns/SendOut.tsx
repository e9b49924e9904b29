// 发出: to whom, for which period, until when; then one workbook a unit, opened one after the other or saved all at once.

import { makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readDay } from '../day';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';
import type { Round } from './Round';
import { sendableUnits, tickedUnits } from './sendableUnits';
import { SendFields } from './SendFields';
import { SendUnits } from './SendUnits';
import type { Sending } from './useSending';
import type { RoundTable } from './useRoundTable';

const useStyles = makeStyles({ said: { marginTop: '8px' } });

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
  return (
    <Pane
      head={head}
      top={top}
      foot={
        sending.progress ? (
          <MainButton isSecond onPress={sending.cancel}>
            {r('out.cancel')}
          </MainButton>
        ) : (
          <>
            {hasSaveAll && (
              <MainButton isOff={isOff} onPress={() => sending.saveAll(chosen.map(({ name }) => name))}>
                {r('out.all', { n: chosen.length })}
              </MainButton>
            )}
            <MainButton
              isSecond={hasSaveAll}
              isOff={isOff || !next}
              onPress={() => next && sending.openOne(next.name)}
            >
              {next ? r('out.next', { unit: next.name }) : r('out.finished')}
            </MainButton>
          </>
        )
      }
    >
      <div className={prose.page}>
        {notice}
        <section>
          <h3 className={prose.answer}>{r('out.ask')}</h3>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>{r('out.why')}</p>
          <div role="status">
            {sending.progress && (
              <>
                <h4 className={mergeClasses(prose.heading, styles.said)}>{r('out.making')}</h4>
                <p className={prose.paragraph}>
                  {r('out.step', { i: sending.progress.done + 1, n: sending.progress.all })}
                </p>
              </>
            )}
            {!sending.progress && sending.said !== '' && (
              <p className={mergeClasses(prose.paragraph, styles.said)}>{sending.said}</p>
            )}
          </div>
        </section>
        {sending.progress && (
          <ProgressBar
            value={sending.progress.done / sending.progress.all}
            thickness="large"
            aria-label={r('out.making')}
          />
        )}
        <SendFields round={round} period={period} isWrongDay={isWrongDay} onRound={onRound} />
        <SendUnits
          units={units}
          chosen={chosen}
          sent={round.sent}
          isOff={isWrongDay || sending.progress !== null}
          onTick={(ticked) => onRound({ ticked: { ...round.ticked, ...ticked } })}
          onOpen={sending.openOne}
        />
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
        <p className={prose.faint}>{r('out.how')}</p>
      </div>
    </Pane>
  );
}
