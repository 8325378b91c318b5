import type { CellValue, Entries } from '../engine';
import type { Unsupported } from '../host/excel-host';
import type { Faults } from '../host/faults';
import type { Behaviour } from './behaviour';
import { bringIntoView } from './grid/bring-into-view';
import { findControl } from './start/find-control';
import { locate } from './locate';
import type { Workbench } from './workbench';

/** `window.workbench`: what tests and the curious can do with the page, in values that survive a copy. */
export interface WorkbenchDoor {
  /** Resolves once the workbook is open and the add-in takes calls of its functions. */
  readonly ready: Promise<void>;
  /** Opens the bytes of an .xlsx file instead of the open workbook; resolves when the add-in is ready again. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** Puts an empty workbook with these sheets behind the add-in as it runs, which is not told; resolves when it is there. */
  startOver(sheets: readonly string[], apiSets?: Behaviour['apiSets']): Promise<void>;
  /** The open workbook as the bytes of an .xlsx file. */
  save(): Uint8Array;
  /** Values once everything is calculated; `#BUSY!` where the add-in has not answered yet. */
  read(address: string): Promise<CellValue[][]>;
  /** Writes values and formulas as a person would type them. */
  write(address: string, values: Entries): void;
  select(address: string): void;
  /** Presses the button of the ribbon with this id; gives the status of a function that it runs: 0 = done. */
  command(id: string): Promise<number | undefined>;
  /** Members that the add-in asked for in vain. */
  readonly unsupported: readonly Unsupported[];
  /** Faults to be switched on. */
  readonly faults: Faults;
  /** Workbooks that the add-in created and opened, as base64 texts of their files. */
  readonly opened: readonly string[];
  /** What the workbench itself did wrong: empty, or there is a bug in it. */
  readonly hostFaults: readonly unknown[];
}

export function doorOf(workbench: Workbench): WorkbenchDoor {
  const host = () => workbench.session.host;
  return {
    get ready() {
      return workbench.session.ready;
    },
    open: async (bytes, name = 'Book1.xlsx') => {
      workbench.open(name, bytes);
      await workbench.session.ready;
    },
    startOver: async (sheets, apiSets = 'floor') => {
      workbench.startOver(sheets, apiSets);
      await workbench.session.ready;
    },
    save: () => workbench.save(),
    read: async (address) => {
      const { engine } = host();
      await engine.calculation.settle();
      const { sheetId, box } = locate(engine, address);
      return engine.cells.values(sheetId, box);
    },
    write: (address, values) => {
      const { engine } = host();
      const { sheetId, box } = locate(engine, address);
      engine.cells.write(sheetId, box, values);
    },
    select: (address) => {
      const { engine } = host();
      const { sheetId, box } = locate(engine, address);
      engine.selection.select(sheetId, [box]);
      bringIntoView(engine, box);
    },
    command: async (id) => {
      const control = findControl(workbench.addIn.manifest.ribbon, id);
      if (!control) throw new Error(`The ribbon has no button ${id}.`);
      if (!workbench.isOn(id)) throw new Error(`The button ${id} is off.`);
      return workbench.press(id, control.action);
    },
    get unsupported() {
      return host().unsupported;
    },
    get faults() {
      return host().faults;
    },
    get opened() {
      return host().opened;
    },
    get hostFaults() {
      return host().hostFaults;
    },
  };
}
