import { useMemo } from 'react';
import { dateText } from '../../../look/date-text';
import { formatPercent } from '../../../look/format-number';
import {
  initiativeRows,
  type InitiativeRow,
} from '../../../review/sheets/initiatives/initiative-rows';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';

/** The initiatives by objective, those furthest behind their time first. */
export function InitiativesScreen() {
  const { texts, language, separators } = usePaneLook();
  const words = texts.design;
  const { read, today, facts, go } = useWorkspace();
  const { scorecard } = read;
  const groups = useMemo(() => {
    const rows = initiativeRows({ scorecard, asOf: today });
    const ofObjective = (id: string | undefined) =>
      rows.filter(({ initiative: { objective } }) => objective === id);
    const known = new Set(scorecard.objectives.map(({ id }) => id));
    const others = rows.filter(
      ({ initiative: { objective } }) => objective === undefined || !known.has(objective),
    );
    return [
      ...scorecard.objectives.map(({ id, name }) => ({
        key: id,
        title: name,
        rows: ofObjective(id),
      })),
      { key: '', title: words.withoutObjective, rows: others },
    ].filter((group) => group.rows.length > 0);
  }, [scorecard, today, words]);
  const aboutOf = ({ initiative: { owner, due, done } }: InitiativeRow): string =>
    [
      owner,
      due && fill(words.dueText, { date: dateText(due, language) }),
      done !== undefined &&
        fill(words.doneText, { done: formatPercent(done, { decimals: 0, separators }) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Screen
      title={texts.screens.initiatives}
      primary={{
        label: words.addInitiative,
        saves: true,
        run: () => {
          go({ screen: 'initiative-form' });
        },
      }}
    >
      {groups.length === 0 && <Hint kind="info">{words.noInitiatives}</Hint>}
      {groups.map(({ key, title, rows }) => (
        <Section key={key} title={title}>
          <RowList items={rows} keyOf={({ initiative }) => initiative.id}>
            {(row) => (
              <ListRow
                rowKey={row.initiative.id}
                name={row.initiative.name}
                text={aboutOf(row)}
                end={<StatusMark status={row.status} words={facts.now.settings.statusWords} />}
                open={() => {
                  go({ screen: 'initiative-form', id: row.initiative.id });
                }}
              />
            )}
          </RowList>
        </Section>
      ))}
    </Screen>
  );
}
