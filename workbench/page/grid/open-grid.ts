import { LifecycleService, LifecycleStages, type IWorkbookData } from '@univerjs/core';
import { SheetEngine } from '../../engine';
import { bringIntoView } from './bring-into-view';
import { CellEditor } from './cell-editor';
import { editFormulasAsWritten } from './edit-as-written';
import { endQuietly } from './end-quietly';
import { drawChoicesAsOthers } from './draw-choices';
import { dressFilterArrows } from './filter-arrows';
import { fitGrid } from './fit-grid';
import { GRID_LOCALES } from './grid-locale';
import { gridPlugins } from './grid-plugins';
import { dressGrid } from './grid-theme';
import { dressTables } from './dress-tables';
import { showActiveTab } from './show-active-tab';
import { formatSpilledCells } from './spilled-formats';

/** A workbook on the screen. */
export interface Grid {
  readonly engine: SheetEngine;
  /** Resolves once the cells are drawn and can be scrolled and typed into. */
  readonly drawn: Promise<void>;
  readonly editor: CellEditor;
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
  // What the add-in selects is shown, as in Excel; what a person selects is in view already.
  engine.selection.changed.listen(({ boxes: [box] }) => {
    if (box && engine.author === 'add-in') bringIntoView(engine, box);
  });
  const editor = new CellEditor(engine);
  const unfit = fitGrid(engine, container);
  const leaveTabs = showActiveTab(container);
  dressTables(engine);
  const end = endQuietly(engine);
  formatSpilledCells(engine);
  editFormulasAsWritten(engine);
  let undressArrows = () => {};
  const drawn = engine.univer.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      drawChoicesAsOthers(engine);
      undressArrows = dressFilterArrows(engine);
    });
  return {
    engine,
    editor,
    drawn,
    dispose: () => {
      undress();
      undressArrows();
      unfit();
      leaveTabs();
      editor.dispose();
      end();
      engine.dispose();
      container.remove();
    },
  };
}
