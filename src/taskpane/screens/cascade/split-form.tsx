import { useMemo, useState, type ReactNode } from 'react';
import { Text } from '@fluentui/react-components';
import { formatPercent } from '../../../look/format-number';
import { decimalsNeeded } from '../../../look/rounded-digits';
import { periodLabel } from '../../../look/period-label';
import { firstTargets, splitChoices } from '../../../scorecard/edits/first-split';
import { splitKpi, type TargetsOfParts } from '../../../scorecard/edits/split-kpi';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import type { Kpi } from '../../../scorecard/model/kpi';
import { coarserPeriod, finerPeriods } from '../../../scorecard/periods/containing';
import { samePeriod, type Period } from '../../../scorecard/periods/period';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { ShareFields } from './share-fields';
import { SplitPreview } from './split-preview';
import { useCascade } from './use-cascade';

const TARGETS = ['divided', 'same', 'none'] as const satisfies readonly TargetsOfParts[];
const HINTS = { divided: 'dividedHint', same: 'sameHint', none: 'noneHint' } as const;

interface Props {
  readonly kpi: Kpi;
  /** The choice of the KPI. */
  readonly children: ReactNode;
}

/** Over which units a KPI is split, by which shares, and what that makes of its targets. */
export function SplitForm({ kpi, children }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.cascade;
  const { period, save, say, back } = useWorkspace();
  const { scorecard } = useCascade();
  const [first] = useState(() => splitChoices(scorecard, kpi));
  const [choices, setChoices] = useState(first);
  const [targets, setTargets] = useState<TargetsOfParts>(() => firstTargets(kpi, scorecard.setup));
  const [from, setFrom] = useState(period);
  const [areNumbers, setNumbers] = useState(true);
  const parts = choices.flatMap(({ unit, share }) =>
    share === undefined ? [] : [{ unit, share }],
  );
  const sum = Number(parts.reduce((all, { share }) => all + share, 0).toPrecision(12));
  const plan = { kpi, parts, targets, from };
  const split = useMemo(
    () => splitKpi(scorecard, plan),
    // The plan is made of nothing else.
    [scorecard, kpi, choices, targets, from],
  );
  const percent = formatPercent(sum, { decimals: decimalsNeeded(sum, 2), separators });
  const starts = startsOf(period, scorecard);
  const write = async (): Promise<boolean> => {
    if (parts.length < 2) {
      say({ intent: 'info', text: words.splitTwo });
      return false;
    }
    if (sum !== 1 || !areNumbers) {
      say({ intent: 'warning', text: fill(words.sharesNotWhole, { sum: percent }) });
      return false;
    }
    return save({
      change: (before) => splitKpi(before, plan).scorecard,
      said: fill(words.splitDone, { name: kpi.name, count: parts.length }),
    });
  };
  const forget = useUnsaved(choices !== first, write);
  const writeAndLeave = async (): Promise<void> => {
    if (!(await write())) return;
    forget();
    back();
  };
  return (
    <Screen
      title={texts.screens['split-kpi']}
      lead={words.splitLead}
      primary={{
        label: fill(words.splitOver, { count: parts.length }),
        saves: true,
        run: () => void writeAndLeave(),
      }}
    >
      {children}
      <Section title={words.parts}>
        <ShareFields choices={choices} sum={sum} change={setChoices} checked={setNumbers} />
      </Section>
      <ChoiceField
        label={words.targets}
        value={targets}
        choices={TARGETS.map((value) => ({ value, label: words[value] }))}
        hint={words[HINTS[targets]]}
        change={(value) => {
          if (value) setTargets(value);
        }}
      />
      {targets !== 'none' && starts.length > 1 && (
        <ChoiceField
          label={words.targetsFrom}
          value={String(from.ordinal)}
          choices={starts.map((each) => ({
            value: String(each.ordinal),
            label: periodLabel(each, language),
          }))}
          change={(value) => {
            setFrom(starts.find(({ ordinal }) => String(ordinal) === value) ?? period);
          }}
        />
      )}
      <Section title={words.preview}>
        {parts.length < 2 ? (
          <Text>{words.splitTwo}</Text>
        ) : (
          <SplitPreview kpi={kpi} rows={split.rows} targets={targets} />
        )}
      </Section>
    </Screen>
  );
}

/** The period that is looked at, and the first of its fiscal year. */
function startsOf(period: Period, { setup }: Scorecard): readonly Period[] {
  const { calendar } = settingsOf(setup);
  const year = coarserPeriod(period, 'Year', calendar);
  const [first] = finerPeriods(year, period.grain, calendar);
  return first && !samePeriod(first, period) ? [period, first] : [period];
}
