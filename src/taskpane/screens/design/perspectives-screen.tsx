import { makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { formatPercent } from '../../../look/format-number';
import { moveRow } from '../../../scorecard/edits/move-row';
import type { Perspective } from '../../../scorecard/model/perspective';
import { shares } from '../../../scorecard/roll-up/shares';
import { weightOf } from '../../../scorecard/roll-up/weight-of';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { Swatch } from '../../parts/swatch';
import { useWorkspace } from '../../workspace/workspace';
import { WeightsLine } from './weights-line';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '6px' },
  name: { flex: '1 1 auto', minWidth: 0 },
});

/** So many perspectives the pane shows well. */
const MANY = 12;

/** The perspectives in their order, with weights and questions. */
export function PerspectivesScreen() {
  const { texts, separators } = usePaneLook();
  const words = texts.design;
  const styles = useStyles();
  const { read, go, save } = useWorkspace();
  const { perspectives } = read.scorecard;
  const parts = shares(perspectives.map(weightOf));
  const put = (change: (rows: readonly Perspective[]) => readonly Perspective[], said: string) =>
    void save({
      change: (now) => ({ ...now, perspectives: change(now.perspectives) }),
      said,
    });
  const move = ({ id, name }: Perspective, by: -1 | 1): void => {
    if (moveRow(perspectives, id, by) === perspectives) return;
    put((rows) => moveRow(rows, id, by), fill(words.moved, { name }));
  };
  return (
    <Screen
      title={texts.screens.perspectives}
      primary={{
        label: words.addPerspective,
        saves: true,
        run: () => {
          go({ screen: 'perspective-form' });
        },
      }}
    >
      {perspectives.length === 0 && <Hint kind="info">{words.noPerspectives}</Hint>}
      {perspectives.length > MANY && <Hint kind="warning">{words.manyPerspectives}</Hint>}
      <RowList items={perspectives} keyOf={({ id }) => id}>
        {(perspective, index) => (
          <div
            className={styles.row}
            onKeyDown={({ altKey, key }) => {
              if (altKey && key === 'ArrowUp') move(perspective, -1);
              if (altKey && key === 'ArrowDown') move(perspective, 1);
            }}
          >
            <div className={styles.name}>
              <ListRow
                rowKey={perspective.id}
                name={perspective.name}
                text={perspective.question}
                start={<Swatch colour={perspective.colour} place={index} />}
                end={formatPercent(parts[index] ?? 0, { decimals: 0, separators })}
                open={() => {
                  go({ screen: 'perspective-form', id: perspective.id });
                }}
              />
            </div>
            <SaveButton
              appearance="subtle"
              size="small"
              icon={<ArrowUpRegular />}
              aria-label={`${words.up}: ${perspective.name}`}
              disabledFocusable={index === 0}
              onClick={() => {
                move(perspective, -1);
              }}
            />
            <SaveButton
              appearance="subtle"
              size="small"
              icon={<ArrowDownRegular />}
              aria-label={`${words.down}: ${perspective.name}`}
              disabledFocusable={index === perspectives.length - 1}
              onClick={() => {
                move(perspective, 1);
              }}
            />
          </div>
        )}
      </RowList>
      {perspectives.length > 0 && (
        <WeightsLine
          rows={perspectives}
          makeWhole={(weights) => {
            put(
              (rows) =>
                rows.map((row, index) => ({ ...row, weight: weights[index] ?? weightOf(row) })),
              words.madeWhole,
            );
          }}
        />
      )}
    </Screen>
  );
}
