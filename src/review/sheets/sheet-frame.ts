import { dateText } from '../../look/date-text';
import { periodLabel } from '../../look/period-label';
import { fill } from '../../strings/fill';
import type { PageSetup } from '../book/page-setup';
import type { Block } from '../book/place';
import { SheetDraft } from '../book/sheet-draft';
import { STYLES } from '../styling/styles';
import type { ReviewSubject } from '../subject/review-subject';

/** What stands above the figures of every sheet. */
export interface Heading {
  /** The sheet's message, a sentence with its figure. */
  readonly message: string;
  /** Who, what, unit, when. */
  readonly who: string;
  /** Columns of the links to Summary, to the sheet before and to the next one. */
  readonly links: readonly [number, number, number];
  /** 90 when absent, in %. */
  readonly zoom?: number;
}

/** What a page needs beside what all pages share. */
export type PageWish = Pick<PageSetup, 'area' | 'fit'> &
  Partial<Pick<PageSetup, 'paper' | 'titleRows' | 'titleColumns' | 'breaksAfter' | 'margin'>>;

const FIRST_COLUMN = 2;

/** A new sheet with its links, message and who-what-when in rows 1 to 3; column A is the margin. */
export function startSheet(subject: ReviewSubject, name: string, heading: Heading): SheetDraft {
  const draft = new SheetDraft(name, tabColour(subject, name), heading.zoom);
  draft.widths(1, [1.5]);
  draft.height(1, 16);
  draft.height(2, 26);
  draft.height(3, 16);
  draft.height(4, 6);
  addNavigation(draft, subject, heading.links);
  draft.put(2, FIRST_COLUMN, heading.message, STYLES.message);
  draft.put(3, FIRST_COLUMN, withDraft(subject, heading.who), STYLES.subtitle);
  return draft;
}

/** The page set-up that all sheets share, with what this one wishes. */
export function pageOf(subject: ReviewSubject, wish: PageWish): PageSetup {
  const { words, company, language, unitName, period, asOf } = subject;
  const kind = words.common[REVIEW_KINDS[period.grain]];
  return {
    paper: 'A4',
    margin: 0.4,
    ...wish,
    header: {
      left: unitName === undefined ? company : `${company} | ${unitName}`,
      right: withDraft(
        subject,
        fill(words.common.pageHeader, { kind, period: periodLabel(period, language) }),
      ),
    },
    footer: {
      left: '{sheet}',
      centre: words.common.pageNumber,
      right: fill(words.common.pageFooter, { day: dateText(asOf, language) }),
    },
  };
}

/** The pages of a table that may be long: one page wide, headings on each page. */
export function flowingPage(area: Block, headings: { first: number; last: number }): PageWish {
  return { area, fit: { wide: 1 }, titleRows: headings };
}

/** With the word that a draft has in front. */
function withDraft({ isDraft, words }: ReviewSubject, text: string): string {
  return isDraft ? `${words.common.draft} | ${text}` : text;
}

/** What a review of each period is called. */
export const REVIEW_KINDS = {
  Week: 'weeklyReview',
  Month: 'monthlyReview',
  Quarter: 'quarterlyReview',
  'Half-year': 'halfYearlyReview',
  Year: 'yearlyReview',
} as const;

const TAB_COLOURS = { main: '#1B365D', cards: '#4F7CAC', act: '#B3261E', others: '#8A96A3' };

function tabColour({ sheets }: ReviewSubject, name: string): string {
  const { summary, scorecard, offTrack, actions } = sheets.fixed;
  if (name === summary || name === scorecard) return TAB_COLOURS.main;
  if (name === offTrack || name === actions) return TAB_COLOURS.act;
  return sheets.cards.includes(name) ? TAB_COLOURS.cards : TAB_COLOURS.others;
}

function addNavigation(draft: SheetDraft, subject: ReviewSubject, links: Heading['links']): void {
  const { sheets, words } = subject;
  const { tabs, fixed } = sheets;
  const at = tabs.indexOf(draft.name);
  const wanted = [
    { sheet: at > 0 ? fixed.summary : undefined, text: words.common.backTo },
    { sheet: at > 1 ? tabs[at - 1] : undefined, text: words.common.backTo },
    { sheet: at > 0 ? tabs[at + 1] : undefined, text: words.common.toSheet },
  ];
  wanted.forEach(({ sheet, text }, index) => {
    const column = links[index];
    if (sheet === undefined || column === undefined) return;
    const link = { sheet, cell: 'A1' };
    draft.put(1, column, fill(text, { sheet: sheets.labelOf(sheet) }), STYLES.navigation, { link });
  });
}
