// 豁免…: why this finding is accepted, by whom, until when. (design picture 29)

import { makeStyles, tokens } from '@fluentui/react-components';
import { SeverityIcon } from '../parts/SeverityIcon';
import { t } from './checkWords';
import { GroundsDialog, type GroundsDialogProps } from './GroundsDialog';
import type { ListedFinding } from './ListedFinding';

const useStyles = makeStyles({
  about: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '8px', margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { gridColumn: 2, overflowWrap: 'anywhere' },
});

export interface WaiveDialogProps extends Pick<
  GroundsDialogProps,
  'isOpen' | 'draft' | 'isBusy' | 'notice' | 'onDraft' | 'onClose'
> {
  readonly listed: ListedFinding;
  readonly onWaive: GroundsDialogProps['onGive'];
}

/** The finding, and the grounds. */
export default function WaiveDialog({ listed, onWaive, ...form }: WaiveDialogProps) {
  const styles = useStyles();
  const { finding, title, place, taskText } = listed;
  return (
    <GroundsDialog
      {...form}
      title={t('waive.title')}
      about={
        <div className={styles.about}>
          <SeverityIcon of={finding.severity} />
          <span>
            <span className={styles.title}>{title}</span> {finding.cell}
          </span>
          <span className={styles.line}>{`${place} ${taskText}`.trim()}</span>
          <span className={styles.line}>{finding.message}</span>
        </div>
      }
      hints={{ reason: t('waive.reason.hint'), until: t('waive.until.hint') }}
      kept={t('waive.kept')}
      go={t('waive.go')}
      onGive={onWaive}
    />
  );
}
