import { useMemo, useState } from 'react';
import { idAndName } from '../../../look/id-and-name';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import { unitsBelow } from '../../../scorecard/cascade/units-below';
import { copyObjectivesDown } from '../../../scorecard/edits/copy-objectives-down';
import { fill } from '../../../strings/fill';
import type { ScreenParameters } from '../../frame/route';
import { unitChoices } from '../../frame/unit-choices';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { CopiedRows } from './copied-rows';
import { counted } from './counted';
import { firstCopy, type CopyDraft } from './first-copy';
import { indented } from './indented';
import { TickList } from './tick-list';
import { useCascade } from './use-cascade';

/** Lets lower units carry objectives of a unit, by copies that contribute to them. */
export function CopyObjectivesScreen(parameters: ScreenParameters['copy-objectives']) {
  const { texts } = usePaneLook();
  const words = texts.cascade;
  const { period, unit, save, say, back } = useWorkspace();
  const { scorecard, scope } = useCascade();
  const [first] = useState(() => firstCopy(scorecard, unit, parameters));
  const [draft, setDraft] = useState<CopyDraft>(first);
  const { from, objectives, units, withKpis } = draft;
  const company = unitTree(scorecard.units).unit?.id;
  const offered = scope.scorecard.objectives.filter(
    (each) => (isUnit(each.unit) ? each.unit : company) === (from ?? company),
  );
  const below = unitsBelow(scorecard.units, from);
  const plan = { objectives: [...objectives], units: ordered(units), withKpis, from: period };
  const copied = useMemo(
    () => copyObjectivesDown(scorecard, plan),
    // The plan is made of nothing else.
    [scorecard, objectives, units, withKpis, period],
  );
  const added = copied.rows.filter(({ isNew }) => isNew);
  function isUnit(id: string | undefined): boolean {
    return scorecard.units.some((each) => each.id === id);
  }
  function ordered(ids: ReadonlySet<string>): readonly string[] {
    return below.map((each) => each.unit.id).filter((id) => ids.has(id));
  }
  const copy = async (): Promise<boolean> => {
    if (added.length === 0) {
      const text = copied.rows.length > 0 ? words.allCarried : words.previewNothing;
      say({ intent: 'info', text });
      return false;
    }
    const kpis = added.reduce((sum, row) => sum + row.kpis.length, 0);
    return save({
      change: (before) => copyObjectivesDown(before, plan).scorecard,
      said: fill(words.copyDone, { what: counted({ objectives: added.length, kpis }, words) }),
    });
  };
  const forget = useUnsaved(draft !== first, copy);
  const copyAndLeave = async (): Promise<void> => {
    if (!(await copy())) return;
    forget();
    back();
  };
  return (
    <Screen
      title={texts.screens['copy-objectives']}
      lead={words.copyLead}
      primary={{
        label: added.length === 0 ? words.copyNone : fill(words.copyMany, { count: added.length }),
        saves: true,
        run: () => void copyAndLeave(),
      }}
    >
      <ChoiceField
        label={words.from}
        value={from ?? company}
        choices={unitChoices(scorecard).map((each) => ({
          value: each.unit.id,
          label: indented(each.unit.name, each.depth),
        }))}
        {...(company === undefined ? { none: words.wholeCompany } : {})}
        change={(value) => {
          setDraft({ ...draft, from: value, objectives: new Set(), units: new Set() });
        }}
      />
      <Section title={words.objectives}>
        {offered.length === 0 ? (
          <Hint kind="info">{words.noneToCopy}</Hint>
        ) : (
          <TickList
            label={words.objectives}
            ticks={offered.map((each) => ({ id: each.id, label: idAndName(each) }))}
            ticked={objectives}
            change={(ticked) => {
              setDraft({ ...draft, objectives: ticked });
            }}
          />
        )}
      </Section>
      <Section title={words.to}>
        {below.length === 0 ? (
          <Hint kind="info">{words.noneBelow}</Hint>
        ) : (
          <TickList
            label={words.to}
            ticks={below.map((each) => ({
              id: each.unit.id,
              label: each.unit.name,
              depth: each.depth,
            }))}
            ticked={units}
            change={(ticked) => {
              setDraft({ ...draft, units: ticked });
            }}
          />
        )}
      </Section>
      <TickField
        label={words.withKpis}
        isTicked={withKpis}
        change={(isTicked) => {
          setDraft({ ...draft, withKpis: isTicked });
        }}
      />
      <Section title={words.preview}>
        {copied.rows.length === 0 ? (
          <Hint kind="info">{words.previewNothing}</Hint>
        ) : (
          <CopiedRows rows={copied.rows} />
        )}
      </Section>
    </Screen>
  );
}
