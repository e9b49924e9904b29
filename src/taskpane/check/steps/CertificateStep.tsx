// 校验证明 as a step: what it will say, then drawn or printed.

import { Certificate } from '../Certificate';
import type { CheckedDesk } from '../CheckedDesk';

/** Made on the day of the desk. */
export default function CertificateStep({
  desk,
  onBack,
}: {
  readonly desk: CheckedDesk;
  readonly onBack: () => void;
}) {
  const { head, today, result, checked, actions, notice } = desk;
  const { report, tasks } = result;
  return (
    <Certificate
      head={head}
      question={{ report, title: checked.found.title, tasks, made: today }}
      isBusy={actions.write.isBusy}
      notice={notice}
      onMake={() => void actions.certify(today).then((isDone) => isDone && onBack())}
      onPrint={() => void actions.printCertificate(today)}
      onBack={onBack}
    />
  );
}
