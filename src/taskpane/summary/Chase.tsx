// 催报文字: what one pastes into a chat, unit by unit, in three tones. (design picture 44)

import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import type { ChaseLetter } from '../../jobs/chase';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { BackBar } from '../parts/BackBar';
import { copyText } from '../parts/copyText';
import { Pane } from '../parts/Pane';
import { StepBar } from '../parts/StepBar';
import { TroubleScreen } from '../parts/TroubleScreen';
import { useProse } from '../parts/useProse';
import { Waiting } from '../parts/Waiting';
import { t } from './summaryWords';
import { useChase } from './useChase';

const useStyles = makeStyles({
  tiers: { flexWrap: 'wrap', marginLeft: '-8px' },
  word: { color: tokens.colorNeutralForeground1 },
  text: { width: '100%', maxHeight: 'none' },
});

const tiers = ['remind', 'urge', 'notice'] as const;

export interface ChaseProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly onBack: () => void;
}

/** The step; nothing is sent by us. */
export default function Chase({ head, workbook, table, asOf, onBack }: ChaseProps) {
  const prose = useProse();
  const { letters, trouble, retry } = useChase(workbook, table, asOf);
  if (trouble)
    return (
      <TroubleScreen head={head} title="trouble.read" trouble={trouble} onRetry={retry} onBack={onBack} />
    );
  if (letters === null)
    return <Waiting head={head} title={t('sum.preparing')} note={t('open.running.why')} />;
  if (letters.length === 0) {
    return (
      <Pane head={head} isText top={<BackBar title={t('chase')} note="" onBack={onBack} />}>
        <p className={prose.paragraph}>{t('chase.none')}</p>
      </Pane>
    );
  }
  return <Letters head={head} letters={letters} onBack={onBack} />;
}

interface LettersProps {
  readonly head: ReactNode;
  readonly letters: readonly ChaseLetter[];
  readonly onBack: () => void;
}

function Letters({ head, letters, onBack }: LettersProps) {
  const styles = useStyles();
  const prose = useProse();
  const box = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, ChaseLetter['tier']>>>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState<boolean | null>(null);
  const letter = letters[place];
  if (!letter) return null;
  const tier = chosen[letter.unit] ?? letter.tier;
  const key = `${tier} ${letter.unit}`;
  const text = typed[key] ?? letter.texts[tier];
  const go = (to: number): void => {
    setPlace(to);
    setCopied(null);
  };
  const copy = async (): Promise<void> => {
    const isDone = await copyText(text);
    setCopied(isDone);
    if (!isDone) box.current?.select();
  };
  const isLast = place === letters.length - 1;
  return (
    <Pane
      head={head}
      top={
        <StepBar
          title={t('chase')}
          note={t('chase.position', { i: place + 1, n: letters.length })}
          names={[t('chase.previous'), t('chase.next')]}
          onBack={onBack}
          onPrevious={place > 0 ? () => go(place - 1) : null}
          onNext={isLast ? null : () => go(place + 1)}
        />
      }
      foot={
        <>
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            icon={<Copy20Regular />}
            onClick={() => void copy()}
          >
            {t('chase.copy')}
          </Button>
          <Button size="large" disabledFocusable={isLast} onClick={() => !isLast && go(place + 1)}>
            {t('chase.next')}
          </Button>
          <span className={prose.faint} role="status">
            {copied !== null && t(copied ? 'chase.copied' : 'chase.uncopied')}
          </span>
        </>
      }
    >
      <div className={prose.page}>
        <p className={prose.faint}>{t('chase.who', { n: letters.length })}</p>
        <Field label={t('chase.unit')}>
          <Select value={String(place)} onChange={(_, { value }) => go(Number(value))}>
            {letters.map(({ unit, tasks }, at) => (
              <option key={unit} value={String(at)}>
                {t('chase.unit.tasks', { unit, n: tasks })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('chase.tier')}>
          <RadioGroup
            layout="horizontal"
            className={styles.tiers}
            value={tier}
            onChange={(_, { value }) => {
              setChosen({ ...chosen, [letter.unit]: value as ChaseLetter['tier'] });
              setCopied(null);
            }}
          >
            {tiers.map((one) => (
              <Radio
                key={one}
                value={one}
                label={<span className={styles.word}>{t(`chase.tier.${one}`)}</span>}
              />
            ))}
          </RadioGroup>
        </Field>
        <Textarea
          className={styles.text}
          textarea={{ ref: box, rows: 12 }}
          resize="vertical"
          aria-label={t('chase.text')}
          value={text}
          onChange={(_, { value }) => {
            setTyped({ ...typed, [key]: value });
            setCopied(null);
          }}
        />
      </div>
    </Pane>
  );
}
