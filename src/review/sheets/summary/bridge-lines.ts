import { statusWord } from '../../../look/status-word';
import { roundTo } from '../../../look/rounded-digits';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import type { CellContent, CellLink } from '../../book/cell';
import type { BridgeItem } from '../../facts/bridge-items';
import type { ScoreBridge } from '../../facts/score-bridge';
import { cutText } from '../../styling/cut-text';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';
import { kpiLink } from './kpi-link';

/** A line of the bridge: what it is, its figure, and what the figure is now. */
export interface BridgeLine {
  readonly label: string;
  readonly content: CellContent;
  readonly points: number;
  readonly link?: CellLink;
  readonly note?: string;
  readonly isQuiet?: boolean;
}

export interface BridgeLines {
  readonly start: BridgeLine;
  readonly lines: readonly BridgeLine[];
  readonly end: BridgeLine;
}

const LONGEST_NAME = 38;
const LONGEST_LABEL = 50;
const PLACE = '{name}';
const MOST_NOTED = 12;
/** Far below what is shown. */
const DECIMALS = 10;

/** The bridge as lines; `listed` is the address of the figures between start and the rest. */
export function bridgeLines(
  bridge: ScoreBridge,
  subject: ReviewSubject,
  listed: (count: number) => string,
): BridgeLines {
  const { words, settings, language, period, previous } = subject;
  const { summary } = words;
  const start: BridgeLine =
    bridge.from === 'before'
      ? {
          label: fill(summary.scoreAt, { period: periodLabel(previous, language) }),
          content: { formula: 'BSC_ScorePrev', result: bridge.start },
          points: bridge.start,
        }
      : {
          label: fill(summary.greenFrom, {
            green: statusWord('Green', language, settings.statusWords),
          }),
          content: { formula: '100*BSC_GreenFrom', result: bridge.start },
          points: bridge.start,
        };
  const end: BridgeLine = {
    label: fill(summary.scoreAt, { period: periodLabel(period, language) }),
    content: { formula: 'BSC_Score', result: bridge.end },
    points: bridge.end,
  };
  const lines = bridge.listed.map((item) => itemLine(item, bridge, subject));
  const rest = restLine(bridge, subject, listed(lines.length));
  return { start, lines: rest === undefined ? lines : [...lines, rest], end };
}

function itemLine(item: BridgeItem, bridge: ScoreBridge, subject: ReviewSubject): BridgeLine {
  const { kind, name, row, points } = item;
  const { summary } = subject.words;
  const templates = { missing: summary.missing, new: summary.appeared, gone: summary.gone };
  const template = kind === 'kpi' || kind === 'unit' ? PLACE : templates[kind];
  const room = Math.min(LONGEST_NAME, LONGEST_LABEL - (template.length - PLACE.length));
  const label = fill(template, { name: cutText(name, room) });
  const link = row && { ...kpiLink(subject, row), tip: name };
  // What is not on Workings stays as it was found: units, and KPIs that are not used any more.
  if (row === undefined) return { label, content: points, points };
  const moved = `N(${workingsReference(subject, row.row, 'moved')})`;
  const lost = `0-N(${workingsReference(subject, row.row, 'lost')})`;
  const formula = bridge.from === 'before' ? moved : lost;
  return { label, content: { formula, result: points }, points, link, isQuiet: kind !== 'kpi' };
}

/** What is not listed, as the difference that makes the bridge arrive. */
function restLine(
  { listed, rest, from }: ScoreBridge,
  subject: ReviewSubject,
  sumOf: string,
): BridgeLine | undefined {
  if (rest === undefined) return undefined;
  const start = from === 'before' ? 'N(BSC_ScorePrev)' : '100*BSC_GreenFrom';
  const sum = listed.length === 0 ? '' : `-SUM(${sumOf})`;
  const points = roundTo(rest.points, DECIMALS);
  const unnamed = rest.items.filter(({ kind }) => kind !== 'kpi' && kind !== 'unit');
  const names = unnamed.slice(0, MOST_NOTED).map(({ name }) => cutText(name, LONGEST_NAME));
  const more = unnamed.length > MOST_NOTED ? ', …' : '';
  const note =
    unnamed.length === 0
      ? undefined
      : fill(subject.words.summary.othersNote, { names: names.join(', ') + more });
  return {
    label: restLabel(listed.length, rest.items, subject),
    // What binary fractions leave behind would be shown as a red −0.0.
    content: {
      formula: `ROUND(N(BSC_Score)-${start}${sum},${DECIMALS})`,
      result: points,
    },
    points,
    note,
    isQuiet: true,
  };
}

function restLabel(listed: number, items: readonly BridgeItem[], { words }: ReviewSubject): string {
  const { summary } = words;
  const count = items.length;
  const areUnits = items.some(({ kind }) => kind === 'unit');
  if (count === 0) return summary.aboveTarget;
  if (listed === 0) return fill(areUnits ? summary.noMoverOfUnits : summary.noMover, { count });
  if (count === 1) return areUnits ? summary.otherUnit : summary.otherKpi;
  return fill(areUnits ? summary.otherUnits : summary.otherKpis, { count });
}
