import { Caption1, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { KPI_REVIEW_DECISIONS } from '../../../scorecard/model/kpi-review';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useIsOff } from '../../parts/form/use-is-off';
import { TextField } from '../../parts/form/text-field';
import { Hint } from '../../parts/hint';
import { useWorkspace } from '../../workspace/workspace';
import { evidenceChips } from './evidence-chips';
import { ModifyFields } from './modify-fields';
import { faultsOf, type ReviewDraft } from './review-draft';
import type { ReviewRow } from './review-rows';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    marginBottom: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  chip: {
    padding: '1px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choices: { display: 'flex', flexWrap: 'wrap', marginInlineStart: '-8px' },
});

interface Props {
  readonly row: ReviewRow;
  readonly draft: ReviewDraft;
  /** Somebody wanted to go on: what is missing is said. */
  readonly isChecked: boolean;
  readonly change: (draft: Partial<ReviewDraft>) => void;
}

/** One KPI: what its past says, what that suggests, and what is decided. */
export function KpiReviewCard({ row, draft, isChecked, change }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiSystem;
  const { today } = useWorkspace();
  const styles = useStyles();
  const isOff = useIsOff({});
  const { kpi, suggestion, why, unit } = row;
  const { decision } = draft;
  const faults = faultsOf(draft);
  const chips = evidenceChips(row, { words, language, today });
  const suggested = words.decisions[suggestion.decision];
  return (
    <article className={styles.card} aria-label={kpi.name}>
      <h3 className={styles.title}>{kpi.name}</h3>
      <Caption1 className={styles.quiet}>
        {[kpi.id, unit, kpi.owner].filter(Boolean).join(' · ')}
      </Caption1>
      {chips.length > 0 && (
        <ul className={styles.chips} role="list">
          {chips.map((chip) => (
            <li key={chip} className={styles.chip}>
              {chip}
            </li>
          ))}
        </ul>
      )}
      <Text size={200}>{fill(words.suggested, { decision: suggested, why })}</Text>
      <RadioGroup
        disabled={isOff}
        layout="horizontal"
        className={styles.choices}
        value={decision ?? ''}
        aria-label={fill(words.decision, { name: kpi.name })}
        onChange={(_, data) => {
          const chosen = KPI_REVIEW_DECISIONS.find((each) => each === data.value);
          change({ decision: chosen, notNumbers: undefined });
        }}
      >
        {KPI_REVIEW_DECISIONS.map((each) => (
          <Radio key={each} value={each} label={words.decisions[each]} />
        ))}
      </RadioGroup>
      {decision === 'Modify' && <ModifyFields row={row} draft={draft} change={change} />}
      {isChecked && faults.isNothingModified && <Hint kind="warning">{words.notModified}</Hint>}
      {decision !== undefined && (
        <TextField
          label={words.reason}
          isRequired={decision !== 'Keep'}
          value={draft.reason}
          error={isChecked && faults.isReasonMissing ? words.reasonNeeded : undefined}
          change={(reason) => {
            change({ reason });
          }}
        />
      )}
    </article>
  );
}
