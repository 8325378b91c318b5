/** How large things on a map are, in whatever unit it is drawn in: pixels in the pane, points on a sheet. */
export interface MapMeasures {
  /** Of the whole map; it becomes wider where the boxes could not be as wide as they have to be. */
  readonly width: number;
  readonly narrowestBox: number;
  readonly widestBox: number;
  /** All boxes are as high as the names in them need at their width. */
  readonly boxHeight: (boxWidth: number) => number;
  /** Between two boxes of a row at least, and left and right of all boxes. */
  readonly gap: number;
  readonly margin: number;
  /** From one line of an arrow to the next one beside it. */
  readonly lane: number;
  /** Between two rows of boxes when at most one line runs there. */
  readonly channel: number;
  /** Above the first row of the map and below the last one. */
  readonly edge: number;
  /** Of the ground of a perspective, above and below its boxes. */
  readonly padding: number;
}
