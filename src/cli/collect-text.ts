import { periodLabel } from '../look/period-label';
import { answerTexts, placeText } from '../review/collect/answer-texts';
import type { CollectedAnswer } from '../review/collect/collected';
import { readProblemSentence } from '../review/collect/read-problem-sentence';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Language } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { textsIn } from '../strings/texts';
import type { CollectedReview } from './collect-report';
import { plainLine } from './plain-line';

/** What a review says that the tables do not, for people. */
export function collectText(
  { read: { record }, collected }: CollectedReview,
  scorecard: Scorecard,
  language: Language,
  prefersReview: boolean,
): string {
  const { cli, collect } = textsIn(language);
  const { answers, problems } = collected;
  const period = periodLabel(record.period, language);
  const unit = scorecard.units.find(({ id }) => id === record.unit)?.name;
  const review =
    unit === undefined
      ? fill(collect.reviewOf, { period })
      : fill(collect.reviewOfUnit, { period, unit });
  const conflicts = answers.filter(({ isConflict }) => isConflict).length;
  const counts = { review, count: answers.length, conflicts };
  const { company } = scorecard.setup;
  const isOther = company !== undefined && record.company !== '' && record.company !== company;
  return [
    answers.length === 0 ? `${review}: ${collect.nothing}` : fill(cli.collectFound, counts),
    ...(isOther ? [fill(collect.otherCompany, { company: record.company, own: company })] : []),
    ...answers.flatMap((answer) => answerLines(answer, scorecard, language, prefersReview)),
    ...(problems.length === 0 ? [] : [fill(cli.importProblems, { count: problems.length })]),
    ...problems.map((problem) => `  ${readProblemSentence(problem, collect)}`),
  ]
    .map((line) => plainLine(line))
    .join('\n');
}

function answerLines(
  answer: CollectedAnswer,
  scorecard: Scorecard,
  language: Language,
  prefersReview: boolean,
): readonly string[] {
  const { cli, collect } = textsIn(language);
  const { title, now, said } = answerTexts(answer, scorecard, language);
  const places = answer.kind === 'field' ? answer.said.map(({ place }) => place) : [answer.place];
  const [first] = places;
  const where = first === undefined ? '' : ` (${placeText(first)})`;
  const taken = prefersReview ? cli.collectReviewTaken : cli.collectTablesStay;
  return [
    `  ${title}${where}`,
    ...(now === undefined ? [] : [`    ${fill(collect.now, { value: now })}`]),
    ...said.map((value) => `    ${fill(collect.said, { value })}`),
    ...(answer.isConflict ? [`    ${taken}`] : []),
  ];
}
