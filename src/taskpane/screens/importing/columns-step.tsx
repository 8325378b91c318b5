import { useState } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportProblemCode } from '../../../import/proposal/import-problem';
import type { Region } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Section } from '../../parts/section';
import { ColumnEditor } from './column-editor';
import { FieldList } from './field-list';
import { FigureColumns } from './figure-columns';
import { LineRole } from './line-role';
import { LineRoles } from './line-roles';
import { lineName } from './line-name';
import { MonthsRow } from './months-row';
import { NoActuals } from './no-actuals';
import { PreviewGrid } from './preview-grid';
import { ProblemHints } from './problem-hints';
import { RoleLegend } from './role-legend';
import { RegionShape } from './region-shape';
import type { Importing } from './use-importing';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

/** What is asked beside what it is about. */
const ASKED: ReadonlySet<ImportProblemCode> = new Set(['no-periods', 'no-actuals']);

/** The second step: what the columns and rows of each region are. */
export function ColumnsStep({ importing }: { readonly importing: Importing }) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const { chosen, sheets, correct, proposal } = importing;
  const [shown, setShown] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const region = chosen.find(({ id }) => id === shown) ?? chosen[0];
  if (!region) return null;
  const column = region.columns.find((each) => each.column === editing);
  const line = region.rows.find(({ row }) => lineName(region, row) === editing);
  const label = proposal.kpis.find(
    ({ source }) => source.region === region.id && source.row === line?.row,
  )?.source.name;
  const sheet = sheets.find(({ name }) => name === region.sheet);
  const problems = problemsOf(region, proposal.problems);
  const isWithoutPeriods = problems.some(
    ({ code, place }) => code === 'no-periods' && place.cell === region.id,
  );
  return (
    <>
      {chosen.length > 1 && (
        <ChoiceField
          label={words.region}
          value={region.id}
          choices={chosen.map(({ id, sheet, range }) => ({
            value: id,
            label: `${sheet}!${range}`,
          }))}
          change={(id) => {
            setShown(id);
            setEditing(undefined);
          }}
        />
      )}
      {isWithoutPeriods && (
        <MonthsRow key={region.id} region={region} sheet={sheet} correct={correct} />
      )}
      <PreviewGrid region={region} sheet={sheet} chosen={editing} choose={setEditing} />
      <RoleLegend region={region} />
      <Caption1 className={styles.hint}>{words.clickHead}</Caption1>
      {column && (
        <ColumnEditor
          key={`${region.id} ${column.column}`}
          column={column}
          correct={(correction) => {
            correct(region, {
              columns: { [column.column]: { ...correction, header: column.header } },
            });
          }}
        />
      )}
      {line && <LineRole key={`${region.id} ${line.row}`} {...{ region, line, label, correct }} />}
      <Section title={words.columnsFound} aside={<Caption1>{words.confidence}</Caption1>}>
        <FieldList
          region={region}
          kpis={proposal.kpis}
          correct={(columns) => {
            correct(region, { columns });
          }}
        />
        <FigureColumns region={region} edit={setEditing} />
        <NoActuals region={region} kpis={proposal.kpis} correct={correct} />
      </Section>
      <LineRoles region={region} correct={correct} />
      <RegionShape key={region.id} region={region} correct={correct} />
      <ProblemHints problems={problems.filter(({ code }) => !ASKED.has(code))} />
    </>
  );
}

function problemsOf<Problem extends { readonly place: { readonly sheet?: string } }>(
  { sheet }: Region,
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.filter(({ place }) => place.sheet === undefined || place.sheet === sheet);
}
