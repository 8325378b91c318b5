import { useMemo } from 'react';
import { Link } from '@fluentui/react-components';
import { unitTree } from '../../../scorecard/cascade/unit-tree';
import type { Objective } from '../../../scorecard/model/objective';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { fill } from '../../../strings/fill';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { WeightsLine } from './weights-line';

/** The objectives of the unit that is shown, by perspective. */
export function ObjectivesScreen() {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, unit, facts, go, save } = useWorkspace();
  const { scorecard } = read;
  const groups = useMemo(() => groupsOf(scorecard, unit, words), [scorecard, unit, words]);
  const statuses = useMemo(
    () =>
      new Map(
        facts.now.overall.perspectives.flatMap(({ objectives }) =>
          objectives.map(({ objective, status }) => [objective.id, status] as const),
        ),
      ),
    [facts],
  );
  const statusWords = facts.now.settings.statusWords;
  return (
    <Screen
      title={texts.screens.objectives}
      primary={{
        label: words.addObjective,
        saves: true,
        run: () => {
          go({ screen: 'objective-form' });
        },
      }}
    >
      {groups.every(({ objectives }) => objectives.length === 0) && (
        <Hint kind="info">{words.noObjectives}</Hint>
      )}
      {groups.map(({ key, title, objectives }) => (
        <Section
          key={key}
          title={title}
          aside={
            key !== '' && (
              <Link
                as="button"
                aria-label={`${words.add}: ${title}`}
                onClick={() => {
                  go({ screen: 'objective-form', perspective: key });
                }}
              >
                {words.add}
              </Link>
            )
          }
        >
          <RowList items={objectives} keyOf={({ id }) => id}>
            {(objective) => {
              const status = statuses.get(objective.id);
              return (
                <ListRow
                  rowKey={objective.id}
                  name={objective.name}
                  text={aboutOf(objective, scorecard, words)}
                  end={status && <StatusMark status={status} words={statusWords} />}
                  open={() => {
                    go({ screen: 'objective-form', id: objective.id });
                  }}
                />
              );
            }}
          </RowList>
          {objectives.length > 1 && (
            <WeightsLine
              rows={objectives}
              makeWhole={(weights) => {
                const given = new Map(objectives.map(({ id }, index) => [id, weights[index]]));
                void save({
                  change: (now) => ({
                    ...now,
                    objectives: now.objectives.map((row) => {
                      const weight = given.get(row.id);
                      return weight === undefined ? row : { ...row, weight };
                    }),
                  }),
                  said: words.madeWhole,
                });
              }}
            />
          )}
        </Section>
      ))}
    </Screen>
  );
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly objectives: readonly Objective[];
}

/** Those of a unit, or of the company, in the order of the perspectives; those without one come last. */
function groupsOf(
  { perspectives, objectives, units }: Scorecard,
  unit: string | undefined,
  words: PaneLook['texts']['design'],
): readonly Group[] {
  const known = new Set(perspectives.map(({ id }) => id));
  const company = unitTree(units).unit?.id;
  const ids = new Set(units.map(({ id }) => id));
  // What names no unit, or one that is not there, is the company's.
  const unitOf = (row: Objective): string | undefined =>
    row.unit !== undefined && ids.has(row.unit) ? row.unit : company;
  const own = objectives.filter((row) => unitOf(row) === (unit ?? company));
  const named = perspectives.map(({ id, name }) => ({
    key: id,
    title: name,
    objectives: own.filter(({ perspective }) => perspective === id),
  }));
  const others = own.filter(
    ({ perspective }) => perspective === undefined || !known.has(perspective),
  );
  const rest = { key: '', title: words.noPerspective, objectives: others };
  return others.length === 0 ? named : [...named, rest];
}

function aboutOf(
  { id, owner }: Objective,
  { kpis }: Scorecard,
  words: PaneLook['texts']['design'],
): string {
  const count = kpis.filter(({ objective }) => objective === id).length;
  const kpisText = count === 0 ? words.noKpiOf : fill(words.kpisOf, { count });
  return [id, owner, kpisText].filter((part) => part !== undefined).join(' · ');
}
