import type { Change } from '../../../scorecard/model/change';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { periodLabel } from '../../../look/period-label';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import { parsePeriodText } from '../../../scorecard/periods/period-text';
import type { Dictionary } from '../../../strings/dictionary';
import { changedValueText, type ChangeLook } from '../../look/change-text';
import { changedObject } from './changed-object';

type Words = Dictionary['pane']['kpiSystem']['noteScreen'];
export type NoteGroupName = keyof Words['groups'];

/** One change as everybody may read it. */
export interface NoteLine {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export interface NoteGroup {
  readonly name: NoteGroupName;
  readonly lines: readonly NoteLine[];
}

const ORDER: readonly NoteGroupName[] = [
  'objectives',
  'kpis',
  'targets',
  'thresholds',
  'structure',
  'rules',
];
const THRESHOLDS = [
  'Green',
  'Amber',
  'Thresholds',
  'Range low',
  'Range high',
  'Baseline',
  'Direction',
];
const WEIGHTS = ['Weight', 'Share', 'Part of', 'Contributes to', 'Unit', 'Parent'];
/** By table, the heading under which a row that came or went stands in the log. */
const NAMES: Readonly<Record<string, string>> = {
  BSC_KPIs: 'KPI',
  BSC_Objectives: 'Objective',
  BSC_Perspectives: 'Perspective',
  BSC_Units: 'Unit',
  BSC_Links: 'To',
};

/** The same field of the same row, from its first value to its last. */
interface Net {
  readonly entry: Change;
  readonly old: string | undefined;
  readonly now: string | undefined;
  readonly reasons: ReadonlySet<string>;
}

/**
 * What changed since a day, before and after: of several changes of one field the first value and the last, and nothing where
 * they are the same. Equal targets of following periods are one line. Corrected actuals are not in it.
 */
export function changeNote(
  scorecard: Scorecard,
  since: string,
  look: ChangeLook,
  words: Words,
): readonly NoteGroup[] {
  const nets = netChanges(scorecard.changes.filter(({ when }) => when >= since));
  const lines = new Map<NoteGroupName, NoteLine[]>();
  const add = (name: NoteGroupName, line: NoteLine): void => {
    lines.set(name, [...(lines.get(name) ?? []), line]);
  };
  for (const run of inRuns(nets)) {
    const [first] = run;
    const name = first && groupOf(first.entry);
    if (first && name) add(name, lineOf(run, first, look, words));
  }
  return ORDER.flatMap((name) => {
    const found = lines.get(name);
    return found ? [{ name, lines: found }] : [];
  });
}

function netChanges(changes: readonly Change[]): Net[] {
  const nets = new Map<string, Net>();
  for (const entry of changes) {
    const key = JSON.stringify([entry.table, entry.id, entry.field]);
    const known = nets.get(key);
    const reasons = new Set([...(known?.reasons ?? []), ...(entry.reason ? [entry.reason] : [])]);
    nets.set(key, { entry, old: known ? known.old : entry.old, now: entry.new, reasons });
  }
  return [...nets.values()].filter(({ old, now }) => old !== now);
}

/** Targets of one KPI that change in the same way stand together. */
function inRuns(nets: readonly Net[]): Net[][] {
  const runs: Net[][] = [];
  for (const net of nets) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && isSameTarget(before, net)) last.push(net);
    else runs.push([net]);
  }
  return runs;
}

function isSameTarget(a: Net, b: Net): boolean {
  const isTarget = a.entry.table === 'BSC_Data' && a.entry.field === b.entry.field;
  const kpiOf = ({ entry }: Net): string => entry.id.slice(0, entry.id.lastIndexOf(', '));
  return isTarget && kpiOf(a) === kpiOf(b) && a.now === b.now && a.old === b.old;
}

function groupOf({ table, field }: Change): NoteGroupName | undefined {
  switch (table) {
    case 'BSC_Setup':
      return 'rules';
    case 'BSC_Objectives':
    case 'BSC_Perspectives':
      return WEIGHTS.includes(field) ? 'structure' : 'objectives';
    case 'BSC_KPIs':
      if (THRESHOLDS.includes(field)) return 'thresholds';
      return WEIGHTS.includes(field) ? 'structure' : 'kpis';
    case 'BSC_Data':
      return field === 'Target' || field === 'YTD target' ? 'targets' : undefined;
    case 'BSC_Units':
    case 'BSC_Links':
      return 'structure';
    default:
      return undefined;
  }
}

function lineOf(run: readonly Net[], first: Net, look: ChangeLook, words: Words): NoteLine {
  const { entry, old, now, reasons } = first;
  const text = (value: string): string => changedValueText(entry, value, look);
  const isWhole = NAMES[entry.table] === entry.field && (old === undefined || now === undefined);
  const object = entry.table === 'BSC_Data' ? targetName(run, look) : objectName(first, look);
  return {
    what: isWhole ? object : `${object}: ${entry.field}`,
    before: old === undefined ? '' : text(old),
    after: now === undefined ? words.gone : isWhole ? words.new : text(now),
    why: [...reasons].join('; '),
  };
}

/** What was removed has its name in the log only. */
function objectName({ entry, old, now }: Net, { scorecard }: ChangeLook): string {
  if (now === undefined && old !== undefined && NAMES[entry.table] === entry.field) {
    return `${old} (${entry.id})`;
  }
  return changedObject(entry, scorecard);
}

/** The KPI, with the first and the last period of the run. */
function targetName(run: readonly Net[], { scorecard, language }: ChangeLook): string {
  const { calendar } = settingsOf(scorecard.setup);
  const ends = [run[0], run.at(-1)].flatMap((net) => (net ? [net.entry.id] : []));
  const periods = ends.map((id) => {
    const text = id.slice(id.lastIndexOf(', ') + 2);
    const period = parsePeriodText(text, calendar);
    return period ? periodLabel(period, language) : text;
  });
  const id = (ends[0] ?? '').slice(0, (ends[0] ?? '').lastIndexOf(', '));
  const kpi = changedObject({ table: 'BSC_KPIs', id }, scorecard);
  return `${kpi}, ${[...new Set(periods)].join(' – ')}`;
}
