import { useState } from 'react';
import { Spinner, Text, makeStyles } from '@fluentui/react-components';
import type { Freezing, Frozen } from '../../../excel/freezing/freeze-sheets';
import { cellsIn, type FunctionSheet } from '../../../excel/freezing/function-sheet';
import type { OpenWorkbook } from '../../../excel/open-workbook';
import { fill } from '../../../strings/fill';
import { mayCallBscFunction } from '../../../xlsx/formulas/bsc-function';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { faultSentence, outcomeSentence } from '../../outcome-sentence';
import { ChoiceField } from '../../parts/form/choice-field';
import { TickField } from '../../parts/form/tick-field';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { ErrorCells } from './error-cells';
import { useLoaded } from './use-loaded';

const useStyles = makeStyles({ ticks: { display: 'flex', flexDirection: 'column' } });

type Where = Freezing['where'];

/** Puts values in the place of functions, after a preview that counts them. */
export function FreezeScreen() {
  const { texts } = usePaneLook();
  const words = texts.sheets;
  const styles = useStyles();
  const { result, loadAgain } = useLoaded(findFunctions);
  const [where, setWhere] = useState<Where>('copy');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const offered = result?.ok ? offeredFor(where, result.value) : [];
  const chosen = offered.filter(({ sheet }) => !left.has(sheet));
  const freeze = useFreeze(where, chosen, loadAgain);
  return (
    <Screen
      title={texts.screens.freeze}
      lead={words.freezeLead}
      primary={
        chosen.length > 0
          ? { label: words.freeze, saves: true, run: () => void freeze() }
          : undefined
      }
    >
      {!result && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {result?.ok === false && (
        <Hint kind="error">{faultSentence(result.fault, texts.states)}</Hint>
      )}
      {result?.ok === true && result.value.length === 0 && <Text>{words.noFunctions}</Text>}
      {result?.ok === true && result.value.length > 0 && (
        <>
          <ChoiceField<Where>
            label={words.where}
            isLook
            value={where}
            choices={[
              { value: 'copy', label: words.whereCopy },
              { value: 'in place', label: words.wherePlace },
            ]}
            change={(value) => {
              if (value) setWhere(value);
            }}
          />
          <div className={styles.ticks}>
            {offered.map((each) => (
              <TickField
                key={each.sheet}
                label={sheetLabel(each, where, words)}
                isTicked={!left.has(each.sheet)}
                change={(isTicked) => {
                  const others = [...left].filter((name) => name !== each.sheet);
                  setLeft(new Set(isTicked ? others : [...others, each.sheet]));
                }}
              />
            ))}
          </div>
          <Text weight="semibold">{totalOf(chosen, where, words)}</Text>
          {where === 'copy' && <Hint kind="info">{words.copyNote}</Hint>}
          <ErrorCells sheets={chosen} />
        </>
      )}
    </Screen>
  );
}

function findFunctions(workbook: OpenWorkbook) {
  return workbook.functionSheets(mayCallBscFunction);
}

/** A hidden sheet is nothing to hand on; a sheet that only leans on functions has nothing to freeze in place. */
function offeredFor(where: Where, sheets: readonly FunctionSheet[]): readonly FunctionSheet[] {
  return sheets.filter(
    (each) => cellsFor(where, each) > 0 && (where === 'in place' || !each.isHidden),
  );
}

function cellsFor(where: Where, { own, leaning }: FunctionSheet): number {
  return cellsIn(own) + (where === 'copy' ? cellsIn(leaning) : 0);
}

type Words = PaneLook['texts']['sheets'];

function sheetLabel(each: FunctionSheet, where: Where, words: Words): string {
  const cells = cellsFor(where, each);
  const { sheet, isHidden } = each;
  if (isHidden) return fill(words.hiddenSheet, { sheet, cells });
  return fill(words.ofSheet, { sheet, cells });
}

function totalOf(sheets: readonly FunctionSheet[], where: Where, words: Words): string {
  const cells = sheets.reduce((sum, each) => sum + cellsFor(where, each), 0);
  if (sheets.length === 0) return words.noneChosen;
  return fill(words.chosen, { cells, sheets: sheets.length });
}

/** Asks before formulas go, freezes, and says what became of it. */
function useFreeze(where: Where, chosen: readonly FunctionSheet[], loadAgain: () => void) {
  const { texts } = usePaneLook();
  const words = texts.sheets;
  const { workbook, ask, say, work } = useWorkspace();
  return async (): Promise<void> => {
    const cells = chosen.reduce((sum, each) => sum + cellsFor(where, each), 0);
    const question = {
      title: fill(words.freezeAsk, { cells }),
      text: words.freezeAskText,
      verb: words.freeze,
      isDestructive: true,
    };
    if (where === 'in place' && !(await ask(question))) return;
    const sheets = chosen.map(({ sheet }) => sheet);
    const freezing: Freezing = { sheets, where, suffix: words.suffix };
    const outcome = await work({
      title: words.freezing,
      job: () => workbook.freeze(freezing, mayCallBscFunction),
    });
    loadAgain();
    const isDone = outcome.kind === 'frozen' && outcome.left === 0;
    say({
      intent: isDone ? 'success' : 'warning',
      text: frozenSentence(outcome, where, texts) ?? '',
    });
  };
}

function frozenSentence(
  outcome: Frozen,
  where: Where,
  { sheets: words, states }: PaneLook['texts'],
): string | undefined {
  switch (outcome.kind) {
    case 'frozen': {
      const { cells, left } = outcome;
      const sheets = outcome.sheets.join(', ');
      return fill(left === 0 ? words.frozen : words.frozenLeft, { cells, left, sheets });
    }
    case 'unfinished':
      return where === 'in place'
        ? outcomeSentence(outcome, states)
        : fill(words.frozenUnfinished, { sheets: outcome.sheets.join(', ') });
    default:
      return outcomeSentence(outcome, states);
  }
}
