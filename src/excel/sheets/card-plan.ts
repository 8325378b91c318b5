import { arrangedRows } from '../../workbook/scorecard-sheet/arranged-rows';
import { unitChoices } from '../../workbook/scorecard-sheet/figures-cells';
import { figureReferences } from '../../workbook/scorecard-sheet/figures-layout';
import { sheetLines } from '../../workbook/scorecard-sheet/sheet-line';
import { tableReferences } from '../../workbook/scorecard-sheet/table-references';
import { formatPeriod } from '../../scorecard/periods/period-text';
import type { WorkbookRead } from '../read-workbook';
import { freeSheetName } from '../writing/free-sheet-name';
import { clearRecord, keepRecord } from '../writing/record-steps';
import { copySteps, dropCopy } from '../writing/sheet-copies';
import { inRequests, type Step } from '../writing/step';
import type { WritePlan } from '../writing/write-plan';
import { recordText, type SheetCopy } from '../writing/write-record';
import { cardCellSteps, type Card } from './card-cells';
import { choiceStep } from './card-choices';
import { cardFrameSteps, printStep } from './card-frame';
import { cardLookSteps } from './card-looks';
import type { CardRequest } from './card-request';
import { figuresSteps } from './figures-steps';
import { nameStep, makeStep, forgetName } from './make-sheet';
import { rowSteps } from './row-steps';
import { scorecardSheetWords, sheetNames } from './scorecard-sheet-words';
import { HEADINGS, type Standing } from './standing-card';
import { CARD_NAME, FIGURES_NAME } from './card-names';

/**
 * How the scorecard sheet and its sheet of figures come into a workbook, or follow the scorecard where they are in it. Sheets
 * that are there are copied first, so that a write that breaks off can be taken back.
 *
 * @returns undefined without a Setup table, which says of a write that it goes on
 */
export function cardPlan(
  request: CardRequest,
  read: WorkbookRead,
  standing: Standing,
): WritePlan | undefined {
  const { setup } = read.layout;
  if (!setup) return undefined;
  const drawing = cardDrawing(request, read, standing);
  const { card, copies, made, names } = drawing;
  const record = recordText({
    sheets: made,
    names: names.filter((name) => !standing.lostNames.includes(name)),
    tables: [],
    copies,
  });
  const { card: before } = standing;
  const steps = [
    ...copies.flatMap(copySteps),
    ...standing.lostNames.map(forgetName),
    ...drawing.making,
    ...(before ? rowSteps(before, arranged(before, card)) : []),
    ...figuresSteps(drawing.figures),
    ...(before ? [] : cardFrameSteps(card)),
    ...cardLookSteps(card),
    ...cardCellSteps(card),
    choiceStep(card, drawing.figures),
    printStep(card),
    ...copies.map(dropCopy),
    clearRecord(setup, record),
  ];
  return {
    changedSheets: [before, standing.figures].flatMap((each) => (each ? [each.sheet] : [])),
    makesSheets: true,
    isRecorded: true,
    requests: inRequests([...keepRecord(setup, record), ...steps]),
    made: { sheets: made, names: [] },
    changes: [],
    isDone: ({ names: now }) => made.length > 0 && names.every((name) => now.includes(name)),
  };
}

function arranged(before: NonNullable<Standing['card']>, { rows }: Card) {
  return {
    from: before.rows.map(({ key }, index) => (key === '' ? `own ${index}` : key)),
    to: rows.map(({ key }) => key),
  };
}

function cardDrawing(request: CardRequest, read: WorkbookRead, standing: Standing) {
  const { scorecard } = read;
  const language = scorecard.setup.language ?? request.language;
  const words = scorecardSheetWords(language, scorecard.setup);
  const wanted = sheetNames(language);
  const taken = read.sheets.map(({ name }) => name);
  const sheet = standing.card?.sheet ?? freeSheetName(wanted.card, taken);
  const figures = standing.figures?.sheet ?? freeSheetName(wanted.figures, [...taken, sheet]);
  const tables = tableReferences(read.layout);
  const { to: rows } = arrangedRows(standing.card?.rows ?? [], sheetLines(scorecard, language));
  const lines = scorecard.kpis.length + scorecard.objectives.length + scorecard.perspectives.length;
  const card: Card = {
    sheet,
    rows,
    sources: { figures: figureReferences(figures, lines), tables, words },
    ...chosen(request, read, standing, words.whole),
  };
  const making: Step[] = [
    ...(standing.card ? [] : [makeStep(sheet), nameStep(CARD_NAME, sheet, HEADINGS)]),
    ...(standing.figures
      ? []
      : [makeStep(figures, 'Hidden'), nameStep(FIGURES_NAME, figures, 'A1')]),
  ];
  return {
    card,
    figures: { sheet, figures, scorecard, periods: request.periods, tables, words },
    making,
    made: [...(standing.card ? [] : [sheet]), ...(standing.figures ? [] : [figures])],
    names: [...(standing.card ? [] : [CARD_NAME]), ...(standing.figures ? [] : [FIGURES_NAME])],
    copies: copiesOf(standing, taken),
  };
}

function copiesOf({ card, figures }: Standing, taken: readonly string[]): SheetCopy[] {
  const names: string[] = [...taken];
  return [card, figures].flatMap((each) => {
    if (!each) return [];
    const copy = freeSheetName('BSC copy', names);
    names.push(copy);
    return [{ sheet: each.sheet, copy, address: each.used }];
  });
}

/** What is chosen in the sheet stays as long as it is there; then what the pane looks at. */
function chosen(
  { unit, period }: CardRequest,
  { scorecard }: WorkbookRead,
  { card }: Standing,
  whole: string,
): Pick<Card, 'unit' | 'period'> {
  const units = unitChoices(scorecard, whole);
  const kept = units.find(({ shown }) => shown === card?.unit);
  const asked = units.find(({ id }) => id === unit) ?? units[0];
  return {
    unit: (kept ?? asked)?.shown ?? whole,
    period: card && card.period !== '' ? card.period : formatPeriod(period),
  };
}
