import { IRenderManagerService, type BaseObject } from '@univerjs/engine-render';
import type { SheetEngine } from '../../engine';

/** How Univer draws the arrow in a table's header, and where it stands. */
interface ArrowProps {
  readonly iconColor: string;
  /** The ground under a pointed arrow, and the arrow on it. */
  readonly hoverBackground: string;
  readonly hoverIconColor: string;
}
interface Arrow extends BaseObject {
  setShapeProps(props: ArrowProps): void;
}

/** Univer names the arrows so, followed by row and column. */
const KEY = 'sheets-table-filter-button-';
const PLACE = /(\d+)-(\d+)$/;
const AUTOMATIC = { text: '#000000', ground: '#FFFFFF' };

function isArrow(object: BaseObject): object is Arrow {
  return 'setShapeProps' in object && typeof object.setShapeProps === 'function';
}

/**
 * Draws the arrows in the headers of tables in the colour of the header's text. Univer takes the colour of its own table
 * style, white, also where the cells have a pale ground of their own.
 */
export function dressFilterArrows({ univer, sheets }: SheetEngine): () => void {
  const render = univer.injector.get(IRenderManagerService).getRenderUnitById(univer.unitId);
  if (!render) return () => undefined;
  const dressed = new WeakSet<BaseObject>();
  const dress = (arrow: Arrow) => {
    dressed.add(arrow);
    const [row, column] = (PLACE.exec(arrow.oKey) ?? []).slice(1).map(Number);
    if (row === undefined || column === undefined) return;
    const { bg, cl } = sheets.univerSheet(sheets.activeId).getComposedCellStyle(row, column);
    const text = cl?.rgb ?? AUTOMATIC.text;
    const ground = bg?.rgb ?? AUTOMATIC.ground;
    // Without any of its own the cell has the colours of the table style, and so has the arrow.
    if (!cl?.rgb && !bg?.rgb) return;
    arrow.setShapeProps({ iconColor: text, hoverBackground: text, hoverIconColor: ground });
  };
  // Univer makes the arrows anew whenever a sheet, a table or the scroll position changes.
  const subscription = render.engine.beginFrame$.subscribe(() => {
    for (const object of render.scene.fuzzyMathObjects(KEY, true)) {
      if (!dressed.has(object) && isArrow(object)) dress(object);
    }
  });
  return () => {
    subscription.unsubscribe();
  };
}
