import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { voicesOn } from '../../facts/voices-on';
import { cutText } from '../../styling/cut-text';
import { STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { CARD_COLUMNS, CARD_LINES, CARD_WIDTHS } from './card-grid';

/** Beyond this a card would be more about words than about figures. */
const MOST = 4;
const LONGEST = 300;

/** Puts what others say of a KPI below its card, across facts and periods; gives how much higher that makes the row between cards. */
export function addVoices(
  draft: SheetDraft,
  subject: ReviewSubject,
  { result }: KpiRow,
  top: number,
): number {
  const voices = voicesOn(result, subject);
  if (voices.length === 0) return 0;
  const { cards: words } = subject.words;
  const lines = voices.slice(0, MOST).map(({ voice, author, whatHappened }) =>
    fill(author === undefined ? words.voice : words.voiceNamed, {
      voice: voice && words.voices[voice],
      author,
      text: whatHappened && cutText(whatHappened, LONGEST),
    }),
  );
  const more = voices.length - MOST;
  if (more > 0) lines.push(fill(words.moreVoices, { count: more }));
  const text = lines.join('\n');
  const { fact, lastPeriod } = CARD_COLUMNS;
  const row = top + CARD_LINES.space;
  draft.box(blockOf(row, fact, row, lastPeriod), text, {
    ...STYLES.muted,
    italic: true,
    wrap: true,
    vertical: 'top',
  });
  return textHeight([{ text, width: WIDTH }], 0);
}

const PERIODS = CARD_COLUMNS.lastPeriod - CARD_COLUMNS.firstPeriod + 1;
const WIDTH =
  CARD_WIDTHS.fact + CARD_WIDTHS.figure + CARD_WIDTHS.label + PERIODS * CARD_WIDTHS.period;
