// 校验证明: what it will say, then as a sheet or on paper. (design picture 33)

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { certificateRows, type CertificateQuestion } from '../../jobs/certificate';
import { certificateWords } from '../../messages/zh-CN/certificate';
import { BackBar } from '../parts/BackBar';
import { Facts } from '../parts/Facts';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';

const useStyles = makeStyles({
  paper: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '14px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
  title: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    letterSpacing: '1px',
  },
  line: { flexGrow: 1, borderBottom: `1px solid ${tokens.colorNeutralForeground1}`, minHeight: '20px' },
});

export interface CertificateProps {
  readonly head: ReactNode;
  readonly question: CertificateQuestion;
  readonly isBusy: boolean;
  readonly notice: ReactNode;
  readonly onMake: () => void;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** The page as it will stand, with lines to sign on. */
export function Certificate(props: CertificateProps) {
  const { head, question, isBusy, notice, onMake, onPrint, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const rows = certificateRows(question).map(
    ({ id, name, text }) => [name, id === 'result' ? <strong key={id}>{text}</strong> : text] as const,
  );
  const signatures = certificateWords.signatures.map(
    (name) => [name, <span key={name} className={styles.line} />] as const,
  );
  return (
    <Pane
      head={head}
      isText
      top={<BackBar title={t('certificate')} note={t('certificate.note')} onBack={onBack} />}
      foot={
        <>
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabledFocusable={isBusy}
            onClick={onMake}
          >
            {t('certificate.go')}
          </Button>
          <Button size="large" disabledFocusable={isBusy} onClick={onPrint}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        {notice}
        <section className={styles.paper}>
          <h3 className={styles.title}>{certificateWords.title}</h3>
          <Facts rows={[...rows, ...signatures]} />
        </section>
        <p className={prose.faint}>{certificateWords.foot}</p>
      </div>
    </Pane>
  );
}
