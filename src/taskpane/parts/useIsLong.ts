// Has this been on the screen long enough to need words? Under 0.3 s nothing is shown.

import { useEffect, useState } from 'react';

/** False for the first 0.3 s after the component appears, then true. */
export function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isLong;
}
