import * as fc from 'fast-check';
import type { ReviewBook } from '../../../../src/review/book/review-book';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { plain } from '../../../arbitraries/near';
import type { Edit } from '../edit';
import type { EditableCell } from './editable-cell';
import { editableLimits } from './editable-limits';
import { editableReadings } from './editable-readings';
import { editableSettings, editableWeights } from './editable-settings';

/** An edit before anyone knows which cells the book has. */
export interface Wish {
  readonly kind: 'reading' | 'current' | 'limit' | 'weight' | 'setting';
  /** Which of the cells of its kind. */
  readonly pick: number;
  readonly to: 'nothing' | 'zero' | 'negative' | 'near' | 'limit';
  /** How far from what is there, in %. */
  readonly step: number;
}

export const wish: fc.Arbitrary<Wish> = fc.record({
  kind: oftenFirst<Wish['kind']>([
    [4, 'current'],
    [4, 'reading'],
    [5, 'limit'],
    [1, 'weight'],
    [1, 'setting'],
  ]),
  pick: fc.nat({ max: 1_000_000 }),
  to: oftenFirst<Wish['to']>([
    [7, 'near'],
    [2, 'nothing'],
    [1, 'zero'],
    [1, 'negative'],
    [3, 'limit'],
  ]),
  step: fc.integer({ min: -60, max: 60 }),
});

function oftenFirst<Word>(words: readonly (readonly [number, Word])[]): fc.Arbitrary<Word> {
  return fc.oneof(...words.map(([weight, word]) => ({ weight, arbitrary: fc.constant(word) })));
}

/** What was edited: in the cells, and the same in the scorecard. */
export interface Edited {
  readonly edits: readonly Edit[];
  readonly scorecard: Scorecard;
  readonly about: readonly string[];
}

/** Makes the wishes true for a book; of two for one cell the later counts, but what was emptied as a part stays empty. */
export function edited(subject: ReviewSubject, book: ReviewBook, wishes: readonly Wish[]): Edited {
  const cells = cellsByKind(subject, book);
  const edits = new Map<string, Edit>();
  const emptied = new Set<string>();
  const about: string[] = [];
  let { scorecard } = subject;
  for (const each of wishes) {
    const choice = cells[each.kind];
    const cell = choice[each.pick % Math.max(1, choice.length)];
    if (cell === undefined || emptied.has(keyOf(cell))) continue;
    const content = wishedValue(cell, each);
    const parts = content === undefined ? (cell.parts ?? []) : [];
    const places = [{ ...cell, content }, ...parts.map((part) => ({ ...cell, ...part, content }))];
    for (const { sheet, row, column } of places) {
      edits.set(keyOf({ row, column, sheet }), { sheet, row, column, content });
    }
    for (const part of parts) emptied.add(keyOf({ ...cell, ...part }));
    scorecard = cell.set(scorecard, content);
    about.push(`${cell.about} = ${content ?? 'nothing'}`);
  }
  return { edits: [...edits.values()], scorecard, about };
}

function keyOf({ sheet, row, column }: Pick<EditableCell, 'sheet' | 'row' | 'column'>): string {
  return `${row},${column},${sheet}`;
}

function cellsByKind(
  subject: ReviewSubject,
  book: ReviewBook,
): Readonly<Record<Wish['kind'], readonly EditableCell[]>> {
  const readings = editableReadings(subject, book);
  const now = new Set(
    subject.outline.kpis.flatMap(({ row, result }) =>
      subject
        .seriesOf(result.kpi)
        .current.flatMap(({ column }) =>
          [...subject.data.values()].map(({ first }) => `${row},${first + column}`),
        ),
    ),
  );
  return {
    reading: readings,
    current: readings.filter(({ row, column }) => now.has(`${row},${column}`)),
    limit: editableLimits(subject),
    weight: editableWeights(subject),
    setting: editableSettings(subject, book),
  };
}

function wishedValue(
  { allows, now, usual, limits = [] }: EditableCell,
  { to, step }: Wish,
): number | undefined {
  if (to === 'nothing' && allows.nothing) return undefined;
  if (allows.yesOrNo === true) return step > 0 ? 1 : 0;
  if (allows.between !== undefined) {
    const [from, till] = allows.between;
    return plain(from + ((till - from) * (step + 60)) / 120);
  }
  const limit = limits[Math.abs(step) % Math.max(1, limits.length)];
  if (to === 'limit' && limit !== undefined) return limit;
  if (to === 'zero') return 0;
  const base = now ?? usual;
  const near = base === 0 ? step / 10 : base * (1 + step / 100);
  return plain(to === 'negative' ? -near : near);
}
