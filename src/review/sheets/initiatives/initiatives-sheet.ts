import { dateText } from '../../../look/date-text';
import { statusInText } from '../../../look/status-in-text';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet, type PageWish } from '../sheet-frame';
import { INITIATIVE_COLUMNS as AT, INITIATIVE_WIDTHS } from './columns';
import { addInitiativeChart } from './initiative-chart';
import { initiativeHeadline } from './initiative-headline';
import { addInitiativeRisks } from './initiative-risks';
import { initiativeRows } from './initiative-rows';
import { addInitiativeTable } from './initiative-table';

const HEADINGS = { first: 5, last: 6 };
const ON_ONE_PAGE = 12;
/** At this scale, in %, the columns fill the width of a page. */
const SCALE = 62;

/** The projects behind the strategy: done against time elapsed, money against budget, and what could go wrong. */
export function initiativesSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets, language, settings, asOf } = subject;
  const rows = initiativeRows(subject);
  const word = (status: 'Amber' | 'Red'): string =>
    statusInText(status, language, settings.statusWords);
  const who = fill(words.initiatives.who, {
    day: dateText(asOf, language),
    amber: word('Amber'),
    red: word('Red'),
  });
  const draft = startSheet(subject, sheets.fixed.initiatives, {
    message: initiativeHeadline(subject, rows),
    who: rows.length === 0 ? words.initiatives.noneMore : who,
    links: [AT.id, AT.objective, AT.owner],
  });
  if (rows.length === 0) return { sheet: draft.finish(pageOf(subject, emptyPage(draft))) };
  const total = addInitiativeTable(draft, subject, rows);
  const below = total + 2;
  draft.height(total + 1, 12);
  const chartEnd = addInitiativeChart(draft, subject, rows, below);
  const risksEnd = addInitiativeRisks(draft, subject, rows, below);
  draft.frozen = { rows: HEADINGS.last, columns: AT.name };
  const last = Math.max(total, chartEnd - 1, risksEnd - 1);
  return { sheet: draft.finish(pageOf(subject, pageFor(rows.length, total, last))) };
}

function pageFor(count: number, total: number, last: number): PageWish {
  const area = blockOf(1, 1, last, AT.variance);
  if (count <= ON_ONE_PAGE) return { area, fit: { wide: 1, tall: 1 } };
  return { area, fit: { scale: SCALE }, titleRows: HEADINGS, breaksAfter: [total] };
}

/** Nothing but the message, large enough to be read. */
function emptyPage(draft: SheetDraft): PageWish {
  draft.widths(AT.id, INITIATIVE_WIDTHS);
  draft.put(HEADINGS.first, AT.id, undefined, STYLES.body);
  return { area: blockOf(1, 1, HEADINGS.first, AT.done), fit: { wide: 1, tall: 1 } };
}
