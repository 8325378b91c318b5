/** A strategy map as it is drawn on a sheet: places and sizes in points from the corner of the sheet, colours #RRGGBB. */
export interface MapDrawing {
  /** The name that the sheet gets when it is made; it may have got another one since. */
  readonly sheet: string;
  readonly title: string;
  /** Stands under the title when everything is drawn. */
  readonly subtitle: string;
  /** Stands there until then. */
  readonly unfinished: string;
  readonly bands: readonly DrawnBand[];
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

export interface DrawnPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a perspective, with its name upwards at the left. */
export interface DrawnBand extends DrawnPlace {
  readonly id: string;
  readonly label: string;
  readonly labelWidth: number;
  readonly colour: string;
  readonly ground: string;
}

/** An objective: its name, and below that its status as symbol, score and word. */
export interface DrawnBox extends DrawnPlace {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly tint: string;
  readonly text: string;
  readonly line: string;
  readonly alternativeText: string;
}

export type BoxSide = 'top' | 'left' | 'bottom' | 'right';

/** A link: a connector that follows its boxes. Where it has to bend it is made of several lines. */
export interface DrawnArrow {
  readonly from: string;
  readonly fromSide: BoxSide;
  readonly to: string;
  readonly toSide: BoxSide;
  readonly bends: readonly { readonly x: number; readonly y: number }[];
  readonly colour: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly alternativeText: string;
}
