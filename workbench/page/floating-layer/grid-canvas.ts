import { IRenderManagerService } from '@univerjs/engine-render';
import type { SheetEngine } from '../../engine';

/** The element that the cells fill, once they are drawn. */
export function gridCanvasParent({ univer }: SheetEngine): HTMLElement | undefined {
  const render = univer.injector.get(IRenderManagerService).getRenderUnitById(univer.unitId);
  return render?.engine.getCanvasElement().parentElement ?? undefined;
}
