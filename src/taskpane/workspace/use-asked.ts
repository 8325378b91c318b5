import { useCallback, useRef, useState } from 'react';
import { rememberFocus } from './remember-focus';

/** Something that is asked on the screen; settled without an answer it was closed. */
export interface Asked<Question, Answer> {
  readonly question: Question;
  readonly settle: (answer?: Answer) => void;
}

/** Asks and waits for the answer: one question at a time, a newer one closes the older. */
export function useAsked<Question, Answer>() {
  const [open, setOpen] = useState<Asked<Question, Answer>>();
  const latest = useRef<Asked<Question, Answer>>();
  const ask = useCallback(
    (question: Question) =>
      new Promise<Answer | undefined>((resolve) => {
        latest.current?.settle();
        const returnFocus = rememberFocus();
        const asked: Asked<Question, Answer> = {
          question,
          settle: (answer) => {
            latest.current = undefined;
            setOpen(undefined);
            resolve(answer);
            returnFocus();
          },
        };
        latest.current = asked;
        setOpen(asked);
      }),
    [],
  );
  return { open, ask };
}
