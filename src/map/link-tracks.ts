import { channelsOf, type LinkEnds } from './link-ends';
import type { LinkPlan } from './link-plan';
import type { MapColumns } from './map-columns';

/** The tracks, from the top, on which links run sideways in the channels between the rows. */
export interface LinkTracks {
  /** Absent where a link goes straight on. */
  readonly trackOf: (plan: LinkPlan, end: 'from' | 'to') => number | undefined;
  readonly countIn: (channel: number) => number;
}

interface Run {
  readonly plan: LinkPlan;
  readonly end: 'from' | 'to';
  readonly channel: number;
  readonly left: number;
  readonly right: number;
}

/** Gives each piece that runs sideways the first track of its channel on which it meets no other. */
export function linkTracks(
  plans: readonly LinkPlan[],
  ends: ReadonlyMap<LinkPlan, LinkEnds>,
  columns: MapColumns,
): LinkTracks {
  const runs = plans.flatMap((plan) => runsOf(plan, ends.get(plan), columns));
  const channels = new Map<number, Run[][]>();
  const tracks = new Map<LinkPlan, { from?: number; to?: number }>();
  for (const run of [...runs].sort((a, b) => a.left - b.left)) {
    const lines = channels.get(run.channel) ?? [];
    const free = lines.findIndex((line) => line.every((other) => !meet(run, other)));
    const track = free < 0 ? lines.length : free;
    lines[track] = [...(lines[track] ?? []), run];
    channels.set(run.channel, lines);
    tracks.set(run.plan, { ...tracks.get(run.plan), [run.end]: track });
  }
  return {
    trackOf: (plan, end) => tracks.get(plan)?.[end],
    countIn: (channel) => channels.get(channel)?.length ?? 0,
  };
}

/** Any link but a `far` one runs sideways once, on its way from its first box. */
function runsOf(plan: LinkPlan, ends: LinkEnds | undefined, columns: MapColumns): Run[] {
  if (plan.kind === 'beside' || ends === undefined) return [];
  if (plan.kind !== 'far' && ends.from === ends.to) return [];
  const channels = channelsOf(plan);
  const run = (end: 'from' | 'to', a: number, b: number): Run => ({
    plan,
    end,
    channel: channels[end],
    left: Math.min(a, b),
    right: Math.max(a, b),
  });
  if (plan.kind !== 'far') return [run('from', ends.from, ends.to)];
  const lane = columns.laneAt(plan.gap, plan.lane);
  return [run('from', ends.from, lane), run('to', lane, ends.to)];
}

/** One link may go on where another has ended, with a little room between. */
function meet(a: Run, b: Run): boolean {
  const room = 2;
  return a.left < b.right + room && b.left < a.right + room;
}
