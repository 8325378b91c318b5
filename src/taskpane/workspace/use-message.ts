import { useCallback, useEffect, useState } from 'react';
import type { Message } from './message';

/** How long a message stays that only confirms. */
const STAYS_MS = 8_000;

/** What the pane says above the footer, on whatever screen. What only confirms goes by itself, unless somebody is on it. */
export function useMessage(front: unknown) {
  const [message, say] = useState<Message>();
  const [isHeld, hold] = useState(false);
  const dismiss = useCallback(() => {
    say(undefined);
  }, []);
  const goes = message?.intent === 'success' && !isHeld;
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(dismiss, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [goes, message, dismiss]);
  useEffect(() => {
    say((now) => (now?.isOfScreen === true ? undefined : now));
  }, [front]);
  return { message, say, dismiss, hold };
}
