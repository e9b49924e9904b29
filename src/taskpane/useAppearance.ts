// Is it light, dark or contrast around the pane? The system's word, followed while the pane is open.

import { useEffect, useState } from 'react';
import type { Appearance } from './theme';

const contrast = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** The appearance the system asks for; `given` (Excel's own theme, when the entry knows it) comes first, contrast before both. */
export function useAppearance(given?: Appearance): Appearance {
  const [system, setSystem] = useState(systemAppearance);
  useEffect(() => {
    const queries = [contrast, dark].map((query) => window.matchMedia(query));
    const follow = (): void => setSystem(systemAppearance());
    for (const query of queries) query.addEventListener('change', follow);
    return () => queries.forEach((query) => query.removeEventListener('change', follow));
  }, []);
  return system === 'contrast' ? system : (given ?? system);
}

function systemAppearance(): Appearance {
  if (window.matchMedia(contrast).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
}
