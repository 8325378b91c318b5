import type { ReviewSubject } from '../subject/review-subject';
import { bridgeItems, type BridgeItem } from './bridge-items';
import { MATERIAL_POINTS } from './points-moved';

/** How a score came about: what it was, what moved it, what it is; in points. */
export interface ScoreBridge {
  /** What it starts from: the score of the period before or, in the first review, where green begins. */
  readonly from: 'before' | 'green';
  readonly start: number;
  /** Gains from the largest down, then losses from the largest down, then what came or went. */
  readonly listed: readonly BridgeItem[];
  /** What is not listed, netted: how many and their points; absent when all are listed. */
  readonly rest?: { readonly items: readonly BridgeItem[]; readonly points: number };
  readonly end: number;
}

/** How many of each kind are listed. */
export interface BridgeRoom {
  readonly gains: number;
  readonly losses: number;
  /** Gains, losses and what came or went together. */
  readonly all: number;
}

const MOST_NAMED = 2;

/** The bridge of a review; undefined without a score, and where nothing adds up to it (roll-up Worst). */
export function scoreBridge(subject: ReviewSubject, room: BridgeRoom): ScoreBridge | undefined {
  const items = bridgeItems(subject);
  const { now, before, settings } = subject;
  if (items === undefined || now.overall.score === undefined) return undefined;
  const from = before === undefined ? 'green' : 'before';
  const start = (before?.overall.score ?? settings.greenFrom) * 100;
  const end = now.overall.score * 100;
  const listed = chosen(items, room);
  const others = items.filter((item) => !listed.includes(item));
  const sum = listed.reduce((total, { points }) => total + points, 0);
  const isWhole = others.length === 0 && (from === 'before' || Math.abs(end - start - sum) < 1e-9);
  const rest = isWhole ? undefined : { items: others, points: end - start - sum };
  return { from, start, listed, rest, end };
}

function chosen(items: readonly BridgeItem[], room: BridgeRoom): readonly BridgeItem[] {
  const material = items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => Math.abs(item.points) >= MATERIAL_POINTS)
    .sort((a, b) => Math.abs(b.item.points) - Math.abs(a.item.points) || a.index - b.index)
    .map(({ item }) => item);
  const isMover = ({ kind }: BridgeItem): boolean => kind === 'kpi' || kind === 'unit';
  const named = material.filter((item) => !isMover(item)).slice(0, MOST_NAMED);
  const movers = material.filter(isMover);
  const gains = movers.filter(({ points }) => points > 0).slice(0, room.gains);
  const left = Math.max(0, room.all - named.length - gains.length);
  const losses = movers.filter(({ points }) => points < 0).slice(0, Math.min(room.losses, left));
  return [...gains, ...losses, ...named];
}
