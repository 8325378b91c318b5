import { useMemo, useState } from 'react';
import { Text } from '@fluentui/react-components';
import { collectAnswers } from '../../../../review/collect/collect-answers';
import type { Collected, CollectedAnswer } from '../../../../review/collect/collected';
import { countMerged, mergeAnswers } from '../../../../review/collect/merge-answers';
import { readProblemSentence } from '../../../../review/collect/read-problem-sentence';
import { fill } from '../../../../strings/fill';
import { textsIn } from '../../../../strings/texts';
import { usePaneLook } from '../../../look/pane-look';
import { Hint } from '../../../parts/hint';
import { LongList } from '../../../parts/long-list';
import { Screen } from '../../../parts/screen';
import { Section } from '../../../parts/section';
import { useWorkspace } from '../../../workspace/workspace';
import { AnswerRow } from './answer-row';
import { ConflictRow } from './conflict-row';
import { ReviewChoice } from './review-choice';
import { useReviewName } from './use-review-name';
import { useReviews, type FoundReview } from './use-reviews';

const NONE: Collected = { answers: [], problems: [] };

/** Reads what people wrote into a review and merges it into the tables, once somebody has looked at it. */
export function CollectReviewScreen() {
  const { texts } = usePaneLook();
  const words = texts.collecting;
  const { scorecard } = useWorkspace().read;
  const reviews = useReviews();
  const { chosen } = reviews;
  const collected = useMemo(
    () => (chosen ? collectAnswers(chosen.read, scorecard) : NONE),
    [chosen, scorecard],
  );
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const merge = useMerging(chosen, collected, choices);
  const count = countMerged(collected.answers, { choices });
  return (
    <Screen
      title={texts.screens['collect-review']}
      lead={words.lead}
      primary={
        count === 0 ? undefined : { label: fill(words.merge, { count }), saves: true, run: merge }
      }
    >
      <ReviewChoice reviews={reviews} />
      {chosen && (
        <Answers
          review={chosen}
          collected={collected}
          choices={choices}
          choose={(id, choice) => {
            const next = new Map(choices);
            if (choice === undefined) next.delete(id);
            else next.set(id, choice);
            setChoices(next);
          }}
        />
      )}
    </Screen>
  );
}

function useMerging(
  chosen: FoundReview | undefined,
  { answers }: Collected,
  choices: ReadonlyMap<string, number>,
): () => void {
  const words = usePaneLook().texts.collecting;
  const { read, today, person, save } = useWorkspace();
  const nameOf = useReviewName();
  return () => {
    if (chosen === undefined) return;
    const { record } = chosen.read;
    const by = person.trim() === '' ? {} : { person: person.trim() };
    const merging = { record, choices, today, ...by };
    const count = countMerged(answers, merging);
    void save({
      base: read.scorecard,
      change: (scorecard) => mergeAnswers(scorecard, answers, merging),
      said: fill(words.merged, { count, review: nameOf(record) }),
    });
  };
}

interface Props {
  readonly review: FoundReview;
  readonly collected: Collected;
  readonly choices: ReadonlyMap<string, number>;
  readonly choose: (id: string, choice: number | undefined) => void;
}

function Answers({ review, collected, choices, choose }: Props) {
  const { texts, language } = usePaneLook();
  const { collecting: words } = texts;
  const { collect } = textsIn(language);
  const { setup } = useWorkspace().read.scorecard;
  const { answers, problems } = collected;
  const conflicts = answers.filter(({ isConflict }) => isConflict);
  const others = answers.filter(({ isConflict }) => !isConflict);
  const { company } = review.read.record;
  const isOther = setup.company !== undefined && company !== '' && company !== setup.company;
  const keyOf = ({ id }: CollectedAnswer): string => id;
  return (
    <>
      {isOther && (
        <Hint kind="warning">{fill(collect.otherCompany, { company, own: setup.company })}</Hint>
      )}
      {answers.length === 0 && <Text>{collect.nothing}</Text>}
      {conflicts.length > 0 && (
        <Section title={words.conflicts}>
          <LongList items={conflicts} keyOf={keyOf}>
            {(answer) => (
              <ConflictRow
                answer={answer}
                choice={choices.get(answer.id)}
                choose={(choice) => {
                  choose(answer.id, choice);
                }}
              />
            )}
          </LongList>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={words.answers}>
          <LongList items={others} keyOf={keyOf}>
            {(answer) => <AnswerRow answer={answer} isFile={review.file !== undefined} />}
          </LongList>
        </Section>
      )}
      {problems.length > 0 && (
        <Section title={words.problems}>
          <LongList
            items={problems.map((problem, index) => ({ key: String(index), problem }))}
            keyOf={({ key }) => key}
          >
            {({ problem }) => <Hint kind="warning">{readProblemSentence(problem, collect)}</Hint>}
          </LongList>
        </Section>
      )}
    </>
  );
}
