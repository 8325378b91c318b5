import { makeStyles } from '@fluentui/react-components';
import { idAndName } from '../../../look/id-and-name';
import { formatPercent } from '../../../look/format-number';
import { formatScore } from '../../../look/format-score';
import type { SightItem } from '../../../scorecard/cascade/sight-edges';
import type { SightLine } from '../../../scorecard/cascade/line-of-sight';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ListRow } from '../../parts/list-row';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { resultOf } from './result-of';
import type { CascadeFacts } from './use-cascade';

const useStyles = makeStyles({
  end: { display: 'flex', flexDirection: 'column', alignItems: 'end' },
});

/** Deeper lines are not moved in any further: names stay readable at 320 px, the level is said. */
const DEEPEST_STEP = 6;
const STEP_PX = 12;

interface Props {
  readonly line: SightLine;
  readonly facts: CascadeFacts;
}

/** An objective or a KPI on the line of sight, with whose it is and how much it counts; opens it. */
export function SightRow({ line, facts }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const { go } = useWorkspace();
  const { settings } = facts.evaluation;
  const { item, depth, weight, isSubject } = line;
  const { id, name } = item.kind === 'KPI' ? item.kpi : item.objective;
  const { status = 'No data', score } = resultOf(item, facts.evaluation) ?? {};
  const share = weight && formatPercent(weight.share, { decimals: 0, separators });
  const about = [
    unitOf(item, facts)?.name,
    weight?.of === 'part' ? undefined : partText(item, words, separators),
    weight && fill(words[WEIGHT_WORDS[weight.of]], { share, id: partOf(item) }),
  ].filter((part) => part !== undefined && part !== '');
  const text = about.join(' · ');
  return (
    <div style={{ paddingInlineStart: Math.min(depth, DEEPEST_STEP) * STEP_PX }}>
      <ListRow
        rowKey={`${item.kind} ${id}`}
        name={idAndName({ id, name })}
        text={text}
        end={
          <span className={styles.end}>
            {score !== undefined && formatScore(score, settings, separators)}{' '}
            <StatusMark status={status} words={settings.statusWords} />
          </span>
        }
        isSelected={isSubject}
        open={() => {
          go(item.kind === 'KPI' ? { screen: 'kpi', id } : { screen: 'objective', id });
        }}
      />
    </div>
  );
}

const WEIGHT_WORDS = {
  score: 'inScore',
  support: 'inSupport',
  measure: 'inObjective',
  part: 'ofWhole',
} as const;

function partOf(item: SightItem): string | undefined {
  return item.kind === 'KPI' ? item.kpi.partOf : undefined;
}

/** A KPI that stands below its own objective says what else it is a part of. */
function partText(
  item: SightItem,
  words: Dictionary['pane']['cascade'],
  separators: Parameters<typeof formatPercent>[1]['separators'],
): string | undefined {
  if (item.kind !== 'KPI' || item.kpi.partOf === undefined) return undefined;
  const { partOf: id, share } = item.kpi;
  if (share === undefined) return fill(words.partOf, { id });
  return fill(words.ofWhole, { share: formatPercent(share, { decimals: 0, separators }), id });
}

function unitOf(item: SightItem, { scope }: CascadeFacts) {
  const unit =
    item.kind === 'objective'
      ? item.objective.unit
      : (item.kpi.unit ?? scope.objectiveById.get(item.kpi.objective ?? '')?.unit);
  return scope.scorecard.units.find(({ id }) => id === unit);
}
