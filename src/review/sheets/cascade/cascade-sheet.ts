import { alignmentGaps, type AlignmentGaps } from '../../../scorecard/cascade/alignment-gaps';
import { cascadeScope } from '../../../scorecard/cascade/cascade-scope';
import { idAndName } from '../../../look/id-and-name';
import { periodLabel } from '../../../look/period-label';
import { statusInText } from '../../../look/status-in-text';
import { checkParts } from '../../../scorecard/cascade/parts-check';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { cascadeLines, type CascadeLine } from '../../facts/cascade-lines';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { cutText } from '../../styling/cut-text';
import { statusColours, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { onePageIfItFits } from '../one-page';
import { pageOf, startSheet } from '../sheet-frame';
import { addChecks } from './cascade-checks';
import { addCascadeRow, rowOfLine } from './cascade-row';
import { CASCADE_COLUMNS as COLUMNS, CASCADE_WIDTHS, ROWS } from './columns';

const MOST_NAMED = 12;
const LONGEST_NAME = 60;
const NOTE_WIDTH = 180;

/** How objectives and KPIs reach the units: who carries what, in which share, and whether the parts add up. */
export function cascadeSheet(subject: ReviewSubject): ComposedSheet {
  const lines = cascadeLines(subject);
  const draft = startSheet(subject, subject.sheets.fixed.cascade, {
    message: messageOf(subject, lines),
    who: whoOf(subject),
    links: [COLUMNS.name, COLUMNS.level, COLUMNS.owner],
  });
  draft.widths(COLUMNS.name, CASCADE_WIDTHS);
  addHeads(draft, subject);
  lines.forEach((line, index) => {
    addCascadeRow(draft, line, rowOfLine(line, subject), ROWS.first + index);
  });
  addChecks(draft, subject, lines);
  addFormats(draft, lines);
  const last = addNotes(draft, subject, lines);
  draft.frozen = { rows: ROWS.heads, columns: COLUMNS.name };
  const area = blockOf(1, 1, last, COLUMNS.difference);
  const page = onePageIfItFits(draft, area, { first: ROWS.heads, last: ROWS.heads });
  return { sheet: draft.finish(pageOf(subject, page)) };
}

function addHeads(draft: SheetDraft, { words }: ReviewSubject): void {
  const { cascade, common } = words;
  draft.height(ROWS.heads, 28);
  const right = { ...STYLES.heading, align: 'right' } as const;
  const left = { ...STYLES.heading, align: 'left', indent: 1 } as const;
  draft.put(ROWS.heads, COLUMNS.name, cascade.what, STYLES.heading);
  draft.put(ROWS.heads, COLUMNS.level, cascade.level, STYLES.heading);
  draft.put(ROWS.heads, COLUMNS.owner, common.owner, STYLES.heading);
  draft.put(ROWS.heads, COLUMNS.actual, common.actual, right);
  draft.put(ROWS.heads, COLUMNS.target, common.target, right);
  draft.put(ROWS.heads, COLUMNS.variance, common.variance, right);
  draft.put(ROWS.heads, COLUMNS.variancePercent, common.variancePercent, right);
  draft.put(ROWS.heads, COLUMNS.status, common.status, left);
  draft.put(ROWS.heads, COLUMNS.check, cascade.check, left);
  draft.put(ROWS.heads, COLUMNS.difference, cascade.difference, right);
  draft.put(ROWS.heads, COLUMNS.id, common.id, STYLES.muted);
  draft.put(ROWS.heads, COLUMNS.partOf, fill(cascade.part, { id: '' }), STYLES.muted);
}

function addFormats(draft: SheetDraft, lines: readonly CascadeLine[]): void {
  if (lines.length === 0) return;
  const last = ROWS.first + lines.length - 1;
  const kpis = lines.flatMap(({ kind }, index) =>
    kind === 'KPI' || kind === 'unit KPI' ? [ROWS.first + index] : [],
  );
  draft.conditionalFormats.push(
    ...statusFormats([blockOf(ROWS.first, COLUMNS.status, last)]),
    ...signFormats(kpis.map((row) => blockOf(row, COLUMNS.variance, row, COLUMNS.variancePercent))),
  );
  const first = cellReference({ row: ROWS.first, column: COLUMNS.check });
  for (const [sign, status] of [
    ['✓', 'Green'],
    ['✗', 'Red'],
  ] as const) {
    const formula = `LEFT(${first},1)=${quoted(sign)}`;
    const colour = statusColours(status).text;
    draft.conditionalFormats.push({
      blocks: [blockOf(ROWS.first, COLUMNS.check, last, COLUMNS.check)],
      rule: { kind: 'formula', formula, colour, bold: true },
    });
  }
}

function addNotes(
  draft: SheetDraft,
  subject: ReviewSubject,
  lines: readonly CascadeLine[],
): number {
  const { cascade } = subject.words;
  const hasUnits = subject.now.overall.children.length > 0;
  const { notCarried, unlinked, withoutSight } = gapsOf(subject);
  const listed = (items: readonly { readonly id: string; readonly name: string }[]): string => {
    if (items.length === 0) return cascade.none;
    const names = items
      .slice(0, MOST_NAMED)
      .map(({ id, name }) => cutText(idAndName({ id, name }), LONGEST_NAME))
      .join(', ');
    const count = items.length - MOST_NAMED;
    return count > 0 ? fill(cascade.more, { names, count }) : names;
  };
  const notes = [
    ...(lines.length === 0 ? [cascade.empty] : []),
    ...(hasUnits
      ? [
          fill(cascade.notCarried, { names: listed(notCarried) }),
          fill(cascade.withoutLine, { names: listed(unlinked) }),
          fill(cascade.withoutSight, { names: listed(withoutSight) }),
        ]
      : []),
  ];
  const top = ROWS.first + lines.length + 1;
  notes.forEach((note, index) => {
    const block = blockOf(top + index, COLUMNS.name, top + index, COLUMNS.difference);
    draft.box(block, note, { ...STYLES.note, size: 9 });
    draft.height(top + index, textHeight([{ text: note, width: NOTE_WIDTH, size: 9 }], 16));
  });
  return notes.length === 0 ? top - 2 : top + notes.length - 1;
}

function gapsOf({ scorecard, period }: ReviewSubject): AlignmentGaps {
  return alignmentGaps(cascadeScope(scorecard, period));
}

function messageOf(subject: ReviewSubject, lines: readonly CascadeLine[]): string {
  const { words, company, unitName, now } = subject;
  const hasUnits = now.overall.children.length > 0;
  if (!hasUnits && unitName === undefined) return fill(words.cascade.noUnits, { name: company });
  const clauses = [
    ...(unitName === undefined ? [] : [leadingUp(subject)]),
    ...(hasUnits
      ? [carriedByUnits(subject), ...partsAddUp(subject), redSupport(subject, lines)]
      : []),
  ];
  return clauses.join(', ');
}

/** In the review of a unit: what its objectives do for the levels above. */
function leadingUp({ words, outline, whole }: ReviewSubject): string {
  const { cascade } = words;
  const known = new Set(whole.objectives.map(({ id }) => id));
  const count = outline.objectives.filter(({ result }) =>
    known.has(result.objective.contributesTo ?? ''),
  ).length;
  if (count === 0) return cascade.noneLeads;
  const all = outline.objectives.length;
  return fill(count === 1 ? cascade.oneLeads : cascade.leads, { count, all });
}

function carriedByUnits(subject: ReviewSubject): string {
  const { cascade } = subject.words;
  const all = subject.outline.objectives.length;
  const count = all - gapsOf(subject).notCarried.length;
  if (count === 0) return cascade.noneCarried;
  return fill(count === 1 ? cascade.oneCarried : cascade.carried, { count, all });
}

function partsAddUp({ words, now }: ReviewSubject): readonly string[] {
  const { cascade } = words;
  const checks = checkParts(now).filter(({ addsUp }) => addsUp !== undefined);
  if (checks.length === 0) return [];
  const count = checks.filter(({ addsUp }) => addsUp === false).length;
  if (count === 0) return [cascade.partsAddUp];
  return [count === 1 ? cascade.onePartOff : fill(cascade.partsOff, { count })];
}

function redSupport(
  { words, settings, language }: ReviewSubject,
  lines: readonly CascadeLine[],
): string {
  const { cascade } = words;
  const count = lines.filter(
    (line) => line.kind === 'support' && line.result.status === 'Red',
  ).length;
  const sentence = count === 0 ? cascade.noneRed : count === 1 ? cascade.oneRed : cascade.manyRed;
  return fill(sentence, { count, red: statusInText('Red', language, settings.statusWords) });
}

function whoOf({ words, company, unitName, period, language }: ReviewSubject): string {
  const label = periodLabel(period, language);
  return fill(words.cascade.who, { who: unitName ?? company, period: label });
}
