import { IRenderManagerService } from '@univerjs/engine-render';
import type { SheetEngine } from '../../engine';

/**
 * Keeps the cells as large as their place. Univer does so when the browser has nothing else to do, which can be seconds
 * after the window or the pane has got another width.
 */
export function fitGrid({ univer }: SheetEngine, container: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    univer.injector.get(IRenderManagerService).getRenderUnitById(univer.unitId)?.engine.resize();
  });
  observer.observe(container);
  return () => {
    observer.disconnect();
  };
}
