import { useMemo, useState } from 'react';
import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { putFigures } from '../../../scorecard/edits/put-figures';
import { reportedPeriods } from '../../../scorecard/edits/reported-periods';
import {
  RESTATEMENT_KINDS,
  restatementReason,
  type RestatementKind,
} from '../../../scorecard/edits/restatement-reason';
import { entriesDue } from '../../../scorecard/entry/entry';
import { evaluationContext } from '../../../scorecard/evaluation/evaluation-context';
import { evaluate } from '../../../scorecard/evaluation/evaluate';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { samePeriod, type Period } from '../../../scorecard/periods/period';
import { formulaAt } from '../../../tables/formula-at';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { NumberField } from '../../parts/form/number-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';

interface Figures {
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
}

/** Changes figures of a closed period with a reason; what was first reported stays beside them. */
export function RestateScreen() {
  const { texts, language, separators } = usePaneLook();
  const { monthlyReview: words, restating } = texts;
  const { read, period, facts, save, go } = useWorkspace();
  const { scorecard } = read;
  const [base, setBase] = useState(scorecard);
  const [chosen, choose] = useState<string>();
  const [figures, setFigures] = useState<Figures>({});
  const [kind, setKind] = useState<RestatementKind>('Correction');
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const entries = useMemo(() => entriesDue(period, evaluationContext(base)), [base, period]);
  const entry = entries.find(({ kpi }) => kpi.id === chosen);
  const label = periodLabel(period, language);
  const reason = restatementReason(kind, text);
  const change = (now: Scorecard): Scorecard =>
    entry ? putFigures(now, [{ kpi: entry.kpi.id, period: entry.period, figures }]) : now;
  const isDirty = entry !== undefined && Object.keys(figures).length > 0;
  const saveIt = async (): Promise<boolean> => {
    setChecked(true);
    if (!isDirty || reason === undefined) return false;
    const said = fill(words.restated, { period: label });
    const isSaved = await save({ base, change, said, reason });
    if (isSaved) {
      setFigures({});
      setBase(change(base));
    }
    return isSaved;
  };
  const forget = useUnsaved(isDirty, saveIt);
  if (periodState(scorecard, period).kind === 'open') {
    return (
      <Screen title={texts.screens.restate}>
        <Hint kind="info">{fill(words.openPeriod, { period: label })}</Hint>
      </Screen>
    );
  }
  const first = reportedPeriods(scorecard).find((each) => samePeriod(each.period, period))?.first;
  const scoreText = (score: number | undefined): string =>
    score === undefined
      ? texts.overview.noScore
      : formatScore(score, facts.now.settings, separators);
  return (
    <Screen
      title={`${texts.screens.restate}: ${label}`}
      lead={words.restateLead}
      primary={{
        label: words.restateNow,
        run: () =>
          void saveIt().then((isSaved) => {
            if (!isSaved) return;
            forget();
            go({ screen: 'snapshots' });
          }),
      }}
    >
      <ChoiceField
        label={words.kpi}
        value={chosen}
        choices={entries.map(({ kpi }) => ({ value: kpi.id, label: `${kpi.id} ${kpi.name}` }))}
        none={words.chooseKpi}
        change={(id) => {
          choose(id);
          setFigures({});
        }}
      />
      {entry &&
        (['actual', 'target'] as const).map((field) => {
          const isLinked = formulaAt(entry.kpi.id, entry.period, field, read.layout) !== undefined;
          return (
            <NumberField
              key={`${entry.kpi.id} ${entry.period.ordinal} ${field}`}
              label={words[field]}
              unit={entry.kpi.measureUnit}
              isPercent={isPercentUnit(entry.kpi.measureUnit)}
              isDisabled={isLinked}
              hint={isLinked ? words.fromCells : undefined}
              value={field in figures ? figures[field] : entry.reading?.[field]}
              change={(value) => {
                setFigures({ ...figures, [field]: value });
              }}
            />
          );
        })}
      <ChoiceField
        label={restating.kind}
        value={kind}
        choices={RESTATEMENT_KINDS.map((value) => ({ value, label: restating.kinds[value] }))}
        change={(value) => {
          if (value) setKind(value);
        }}
      />
      <LongTextField
        label={restating.reason}
        value={text}
        isRequired={kind === 'Other'}
        error={isChecked && reason === undefined ? restating.missing : undefined}
        change={setText}
      />
      <Hint kind="info">
        {isDirty
          ? fill(words.preview, {
              name: words.overall,
              first: scoreText(first),
              now: scoreText(scoreOf(change(base), period)),
            })
          : words.noChange}
      </Hint>
    </Screen>
  );
}

function scoreOf(scorecard: Scorecard, period: Period): number | undefined {
  return evaluate(scorecard, period).overall.score;
}
