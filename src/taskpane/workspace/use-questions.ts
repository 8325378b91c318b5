import { useCallback, useRef, useState } from 'react';
import type { Confirmation } from './workspace';
import type { Question } from './question';

/** A question on the screen and what to do with its answer; without an answer it was closed. */
export interface OpenQuestion {
  readonly question: Question;
  readonly settle: (answer?: string) => void;
}

/** Questions that are put before something is done: one at a time, a newer one closes the older. */
export function useQuestions() {
  const [open, setOpen] = useState<OpenQuestion>();
  const latest = useRef<OpenQuestion>();
  const choose = useCallback(
    <Answer extends string>(question: Question<Answer>) =>
      new Promise<Answer | undefined>((resolve) => {
        latest.current?.settle();
        const asked: OpenQuestion = {
          question,
          settle: (answer) => {
            latest.current = undefined;
            setOpen(undefined);
            resolve(question.answers.find((each) => each.answer === answer)?.answer);
          },
        };
        latest.current = asked;
        setOpen(asked);
      }),
    [],
  );
  const ask = useCallback(
    async ({ verb, ...question }: Confirmation): Promise<boolean> => {
      const answers = [{ answer: 'do', label: verb }] as const;
      return (await choose({ ...question, answers })) === 'do';
    },
    [choose],
  );
  return { open, choose, ask };
}
