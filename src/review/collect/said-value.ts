import { ACTION_STATUSES } from '../../scorecard/model/action';
import { ROOT_CAUSES } from '../../scorecard/model/analysis';
import { KPI_REVIEW_DECISIONS } from '../../scorecard/model/kpi-review';
import type { Dictionary } from '../../strings/dictionary';
import { textsIn } from '../../strings/texts';
import { readDate } from '../../tables/cells/date';
import { Fault } from '../../tables/fault';
import type { CellValue } from '../../tables/table-grid';
import { wordKey } from '../../tables/words/word-key';
import type { AnswerCell } from './answer-cell';
import type { ReadProblem } from './read-problem';
import { cellText } from './review-cells';

/** What a cell says, in the words of the model; nothing when it is blank; a problem when it says something else. */
export type SaidValue =
  { readonly value: string | undefined } | { readonly problem: Pick<ReadProblem, 'code' | 'data'> };

type Words = Dictionary['review'];

/** Stands in cells that nobody has to fill in. */
const NOT_NEEDED = /^[–—-]$/;

export function saidValue(cell: Pick<AnswerCell, 'part' | 'field'>, value: CellValue): SaidValue {
  if (value !== null && typeof value === 'object') {
    return { problem: { code: 'error-value', data: { value: value.error } } };
  }
  const text = cellText(value);
  if (text === '' || NOT_NEEDED.test(text)) return { value: undefined };
  switch (cell.field) {
    case 'due':
    case 'doneOn':
      return saidDay(value ?? '', text);
    case 'rootCause':
      return saidChoice(text, ROOT_CAUSES, ({ offTrack }) => offTrack.causes);
    case 'status':
      return saidChoice(text, ACTION_STATUSES, ({ actions }) => actions.statuses);
    case 'decision':
      return cell.part === 'KPI review'
        ? saidChoice(text, KPI_REVIEW_DECISIONS, ({ kpiReview }) => kpiReview)
        : { value: text };
    default:
      return { value: text };
  }
}

function saidDay(value: string | number | boolean, text: string): SaidValue {
  const read = readDate(value);
  if (!(read instanceof Fault)) return { value: read };
  const code = read.code === 'ambiguous-date' ? 'unclear-date' : 'no-date';
  return { problem: { code, data: { value: text } } };
}

/** The words of the review's language and of the other one, as lists are sent between people. */
function saidChoice<Word extends string>(
  text: string,
  choices: readonly Word[],
  wordsIn: (words: Words) => Readonly<Record<Word, string>>,
): SaidValue {
  const wanted = wordKey(text);
  const languages = [textsIn('en').review, textsIn('vi').review].map(wordsIn);
  const found = choices.find((choice) =>
    [choice, ...languages.map((words) => words[choice])].some((word) => wordKey(word) === wanted),
  );
  if (found !== undefined) return { value: found };
  return {
    problem: { code: 'unknown-choice', data: { value: text, choices: choices.join(', ') } },
  };
}
