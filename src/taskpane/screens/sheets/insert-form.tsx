import { useState } from 'react';
import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAround } from '../../../excel/inserting/cell-around';
import { formatNumber } from '../../../look/format-number';
import { fill } from '../../../strings/fill';
import { columnLetters } from '../../../tables/cell-address';
import type { CellValue } from '../../../tables/table-grid';
import { headingsIn, suggestedReferences } from '../../../workbook/insert-function/columns-found';
import { guardedFormula } from '../../../workbook/insert-function/guarded-formula';
import {
  INSERTED_FUNCTIONS,
  USUAL_FUNCTIONS,
  insertedFunction,
  type InsertedArgument,
  type InsertedFunction,
} from '../../../workbook/insert-function/inserted-function';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { Section } from '../../parts/section';
import { ArgumentField } from './argument-field';
import { shownValue } from './shown-value';
import { useInsert } from './use-insert';

const useStyles = makeStyles({
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly around: CellAround;
  readonly name: InsertedFunction;
  readonly setName: (name: InsertedFunction) => void;
  readonly showsAll: boolean;
  readonly setShowsAll: (showsAll: boolean) => void;
  readonly readAgain: () => void;
}

/** Function, arguments, and what comes of them, for one cell. */
export function InsertForm({ around, name, setName, showsAll, setShowsAll, readAgain }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.sheets;
  const styles = useStyles();
  const [references, setReferences] = useState(() =>
    suggestedReferences(name, around.block, around),
  );
  const [fillsDown, setFillsDown] = useState(false);
  const args: readonly InsertedArgument[] = INSERTED_FUNCTIONS[name];
  const formula = guardedFormula(name, references);
  const below = args.some(({ isRange }) => isRange) ? 1 : rowsBelow(around);
  const insert = useInsert(around);
  const rows = fillsDown ? below : 1;
  return (
    <Screen
      title={texts.screens['insert-function']}
      lead={fill(words.insertLead, { sheet: around.sheet, address: around.address })}
      primary={
        formula === undefined
          ? undefined
          : { label: words.insert, saves: true, run: () => void insert(formula, rows) }
      }
      others={[{ label: words.readAgain, run: readAgain }]}
    >
      <div className={styles.fields}>
        <ChoiceField
          label={words.function}
          isLook
          value={name}
          choices={offered(showsAll, name).map((value) => ({
            value,
            label: words.functions[value],
          }))}
          change={(value) => {
            const chosen = insertedFunction(value);
            if (chosen) setName(chosen);
          }}
        />
        <Link
          as="button"
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? words.fewer : words.more}
        </Link>
        {args.map((argument) => (
          <ArgumentField
            key={argument.key}
            argument={argument}
            around={around}
            headings={headingsIn(around.block)}
            value={references[argument.key]}
            change={(value) => {
              setReferences({ ...references, [argument.key]: value });
            }}
          />
        ))}
      </div>
      {formula !== undefined && (
        <Section title={words.formula}>
          <code className={styles.formula}>={formula}</code>
          <Text>
            {words.value}:{' '}
            <Text weight="semibold">
              {valueText(shownValue(name, references, around.block), words, separators)}
            </Text>
          </Text>
          <Hint kind="info">{words.guarded}</Hint>
          {below > 1 && (
            <TickField
              label={fill(words.fillDown, { rows: below, address: lastAddress(around, below) })}
              isTicked={fillsDown}
              change={setFillsDown}
            />
          )}
        </Section>
      )}
    </Screen>
  );
}

function offered(showsAll: boolean, name: InsertedFunction): readonly InsertedFunction[] {
  const all = Object.keys(INSERTED_FUNCTIONS).flatMap((each) => insertedFunction(each) ?? []);
  return all.filter((each) => showsAll || each === name || USUAL_FUNCTIONS.includes(each));
}

/** Rows of the block from the cell on. */
function rowsBelow({ row, block }: CellAround): number {
  return Math.max(1, block.row + block.rows - row);
}

function lastAddress({ row, column }: CellAround, rows: number): string {
  return `${columnLetters(column)}${row + rows}`;
}

const DECIMALS = 4;

function valueText(
  value: CellValue | undefined,
  words: PaneLook['texts']['sheets'],
  separators: PaneLook['separators'],
): string {
  if (value === undefined) return words.noValue;
  if (value === '' || value === null) return words.emptyValue;
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return String(value);
  const rounded = Number(value.toFixed(DECIMALS));
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  return formatNumber(rounded, { decimals, separators });
}
