import type { TextModel } from '../../../host/drawings';
import { pixels } from '../charts/look';

const ACROSS = { Left: 'left', Center: 'center', Right: 'right' } as const;
const DOWN = { Top: 'flex-start', Middle: 'center', Bottom: 'flex-end' } as const;
const WRITING = {
  Horizontal: 'horizontal-tb',
  Vertical: 'vertical-rl',
  Vertical270: 'sideways-lr',
} as const;
const UNDERLINES = { None: 'none', Single: 'underline', Double: 'underline double' } as const;

type Font = TextModel['font'];

function dress(element: HTMLElement, { color, name, size, bold, italic, underline }: Font): void {
  Object.assign(element.style, {
    color,
    fontFamily: `${name}, Carlito, sans-serif`,
    fontSize: `${pixels(size)}px`,
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
    textDecoration: UNDERLINES[underline],
  });
}

/** Where one look of characters ends and the next begins. */
function cutsOf({ text, runs }: TextModel): number[] {
  const cuts = runs.flatMap(({ start, length }) => [start, start + length]);
  const inside = cuts.filter((cut) => cut > 0 && cut < text.length);
  return [...new Set([0, ...inside, text.length])].sort((one, other) => one - other);
}

function pieceOf({ text, runs, font }: TextModel, start: number, end: number): HTMLElement {
  const piece = document.createElement('span');
  piece.textContent = text.slice(start, end);
  const own = runs.filter((run) => start >= run.start && start < run.start + run.length);
  dress(
    piece,
    own.reduce((whole, run) => ({ ...whole, ...run.font }), font),
  );
  return piece;
}

/** The text of a shape, to lie over its outline. */
export function shapeText(model: TextModel): HTMLElement {
  const frame = document.createElement('div');
  const { horizontalAlignment, verticalAlignment, orientation, readingOrder } = model;
  const { topMargin, rightMargin, bottomMargin, leftMargin } = model;
  const margins = [topMargin, rightMargin, bottomMargin, leftMargin];
  const isCut = model.verticalOverflow !== 'Overflow' || model.horizontalOverflow === 'Clip';
  Object.assign(frame.style, {
    position: 'absolute',
    inset: '0',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: DOWN[verticalAlignment as keyof typeof DOWN] ?? 'flex-start',
    padding: margins.map((margin) => `${pixels(margin)}px`).join(' '),
    lineHeight: '1.2',
    whiteSpace: 'pre-wrap',
    overflow: isCut ? 'hidden' : 'visible',
    direction: readingOrder === 'RightToLeft' ? 'rtl' : 'ltr',
  });
  const paragraph = document.createElement('div');
  Object.assign(paragraph.style, {
    textAlign: ACROSS[horizontalAlignment as keyof typeof ACROSS] ?? 'justify',
    writingMode: WRITING[orientation],
  });
  const cuts = cutsOf(model);
  const pieces = cuts
    .slice(0, -1)
    .map((start, index) => pieceOf(model, start, cuts[index + 1] ?? start));
  paragraph.append(...pieces);
  frame.append(paragraph);
  return frame;
}
