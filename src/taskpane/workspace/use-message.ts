import { useCallback, useEffect, useState } from 'react';
import type { Message } from './message';

/** How long a message stays that only confirms. */
const STAYS_MS = 8_000;

/** What the pane says above the footer, on whatever screen. What only confirms goes by itself, unless somebody is on it. */
export function useMessage(front: unknown) {
  const [message, show] = useState<Message>();
  const [heard, hear] = useState('');
  const [isHeld, hold] = useState(false);
  const say = useCallback((next: Message | undefined) => {
    hear(next?.isHeardOnly === true ? next.text : '');
    if (next?.isHeardOnly !== true) show(next);
  }, []);
  const dismiss = useCallback(() => {
    // The button that held it goes with it.
    hold(false);
    say(undefined);
  }, [say]);
  const goes = message?.intent === 'success' && !isHeld;
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(dismiss, STAYS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [goes, message, dismiss]);
  useEffect(() => {
    show((now) => (now?.isOfScreen === true ? undefined : now));
  }, [front]);
  return { message, heard, say, dismiss, hold };
}
