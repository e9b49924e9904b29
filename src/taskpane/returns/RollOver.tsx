// 转入下期: the same official table with room for the next period, as a new workbook; this one stays as it is.

import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { r } from './returnsWords';

export interface RollOverProps {
  readonly head: ReactNode;
  readonly top: ReactNode;
  readonly notice: ReactNode;
  readonly isBusy: boolean;
  /** What came of the last one. */
  readonly said: string;
  readonly onRollOver: (period: string) => void;
}

/** The period, what will happen, and the button. */
export function RollOver({ head, top, notice, isBusy, said, onRollOver }: RollOverProps) {
  const prose = useProse();
  const [period, setPeriod] = useState('');
  const isOff = period.trim() === '' || isBusy;
  return (
    <Pane
      head={head}
      top={top}
      foot={
        <MainButton isOff={isOff} onPress={() => onRollOver(period.trim())}>
          {r(isBusy ? 'roll.making' : 'roll.go')}
        </MainButton>
      }
    >
      <div className={prose.page}>
        {notice}
        <section>
          <h3 className={prose.answer}>{r('roll.ask')}</h3>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>{r('roll.why')}</p>
        </section>
        <Field label={r('roll.period')} hint={r('roll.hint')}>
          <Input value={period} onChange={(_, { value }) => setPeriod(value)} />
        </Field>
        <ul className={prose.list}>
          <li>{r('roll.columns')}</li>
          <li>{r('roll.closed')}</li>
          <li>{r('roll.official')}</li>
        </ul>
        <p className={prose.paragraph} role="status">
          {said}
        </p>
      </div>
    </Pane>
  );
}
