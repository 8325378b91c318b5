import type { GeometricShapeType } from '../../../host/drawings';

type Fraction = readonly [across: number, down: number];
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Share of the shorter side by which corners are cut or rounded, as in Excel's unchanged shapes. */
const ROUNDING = 1 / 6;
const HEAD = 0.5;

function regular(corners: number): Fraction[] {
  return Array.from({ length: corners }, (_corner, index) => {
    const angle = (2 * Math.PI * index) / corners - Math.PI / 2;
    return [0.5 + Math.cos(angle) / 2, 0.5 + Math.sin(angle) / 2] as const;
  });
}

function star(points: number, inner: number): Fraction[] {
  return Array.from({ length: points * 2 }, (_point, index) => {
    const angle = (Math.PI * index) / points - Math.PI / 2;
    const radius = index % 2 === 0 ? 0.5 : inner / 2;
    return [0.5 + Math.cos(angle) * radius, 0.5 + Math.sin(angle) * radius] as const;
  });
}

/** @param cut how far the corners go along the longer side, as a share of it */
function polygons(cut: number): Partial<Record<GeometricShapeType, readonly Fraction[]>> {
  const right: Fraction[] = [
    [0, 0.25],
    [1 - cut * 3, 0.25],
    [1 - cut * 3, 0],
    [1, 0.5],
    [1 - cut * 3, 1],
    [1 - cut * 3, 0.75],
    [0, 0.75],
  ];
  const both: Fraction[] = [
    [0, 0.5],
    [cut * 3, 0],
    [cut * 3, 0.25],
    [1 - cut * 3, 0.25],
    [1 - cut * 3, 0],
    [1, 0.5],
    [1 - cut * 3, 1],
    [1 - cut * 3, 0.75],
    [cut * 3, 0.75],
    [cut * 3, 1],
  ];
  const diamond = regular(4);
  return {
    Triangle: [
      [0.5, 0],
      [1, 1],
      [0, 1],
    ],
    RightTriangle: [
      [0, 0],
      [1, 1],
      [0, 1],
    ],
    Diamond: diamond,
    FlowChartDecision: diamond,
    Parallelogram: [
      [cut, 0],
      [1, 0],
      [1 - cut, 1],
      [0, 1],
    ],
    Trapezoid: [
      [cut, 0],
      [1 - cut, 0],
      [1, 1],
      [0, 1],
    ],
    Pentagon: regular(5),
    Hexagon: [
      [cut, 0],
      [1 - cut, 0],
      [1, 0.5],
      [1 - cut, 1],
      [cut, 1],
      [0, 0.5],
    ],
    Octagon: [
      [0.3, 0],
      [0.7, 0],
      [1, 0.3],
      [1, 0.7],
      [0.7, 1],
      [0.3, 1],
      [0, 0.7],
      [0, 0.3],
    ],
    Plus: [
      [0.25, 0],
      [0.75, 0],
      [0.75, 0.25],
      [1, 0.25],
      [1, 0.75],
      [0.75, 0.75],
      [0.75, 1],
      [0.25, 1],
      [0.25, 0.75],
      [0, 0.75],
      [0, 0.25],
      [0.25, 0.25],
    ],
    Star4: star(4, 0.35),
    Star5: star(5, 0.38),
    Snip1Rectangle: [
      [0, 0],
      [1 - cut, 0],
      [1, cut],
      [1, 1],
      [0, 1],
    ],
    Chevron: [
      [0, 0],
      [1 - cut * 3, 0],
      [1, 0.5],
      [1 - cut * 3, 1],
      [0, 1],
      [cut * 3, 0.5],
    ],
    HomePlate: [
      [0, 0],
      [1 - cut * 3, 0],
      [1, 0.5],
      [1 - cut * 3, 1],
      [0, 1],
    ],
    RightArrow: right,
    LeftArrow: right.map(([across, down]) => [1 - across, down] as const),
    DownArrow: right.map(([across, down]) => [down, across] as const),
    UpArrow: right.map(([across, down]) => [down, 1 - across] as const),
    LeftRightArrow: both,
    UpDownArrow: both.map(([across, down]) => [down, across] as const),
  };
}

function roundedPath({ width, height }: Size, radius: number, isRoundBelow: boolean): string {
  const below = isRoundBelow ? radius : 0;
  return [
    `M0,${radius}A${radius},${radius} 0 0 1 ${radius},0`,
    `H${width - radius}A${radius},${radius} 0 0 1 ${width},${radius}`,
    `V${height - below}A${below},${below} 0 0 1 ${width - below},${height}`,
    `H${below}A${below},${below} 0 0 1 0,${height - below}Z`,
  ].join('');
}

function ellipsePath({ width, height }: Size): string {
  const [across, down] = [width / 2, height / 2];
  const arc = (x: number) => `A${across},${down} 0 0 1 ${x},${down}`;
  return `M0,${down}${arc(width)}${arc(0)}Z`;
}

/** The outline of a shape as an SVG path. */
export function shapePath(type: GeometricShapeType, size: Size): string {
  const { width, height } = size;
  const short = Math.min(width, height);
  if (type === 'Ellipse' || type === 'FlowChartConnector') return ellipsePath(size);
  if (type === 'FlowChartTerminator') return roundedPath(size, short * HEAD, true);
  if (type === 'RoundRectangle' || type === 'FlowChartAlternateProcess') {
    return roundedPath(size, short * ROUNDING, true);
  }
  if (type === 'Round2SameRectangle') return roundedPath(size, short * ROUNDING, false);
  const isUpright = type === 'UpArrow' || type === 'DownArrow' || type === 'UpDownArrow';
  const along = isUpright ? height : width;
  const cut = Math.min(HEAD / 3, (short * ROUNDING) / (along || 1));
  const corners = polygons(cut)[type] ?? [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];
  const steps = corners.map(([across, down]) => `${across * width},${down * height}`);
  return `M${steps.join('L')}Z`;
}
