import type { IWorkbookData } from '@univerjs/core';
import { SheetEngine } from '../../engine';
import { GRID_LOCALES } from './grid-locale';
import { gridPlugins } from './grid-plugins';
import { dressGrid } from './grid-theme';

/** A workbook on the screen. */
export interface Grid {
  readonly engine: SheetEngine;
  readonly dispose: () => void;
}

/** Opens a workbook inside an element: cells, formula bar and sheet tabs are Univer's. */
export function openGrid(parent: HTMLElement, workbook: Partial<IWorkbookData>): Grid {
  const container = document.createElement('div');
  container.className = 'grid-host';
  parent.append(container);
  const plugins = gridPlugins(container);
  const engine = new SheetEngine({ plugins, workbook, locales: GRID_LOCALES });
  const undress = dressGrid(engine);
  return {
    engine,
    dispose: () => {
      undress();
      engine.dispose();
      container.remove();
    },
  };
}
