import { Caption1, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi, Region } from '../../../import/proposal/proposal';
import { reasonSentence } from '../../../import/proposal/reason-sentence';
import { textsIn } from '../../../strings/texts';
import { levelOf } from '../../../import/proposal/level-of';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Confidence } from './confidence';
import { chooseColumn, columnOf, SINGLE_ROLES } from './fields-of-region';
import { needsDirection } from './needs-direction';
import { WeightHint } from './weight-hint';

const useStyles = makeStyles({
  field: {
    display: 'grid',
    gridTemplateColumns: 'minmax(84px, 27%) minmax(0, 1fr) 84px',
    alignItems: 'center',
    columnGap: '8px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '& select': { minWidth: 0 },
  },
  wide: { gridColumn: '2 / -1' },
  hint: { gridColumn: '1 / -1' },
  reason: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly region: Region;
  readonly kpis: readonly ProposedKpi[];
  readonly correct: (columns: Readonly<Record<string, ColumnCorrection>>) => void;
}

/** Each field of a KPI with the column that it is read from. */
export function FieldList({ region, kpis, correct }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.importing;
  const styles = useStyles();
  const unsure = kpis.filter(
    (kpi) => kpi.source.region === region.id && needsDirection(kpi),
  ).length;
  const choices = region.columns.map(({ column, header }) => ({
    value: column,
    label: header === '' ? column : `${column} · ${header}`,
  }));
  return (
    <>
      {SINGLE_ROLES.map((role) => {
        const column = columnOf(region, role);
        return (
          <div key={role} className={styles.field}>
            <Text id={`import-${role}`}>{words.roles[role]}</Text>
            <Select
              className={column ? undefined : styles.wide}
              aria-labelledby={`import-${role}`}
              value={column?.column ?? ''}
              onChange={(_, data) => {
                const chosen = data.value === '' ? undefined : data.value;
                correct(withHeaders(chooseColumn(region, role, chosen), region));
              }}
            >
              <option value="">{role === 'direction' ? words.fromNames : words.notThere}</option>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
            {column && <Confidence confidence={column.confidence} />}
            {column && levelOf(column.confidence) !== 'high' && (
              <Caption1 className={styles.reason}>
                {reasonSentence(column.reason, textsIn(language).imports)}
              </Caption1>
            )}
            {(role === 'weight' || role === 'direction') && (
              <div className={styles.hint}>
                {role === 'weight' && <WeightHint region={region} kpis={kpis} />}
                {role === 'direction' && unsure > 0 && (
                  <Hint kind="warning">{fill(words.needAnswers, { count: unsure })}</Hint>
                )}
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}

function withHeaders(
  corrections: Readonly<Record<string, ColumnCorrection>>,
  { columns }: Region,
): Readonly<Record<string, ColumnCorrection & { readonly header?: string }>> {
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  return Object.fromEntries(
    Object.entries(corrections).map(([column, correction]) => {
      const header = headers.get(column);
      return [column, header === undefined ? correction : { ...correction, header }];
    }),
  );
}
