// 干净副本: the workbook without a trace of add-ins, opened beside this one, for recipients who have none.

import { useState } from 'react';
import { fill } from '../../messages/fill';
import { cleanCopyWords as words } from '../../messages/zh-CN/cleanCopy';
import type { CopyableWorkbook } from '../../workbook/Workbook';
import { troubleOf } from '../trouble';
import { FurtherSection } from './FurtherSection';

/** A button and what came of it. */
export function CleanCopy({ workbook }: { readonly workbook: CopyableWorkbook }) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.working);
    try {
      const count = await workbook.openCleanCopy();
      setSaid(count > 0 ? fill(words.done, { count }) : words.same);
    } catch (error) {
      setSaid(words.failed + (troubleOf(error).sentence ?? ''));
    }
    setBusy(false);
  };
  return (
    <FurtherSection
      title={words.title}
      about={words.about}
      button={words.button}
      onClick={() => void open()}
      isBusy={isBusy}
      said={said}
    />
  );
}
