// What is worked out once a check has ended: what can be put right from here, and whether an earlier 校验报告 or 校验证明 still fits.

import { useEffect, useState } from 'react';
import type { EarlierReport } from '../../jobs/earlierReport';
import type { RepairPlan } from '../../jobs/repair';
import type { TableInWorkbook } from '../core/findTables';
import { loadAfterCheck } from '../loadCore';
import type { PaneWorkbook } from '../PaneWorkbook';
import type { CheckResult } from './ListedFinding';

/** Of one result; null and `none` until it is known. */
export interface AfterCheck {
  readonly repairs: RepairPlan | null;
  readonly earlier: Readonly<Record<'report' | 'certificate', EarlierReport>>;
}

const noEarlier = { report: 'none', certificate: 'none' } as const;
const unknown: AfterCheck = { repairs: null, earlier: noEarlier };

/** Looked at again when `reports` grows. Only reads; a busy Excel leaves the earlier report unmentioned. */
export function useAfterCheck(
  workbook: PaneWorkbook,
  result: CheckResult | null,
  checked: TableInWorkbook | null,
  reports: number,
): AfterCheck {
  const [known, setKnown] = useState<{ of: CheckResult; after: AfterCheck } | null>(null);
  useEffect(() => {
    if (!result || !checked) return undefined;
    let isCurrent = true;
    const workOut = async (): Promise<void> => {
      const { certificateWords, earlierCertificate, earlierReport, planRepairs, reportSheetWords } =
        await loadAfterCheck();
      const { report } = result;
      const repairs = planRepairs(checked.opened.table, checked.snapshot, report);
      if (isCurrent) setKnown({ of: result, after: { repairs, earlier: noEarlier } });
      const sheets = await workbook.readSheets([reportSheetWords.name, certificateWords.name]);
      const earlier = {
        report: earlierReport(sheets, report.certificate),
        certificate: earlierCertificate(sheets, report),
      };
      if (isCurrent) setKnown({ of: result, after: { repairs, earlier } });
    };
    workOut().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [workbook, result, checked, reports]);
  return known && known.of === result ? known.after : unknown;
}
