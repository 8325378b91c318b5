import { Text, makeStyles } from '@fluentui/react-components';
import { dateText } from '../../../look/date-text';
import { kpiBalance } from '../../../scorecard/health/kpi-balance';
import type { KpiDecision } from '../../../scorecard/edits/apply-kpi-review';
import { shift } from '../../../scorecard/periods/period';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { BeforeAfter } from '../../parts/before-after';
import { previewLines } from '../../look/preview-lines';
import { useWorkspace } from '../../workspace/workspace';
import type { useKpiReview } from './use-kpi-review';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '18px' } });

interface Props {
  readonly review: ReturnType<typeof useKpiReview>;
  readonly edit: () => void;
  readonly written: () => void;
}

/** What the decisions of a review will write, before they do. */
export function ReviewPreview({ review, edit, written }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiSystem;
  const { period } = useWorkspace();
  const { base, decisions, apply, write } = review;
  const after = apply(base);
  const look = { scorecard: base, language, separators };
  // The record of the review says what the lists above say.
  const withoutRecord = { ...after, kpiReviews: base.kpiReviews };
  const lines = previewLines(() => withoutRecord, look, words.blank);
  const { length: count } = decisions;
  const label = fill(words.write, { count });
  const run = async (): Promise<void> => {
    if (await write()) written();
  };
  const nameOf = new Map(base.kpis.map(({ id, name }) => [id, name]));
  const lastDayOf = new Map(after.kpis.map(({ id, activeTo }) => [id, activeTo ?? '']));
  const [eliminated] = decisions.filter(({ decision }) => decision === 'Eliminate');
  const day = dateText(lastDayOf.get(eliminated?.kpi ?? '') ?? '', language);
  return (
    <Screen
      title={words.preview}
      lead={words.previewLead}
      primary={{ label, saves: true, run: () => void run() }}
      others={[{ label: words.edit, run: edit }]}
    >
      <DecisionList title={words.modified} names={nameOf} decisions={of('Modify', decisions)} />
      <DecisionList
        title={fill(words.eliminated, { day })}
        names={nameOf}
        decisions={of('Eliminate', decisions)}
      />
      <DecisionList title={words.kept} names={nameOf} decisions={of('Keep', decisions)} />
      {lines.length > 0 && (
        <Section title={words.cells}>
          <BeforeAfter title={words.cells} lines={lines} />
        </Section>
      )}
      <Text>{balanceText(kpiBalance(after, shift(period, 1)), words)}</Text>
    </Screen>
  );
}

function of(
  decision: KpiDecision['decision'],
  decisions: readonly KpiDecision[],
): readonly KpiDecision[] {
  return decisions.filter((each) => each.decision === decision);
}

interface ListProps {
  readonly title: string;
  readonly names: ReadonlyMap<string, string>;
  readonly decisions: readonly KpiDecision[];
}

function DecisionList({ title, names, decisions }: ListProps) {
  const styles = useStyles();
  if (decisions.length === 0) return null;
  return (
    <Section title={`${title} (${decisions.length})`}>
      <ul className={styles.list}>
        {decisions.map(({ kpi, reason, change }) => (
          <li key={kpi}>
            {[`${names.get(kpi) ?? kpi} (${kpi})`, change, reason].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function balanceText(
  { kpis, leading, lagging, empty }: ReturnType<typeof kpiBalance>,
  words: Dictionary['pane']['kpiSystem'],
): string {
  const names = empty.map(({ name }) => name).join(', ');
  const perspectives = empty.length === 0 ? words.nonEmpty : fill(words.empty, { names });
  return fill(words.balance, { kpis, leading, lagging, perspectives });
}
