import { settingsOf } from '../../../scorecard/evaluation/settings';
import { shift } from '../../../scorecard/periods/period';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { changedValueText } from '../../look/change-text';
import { usePaneLook } from '../../look/pane-look';
import { NumberField } from '../../parts/form/number-field';
import { TextField } from '../../parts/form/text-field';
import { useWorkspace } from '../../workspace/workspace';
import type { ReviewDraft } from './review-draft';
import type { ReviewRow } from './review-rows';

interface Props {
  readonly row: ReviewRow;
  readonly draft: ReviewDraft;
  readonly change: (draft: Partial<ReviewDraft>) => void;
}

/** What of a KPI a review may change, each with what it is now. */
export function ModifyFields({ row: { kpi, target }, draft, change }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiSystem;
  const { read, period } = useWorkspace();
  const { definition } = draft;
  const { greenFrom, amberFrom } = settingsOf(read.scorecard.setup);
  const kind = kpi.thresholds ?? 'ratio';
  const isPercent = isPercentUnit(kpi.measureUnit);
  const isShare = kind === 'ratio' || isPercent;
  const look = { scorecard: read.scorecard, language, separators };
  const hint = (field: string, value: number | string | undefined): string => {
    const entry = { table: 'BSC_KPIs', id: kpi.id, field };
    const shown = value === undefined ? words.blank : changedValueText(entry, String(value), look);
    return fill(words.now, { value: shown });
  };
  const define = (fields: ReviewDraft['definition']): void => {
    const filled = Object.entries<unknown>({ ...definition, ...fields });
    change({ definition: Object.fromEntries(filled.filter(([, value]) => value !== undefined)) });
  };
  const checked = (field: string) => (isNumber: boolean) => {
    const wrong = new Set(draft.notNumbers);
    if (isNumber) wrong.delete(field);
    else wrong.add(field);
    change({ notNumbers: wrong });
  };
  const unit = kpi.measureUnit;
  const green = kpi.green ?? (kind === 'ratio' ? greenFrom : undefined);
  const amber = kpi.amber ?? (kind === 'ratio' ? amberFrom : undefined);
  return (
    <>
      <NumberField
        label={fill(words.target, { period: periodLabel(shift(period, 1), language) })}
        hint={hint('Target', target)}
        isPercent={isPercent}
        unit={isPercent ? undefined : unit}
        value={draft.target}
        checked={checked('target')}
        change={(value) => {
          change({ target: value });
        }}
      />
      <NumberField
        label={words.green}
        hint={hint('Green', green)}
        isPercent={isShare}
        unit={isShare ? undefined : unit}
        value={definition.green}
        checked={checked('green')}
        change={(value) => {
          define({ green: value });
        }}
      />
      <NumberField
        label={words.amber}
        hint={hint('Amber', amber)}
        isPercent={isShare}
        unit={isShare ? undefined : unit}
        value={definition.amber}
        checked={checked('amber')}
        change={(value) => {
          define({ amber: value });
        }}
      />
      <TextField
        label={words.measureUnit}
        hint={hint('Measure unit', unit)}
        value={definition.measureUnit ?? ''}
        change={(value) => {
          define({ measureUnit: value.trim() === '' ? undefined : value });
        }}
      />
    </>
  );
}
