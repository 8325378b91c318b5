import { useCallback } from 'react';
import type { Question } from './question';
import { useAsked, type Asked } from './use-asked';
import type { Confirmation } from './workspace';

export type OpenQuestion = Asked<Question, string>;

/** Questions that are put before something is done. */
export function useQuestions() {
  const { open, ask: put } = useAsked<Question, string>();
  const choose = useCallback(
    async <Answer extends string>(question: Question<Answer>): Promise<Answer | undefined> => {
      const answer = await put(question);
      return question.answers.find((each) => each.answer === answer)?.answer;
    },
    [put],
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
