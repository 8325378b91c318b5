import { element, escaped } from './element';

/** How a text of one or more lines stands: `y` is the base of the first line. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly turned?: number;
}

export const LINE_HEIGHT = 1.28;

/** Lines of text one below the other. */
export function textBlock(
  lines: readonly string[],
  { x, y, size, colour, bold = false, anchor, turned }: TextPlace,
): string {
  const look = {
    x,
    y,
    'font-size': size,
    fill: colour,
    'font-weight': bold ? 600 : undefined,
    'text-anchor': anchor,
    transform: turned === undefined ? undefined : `rotate(${turned} ${x} ${y})`,
  };
  const [only = ''] = lines;
  if (lines.length < 2) return element('text', look, [escaped(only)]);
  return element(
    'text',
    look,
    lines.map((line, index) =>
      element('tspan', { x, dy: index === 0 ? 0 : size * LINE_HEIGHT }, [escaped(line)]),
    ),
  );
}
