import { useEffect } from 'react';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import type { Message } from '../workspace/message';

/** Says when something that was begun from a screen broke off in this program, so that no click ends in silence. */
export function useFaults(say: (message: Message) => void): void {
  const { states } = usePaneLook().texts;
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent): void => {
      const name = reason instanceof Error ? reason.name : typeof reason;
      say({ intent: 'error', text: fill(states.brokeOff, { name }) });
    };
    window.addEventListener('unhandledrejection', tell);
    return () => {
      window.removeEventListener('unhandledrejection', tell);
    };
  }, [say, states]);
}
