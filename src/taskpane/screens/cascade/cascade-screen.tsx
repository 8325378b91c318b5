import { Button, Link, Text } from '@fluentui/react-components';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { GapList } from './gap-list';
import { SelectedUnit } from './selected-unit';
import { UnitTreeList } from './unit-tree-list';
import { useCascade, type CascadeFacts } from './use-cascade';

/** Company, departments, teams and people: what they reached, how they are linked, and where the links are missing. */
export function CascadeScreen() {
  const { texts } = usePaneLook();
  const words = texts.cascade;
  const { unit, chooseUnit, go } = useWorkspace();
  const facts = useCascade();
  const { units, company, gaps } = facts;
  const selected =
    units.find(({ result }) => result.unit?.id === unit && unit !== undefined) ?? units[0];
  const hasUnits = units.length > 1;
  const found = gaps.notCarried.length + gaps.withoutSight.length + gaps.unlinked.length;
  const addUnit = () => {
    go({ screen: 'unit-form', parent: selected?.result.unit?.id ?? company?.id });
  };
  return (
    <Screen
      title={texts.screens.cascade}
      lead={hasUnits ? countsText(facts, words) : undefined}
      primary={{ label: words.addUnit, saves: true, run: addUnit }}
      others={
        hasUnits
          ? [
              {
                label: words.copyDown,
                run: () => {
                  go({ screen: 'copy-objectives' });
                },
              },
            ]
          : []
      }
    >
      {hasUnits ? (
        <Section
          title={words.units}
          aside={
            <Link
              as="button"
              onClick={() => {
                go({ screen: 'compare-units' });
              }}
            >
              {words.compare}
            </Link>
          }
        >
          <UnitTreeList
            label={words.units}
            units={units}
            selected={selected?.result.unit?.id ?? ''}
            select={({ result }) => {
              chooseUnit(result.unit?.id === company?.id ? undefined : result.unit?.id);
            }}
          />
        </Section>
      ) : (
        <Text>{words.oneLevel}</Text>
      )}
      {selected && hasUnits && (
        <SelectedUnit key={selected.result.unit?.id} unit={selected} facts={facts} />
      )}
      {hasUnits && (
        <Section title={found > 0 ? fill(words.gapsCount, { count: found }) : words.gaps}>
          <GapList facts={facts} />
        </Section>
      )}
      {hasUnits && (
        <div>
          <Button
            onClick={() => {
              go({ screen: 'split-kpi' });
            }}
          >
            {words.split}
          </Button>
        </div>
      )}
    </Screen>
  );
}

function countsText({ units }: CascadeFacts, words: Dictionary['pane']['cascade']): string {
  const below = units.filter(({ depth }) => depth > 0);
  const sum = (of: 'linked' | 'objectives') => below.reduce((all, each) => all + each[of], 0);
  const objectives = sum('objectives');
  if (objectives === 0) return fill(words.unitCount, { units: units.length });
  return fill(words.counts, { units: units.length, linked: sum('linked'), objectives });
}
