import type { ImportProblem } from '../../../import/proposal/import-problem';
import { importProblemSentence } from '../../../import/proposal/import-problem-sentence';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';

/** So many of a kind are said one by one. */
const MOST = 3;

/** What stands in the way of an import or is odd, with its place; of many of a kind the first ones and how many there are. */
export function ProblemHints({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const { language, texts } = usePaneLook();
  const words = textsIn(language).imports;
  const kinds = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const own = kinds.get(problem.code);
    if (own) own.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  return (
    <>
      {[...kinds.values()].flatMap((own) => [
        ...own.slice(0, MOST).map((problem) => {
          const sentence = importProblemSentence(problem, words);
          return (
            <Hint key={sentence} kind={problem.severity === 'Error' ? 'error' : 'warning'}>
              {sentence}
            </Hint>
          );
        }),
        ...(own.length > MOST
          ? [
              <Hint key={`${own[0]?.code ?? ''} more`} kind="info">
                {fill(texts.importing.moreOfKind, { count: own.length - MOST })}
              </Hint>,
            ]
          : []),
      ])}
    </>
  );
}
