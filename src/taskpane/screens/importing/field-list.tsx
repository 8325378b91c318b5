import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnCorrection } from '../../../import/corrections/corrections';
import type { Region } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { chooseColumn, columnOf, SINGLE_ROLES } from './fields-of-region';
import { ReasonLine } from './reason-line';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface Props {
  readonly region: Region;
  readonly correct: (columns: Readonly<Record<string, ColumnCorrection>>) => void;
}

/** Each field of a KPI with the column that it is read from. */
export function FieldList({ region, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
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
            <ChoiceField
              label={words.roles[role]}
              value={column?.column}
              none={role === 'direction' ? words.fromNames : words.notThere}
              choices={choices}
              change={(chosen) => {
                const corrections = chooseColumn(region, role, chosen);
                correct(withHeaders(corrections, region));
              }}
            />
            {column && <ReasonLine confidence={column.confidence} reason={column.reason} />}
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
