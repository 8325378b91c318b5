import { useEffect, useState } from 'react';
import type { Language } from '../../strings/dictionary';
import { fetchTexts, type Spoken } from './fetch-texts';

/** The texts in the wanted language; in the one before until they have come, and when they cannot be fetched. */
export function useSpoken(wanted: Language, first: Spoken): Spoken {
  const [spoken, speak] = useState(first);
  useEffect(() => {
    if (wanted === spoken.language) return;
    let isGone = false;
    void fetchTexts(wanted).then((fetched) => {
      if (!isGone) speak(fetched);
    });
    return () => {
      isGone = true;
    };
  }, [wanted, spoken]);
  return spoken;
}
