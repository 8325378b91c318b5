import { decimalsTelling } from '../../../look/decimals-telling';
import { formatPercent } from '../../../look/format-number';
import { periodLabel } from '../../../look/period-label';
import { roundTo } from '../../../look/rounded-digits';
import { separatorsOf } from '../../../look/separators';
import { fill } from '../../../strings/fill';
import { blockOf, type SheetBlock } from '../../book/place';
import type { AsBuiltLine } from '../../collect/as-built';
import { restatementsOf } from '../../facts/restatements';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet, type Heading } from '../sheet-frame';
import { addAsBuilt } from './as-built-list';
import { addByHand } from './by-hand-section';
import { METHOD_COLUMNS, METHOD_WIDTHS } from './columns';
import { addCoverage, coverageSentence } from './coverage-section';
import { addNotedGaps } from './noted-gaps';
import { addOwners } from './owners-list';
import { addRestatements } from './restatements-section';
import { addRules } from './rules-section';
import { addSettings } from './settings-section';
import { addSigns } from './signs-section';

const { label, first, text, meaning } = METHOD_COLUMNS;
const FIRST_ROW = 5;
/** More rows than these are too small to read on one page. */
const MOST_ROWS_ON_PAGE = 60;

/** Where every figure comes from: settings, rules in words, coverage, corrections, signs; and the lists of the book. */
export function methodSheet(
  subject: ReviewSubject,
  asBuilt: readonly AsBuiltLine[] = [],
): ComposedSheet {
  const names = new Map<string, SheetBlock>();
  const draft = startSheet(subject, subject.sheets.fixed.method, headingOf(subject));
  draft.widths(label, METHOD_WIDTHS);
  addSigns(draft, subject, FIRST_ROW, names);
  addOwners(draft, subject, FIRST_ROW, names);
  addAsBuilt(draft, subject, FIRST_ROW, asBuilt);
  let row = addSettings(draft, subject, FIRST_ROW, names) + 2;
  row = addRules(draft, subject, row) + 1;
  row = addNotedGaps(draft, subject, addCoverage(draft, subject, row)) + 1;
  row = addRestatements(draft, subject, row) + 1;
  const last = addByHand(draft, subject, row) - 1;
  const fit = last > MOST_ROWS_ON_PAGE ? { wide: 1 } : { wide: 1, tall: 1 };
  return {
    sheet: draft.finish(pageOf(subject, { area: blockOf(1, 1, last, meaning), fit })),
    names,
  };
}

function headingOf(subject: ReviewSubject): Heading {
  const { words, company, unitName, period, language } = subject;
  const who = unitName ?? company;
  return {
    message: coverageSentence(subject, shareText(subject), restatedText(subject)),
    who: fill(words.method.who, { who, period: periodLabel(period, language) }),
    links: [label, first, text],
  };
}

/** In whole percent, or with the decimals that keep 99.96% from looking complete. */
function shareText({ now, language }: ReviewSubject): string {
  const coverage = now.overall.coverage ?? 0;
  const decimals = decimalsTelling(0, (count) => coverage === 1 || roundTo(coverage, count, 2) < 1);
  return formatPercent(coverage, { decimals, separators: separatorsOf(language) });
}

function restatedText(subject: ReviewSubject): string {
  const { method } = subject.words;
  const count = restatementsOf(subject).filter(({ about }) => about === 'KPI').length;
  if (count === 0) return method.nothingRestated;
  return count === 1 ? method.oneRestated : fill(method.manyRestated, { count });
}
