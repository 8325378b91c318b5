import type { LinkTracks } from './link-tracks';
import type { MapMeasures } from './map-measures';
import type { MapRow } from './map-places';

/** Where the rows and the channels between them lie, from the top edge of the map. */
export interface MapRows {
  readonly height: number;
  readonly topOf: (row: number) => number;
  readonly bottomOf: (row: number) => number;
  /** The middle of a track in the channel above a row. */
  readonly trackAt: (channel: number, track: number) => number;
  readonly bandAt: (band: number) => { readonly top: number; readonly height: number };
}

type Heights = Omit<MapMeasures, 'boxHeight'> & { readonly boxHeight: number };

/** Of a row without boxes, in heights of a box. */
const EMPTY_ROW = 0.5;

/** Channels are as high as their tracks need. */
export function mapRows(
  rows: readonly MapRow[],
  { countIn }: LinkTracks,
  { boxHeight, channel, edge, lane, padding }: Heights,
): MapRows {
  const heights = rows.map(({ ids }) => (ids.length === 0 ? boxHeight * EMPTY_ROW : boxHeight));
  const channels = Array.from({ length: rows.length + 1 }, (_, index) => {
    const tracks = countIn(index);
    const least = index === 0 || index === rows.length ? edge : channel;
    return tracks === 0 ? least : Math.max(least, channel + (tracks - 1) * lane);
  });
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const topOf = (row: number): number =>
    sum(channels.slice(0, row + 1)) + sum(heights.slice(0, row));
  const bottomOf = (row: number): number => topOf(row) + (heights[row] ?? 0);
  return {
    height: sum(channels) + sum(heights),
    topOf,
    bottomOf,
    trackAt: (index, track) => {
      const fromMiddle = track - (countIn(index) - 1) / 2;
      return topOf(index) - (channels[index] ?? 0) / 2 + fromMiddle * lane;
    },
    bandAt: (band) => {
      const own = rows.flatMap((row, index) => (row.band === band ? [index] : []));
      const top = topOf(own[0] ?? 0) - padding;
      return { top, height: bottomOf(own[own.length - 1] ?? 0) + padding - top };
    },
  };
}
