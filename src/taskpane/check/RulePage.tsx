// 说明: when does this rule speak, and what does it look like in a table?

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { Pane } from '../parts/Pane';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import type { RuleExplanation, RuleSample } from './RuleExplanation';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '6px' },
  words: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  word: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px' },
  samples: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  sample: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    padding: '4px 10px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

/** The page of one rule, made from its own metadata. */
export function RulePage({
  head,
  rule,
  onBack,
}: {
  head: ReactNode;
  rule: RuleExplanation;
  onBack: () => void;
}) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane head={head} isText top={<BackBar title={rule.name} note={t('rule.title')} onBack={onBack} />}>
      <div className={prose.page}>
        <section className={styles.block}>
          <h3 className={prose.label}>{t('rule.when')}</h3>
          <p className={prose.paragraph}>{rule.about}</p>
        </section>
        <section className={styles.block}>
          <h3 className={prose.label}>{t('rule.words')}</h3>
          <ul className={styles.words}>
            {rule.messages.map(({ title, severity }) => (
              <li key={`${title} ${severity}`} className={styles.word}>
                <SeverityIcon of={severity} />
                <span>
                  {title} <span className={prose.faint}>{t(`severity.${severity}`)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <Samples title={t('rule.fail')} samples={rule.fail} />
        <Samples title={t('rule.pass')} samples={rule.pass} />
      </div>
    </Pane>
  );
}

function Samples({ title, samples }: { title: string; samples: readonly RuleSample[] }) {
  const styles = useStyles();
  const prose = useProse();
  if (samples.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 className={prose.label}>{title}</h3>
      <ul className={styles.samples}>
        {samples.map(({ heading, text }) => (
          <li key={`${heading} ${text}`} className={styles.sample}>
            <span className={prose.faint}>{heading}</span>
            <br />
            {text.trim() === '' ? t('text.blank') : text}
          </li>
        ))}
      </ul>
    </section>
  );
}
