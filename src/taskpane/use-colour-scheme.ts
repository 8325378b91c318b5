import { useEffect, useState } from 'react';
import { chooseColourScheme } from './colour-scheme';
import type { ColourScheme, SystemColours } from './colour-scheme';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function readSystemColours(): SystemColours {
  return { forced: window.matchMedia(FORCED).matches, dark: window.matchMedia(DARK).matches };
}

/** The colour scheme of the moment; changes when the system's colours change. */
export function useColourScheme(background: string | undefined): ColourScheme {
  const [system, setSystem] = useState(readSystemColours);
  useEffect(() => {
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    const update = () => {
      setSystem(readSystemColours());
    };
    for (const query of queries) query.addEventListener('change', update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
    };
  }, []);
  return chooseColourScheme(background, system);
}
