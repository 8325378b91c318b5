import { useState } from 'react';
import { Button, Caption1, Link, Text, makeStyles } from '@fluentui/react-components';
import { KPI_REVIEW_TRIGGERS } from '../../../scorecard/model/kpi-review';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongList } from '../../parts/long-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { KpiReviewCard } from './kpi-review-card';
import { ReviewPreview } from './review-preview';
import { reviewLead } from './review-lead';
import { useKpiReview } from './use-kpi-review';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

/** Is each KPI still worth measuring: keep, modify or eliminate, with what its past says. */
export function KpiReviewScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.kpiSystem;
  const { go, today } = useWorkspace();
  const styles = useStyles();
  const review = useKpiReview();
  const [isChecked, setChecked] = useState(false);
  const [isPreviewed, setPreviewed] = useState(false);
  const { base, rows, decisions, trigger } = review;
  const { length: count } = decisions;
  if (isPreviewed && count > 0) {
    return (
      <ReviewPreview
        review={review}
        edit={() => {
          setPreviewed(false);
        }}
        written={() => {
          go({ screen: 'change-note' });
        }}
      />
    );
  }
  const preview = (): void => {
    setChecked(true);
    if (review.isComplete) setPreviewed(true);
  };
  const label = fill(words.apply, { count });
  return (
    <Screen
      title={texts.screens['kpi-review']}
      lead={reviewLead(base, today, words, language)}
      primary={count === 0 ? undefined : { label, run: preview }}
      aside={
        <Caption1 role="status">
          {fill(words.progress, { decided: count, all: rows.length })}
        </Caption1>
      }
    >
      <ChoiceField
        label={words.trigger}
        value={trigger}
        choices={KPI_REVIEW_TRIGGERS.map((value) => ({ value, label: words.triggers[value] }))}
        change={(value) => {
          if (value) review.setTrigger(value);
        }}
      />
      <div className={styles.links}>
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'change-note' });
          }}
        >
          {words.note}
        </Link>
        <Link
          as="button"
          onClick={() => {
            go({ screen: 'changes' });
          }}
        >
          {words.seeChanges}
        </Link>
      </div>
      {rows.length === 0 ? (
        <Text>{words.noKpis}</Text>
      ) : (
        <Section
          title={words.kpis}
          aside={
            <Button size="small" onClick={review.takeSuggestions}>
              {words.takeSuggestions}
            </Button>
          }
        >
          <LongList items={rows} keyOf={({ kpi }) => kpi.id} atOnce={30}>
            {(row) => (
              <KpiReviewCard
                row={row}
                draft={review.draftOf(row)}
                isChecked={isChecked}
                change={(fields) => {
                  review.change(row, fields);
                }}
              />
            )}
          </LongList>
        </Section>
      )}
    </Screen>
  );
}
