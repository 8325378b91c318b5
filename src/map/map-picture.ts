import type { StrategyLink } from '../scorecard/model/strategy-link';
import { linkEnds } from './link-ends';
import { linkPlans, type LinkPlan } from './link-plan';
import { linkRoute, type MapPoint } from './link-route';
import { linkTracks } from './link-tracks';
import { mapColumns } from './map-columns';
import type { MapMeasures } from './map-measures';
import { mapPlaces } from './map-places';
import { mapRows } from './map-rows';

/** A strategy map as a drawing, from its top left corner. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** The ground of each perspective, in the given order. */
  readonly bands: readonly MapBand[];
  readonly boxes: ReadonlyMap<string, MapBox>;
  readonly arrows: readonly MapArrow[];
}

export interface MapBand {
  readonly top: number;
  readonly height: number;
}

export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly column: number;
}

export interface MapArrow {
  readonly link: StrategyLink;
  readonly kind: LinkPlan['kind'];
  /** From the box that helps to the one that is helped; each piece is level or upright. */
  readonly points: readonly MapPoint[];
}

/**
 * Draws a strategy map: its perspectives as bands from top to bottom, its objectives as boxes of one size, its links as
 * arrows that never run through a box. The same map is always drawn the same way.
 */
export function mapPicture(
  bands: readonly (readonly string[])[],
  links: readonly StrategyLink[],
  measures: MapMeasures,
): MapPicture {
  const places = mapPlaces(bands, links);
  const plans = linkPlans(links, places);
  const columns = mapColumns(plans, places.columns, measures);
  const ends = linkEnds(plans, columns);
  const tracks = linkTracks(plans, ends, columns);
  const boxHeight = measures.boxHeight(columns.boxWidth);
  const rows = mapRows(places.rows, tracks, { ...measures, boxHeight });
  const boxes = Array.from(places.cells, ([id, { row, column }]): [string, MapBox] => {
    const [left, top] = [columns.leftOf(column), rows.topOf(row)];
    return [id, { left, top, width: columns.boxWidth, height: boxHeight, row, column }];
  });
  return {
    width: columns.width,
    height: rows.height,
    bands: bands.map((_, band) => rows.bandAt(band)),
    boxes: new Map(boxes),
    arrows: plans.map((plan) => ({
      link: plan.link,
      kind: plan.kind,
      points: linkRoute(plan, { plans, ends, tracks, columns, rows }),
    })),
  };
}
