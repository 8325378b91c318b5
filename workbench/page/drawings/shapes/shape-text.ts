import type { TextModel } from '../../../host/drawings';
import { pixels } from '../charts/look';
import { textPieces, type TextPiece } from '../text-pieces';

type Looks = Readonly<Record<string, string | undefined>>;
const ACROSS: Looks = { Left: 'left', Center: 'center', Right: 'right' };
const DOWN: Looks = { Top: 'flex-start', Middle: 'center', Bottom: 'flex-end' };
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

function pieceOf({ text, font }: TextPiece<Font>): HTMLElement {
  const piece = document.createElement('span');
  piece.textContent = text;
  dress(piece, font);
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
    justifyContent: DOWN[verticalAlignment] ?? 'flex-start',
    padding: margins.map((margin) => `${pixels(margin)}px`).join(' '),
    lineHeight: '1.2',
    whiteSpace: 'pre-wrap',
    overflow: isCut ? 'hidden' : 'visible',
    direction: readingOrder === 'RightToLeft' ? 'rtl' : 'ltr',
  });
  const paragraph = document.createElement('div');
  Object.assign(paragraph.style, {
    textAlign: ACROSS[horizontalAlignment] ?? 'justify',
    writingMode: WRITING[orientation],
  });
  paragraph.append(...textPieces(model.text, model.font, model.runs).map(pieceOf));
  frame.append(paragraph);
  return frame;
}
