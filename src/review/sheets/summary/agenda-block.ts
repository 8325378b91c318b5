import { dateText } from '../../../look/date-text';
import { samePeriod, shift } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { ReviewSubject } from '../../subject/review-subject';
import type { FixedSheet } from '../../subject/sheet-names';
import { addTitle, LINE } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const COLUMNS = { minutes: [34, 35], text: [36, 49] } as const;

/** What is talked about, for how long, each linked to its sheet. */
export function addAgenda(draft: SheetDraft, subject: ReviewSubject, { title, first }: Band): void {
  const { words, sheets } = subject;
  const items = itemsOf(subject);
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
  addTitle(draft, title, BLOCKS.agenda, fill(words.summary.agenda, { minutes }));
  items.forEach((item, index) => {
    const row = first + index;
    const left = blockOf(row, COLUMNS.minutes[0], row, COLUMNS.minutes[1]);
    const count = fill(words.summary.minutes, { count: item.minutes });
    draft.box(left, count, { ...LINE, bold: true, align: 'right' });
    const right = blockOf(row, COLUMNS.text[0], row, COLUMNS.text[1]);
    const sheet = item.sheet && sheets.fixed[item.sheet];
    const link = sheet === undefined ? undefined : { sheet, cell: 'A1' };
    draft.box(right, item.text, { ...LINE, align: 'left', indent: 1 }, { link });
  });
}

interface AgendaItem {
  readonly minutes: number;
  readonly text: string;
  /** Absent for what is on the Summary itself. */
  readonly sheet?: FixedSheet;
}

function itemsOf({ words, scorecard, period, language }: ReviewSubject): readonly AgendaItem[] {
  const { summary } = words;
  const following = shift(period, 1);
  const next = scorecard.reviews.find((review) => samePeriod(review.period, following))?.meeting;
  const hasUnits = scorecard.units.length > 1;
  return [
    { minutes: 5, text: summary.agendaScore },
    { minutes: 10, text: summary.agendaActions, sheet: 'actions' },
    { minutes: 25, text: summary.agendaOffTrack, sheet: 'offTrack' },
    { minutes: 10, text: summary.agendaInitiatives, sheet: 'initiatives' },
    hasUnits
      ? { minutes: 5, text: summary.agendaUnits, sheet: 'units' }
      : { minutes: 5, text: summary.agendaMap, sheet: 'strategyMap' },
    {
      minutes: 5,
      text:
        next === undefined
          ? summary.agendaDecisions
          : fill(summary.agendaNext, { day: dateText(next, language) }),
    },
  ];
}
