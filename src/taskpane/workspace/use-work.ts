import { useCallback, useState } from 'react';
import { timeLeft } from './time-left';
import type { RunningWork, Work } from './work';

/** Long works, one at a time: a second one waits until the first has ended. */
export function useWork() {
  const [running, setRunning] = useState<RunningWork>();
  const [queue] = useState(() => ({ last: Promise.resolve() }));
  const work = useCallback(
    async <Result>({ title, job }: Work<Result>): Promise<Result> => {
      const run = async (): Promise<Result> => {
        const stop = new AbortController();
        const cancel = () => {
          stop.abort();
          setRunning((now) => now && { ...now, isStopping: true });
        };
        const begun = performance.now();
        setRunning({ title, progress: undefined, isStopping: false, cancel });
        try {
          return await job((progress) => {
            const left = timeLeft(progress, performance.now() - begun);
            setRunning((now) => now && { ...now, progress, left });
          }, stop.signal);
        } finally {
          setRunning(undefined);
        }
      };
      const result = queue.last.then(run);
      // The next work starts whatever became of this one; who asked for it hears of its fault.
      queue.last = result.then(nothing, nothing);
      return result;
    },
    [queue],
  );
  return { running, work };
}

function nothing(): void {
  return undefined;
}
