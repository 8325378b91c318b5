import { emptyWorkbook } from '../engine';
import { openGrid, type Grid } from './grid/open-grid';
import type { RibbonButton } from './start/ribbon';
import type { StartDocument } from './start/start-document';
import { Store } from './store';
import type { WorkbenchState } from './workbench-state';

export interface Places {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

export class Workbench {
  readonly document: StartDocument;
  readonly state: Store<WorkbenchState>;
  grid: Grid | undefined;

  constructor(document: StartDocument) {
    this.document = document;
    this.state = new Store<WorkbenchState>({
      phase: 'opening',
      fault: undefined,
      bookName: document.bookName,
      isPaneShown: true,
      isAddInReady: false,
      refused: [],
      traffic: { syncs: 0, bytes: 0 },
      lost: [],
    });
  }

  settleIn(places: Places): void {
    this.grid = openGrid(places.grid, emptyWorkbook('x', ['Data', 'KPIs']));
    this.state.change({ phase: 'open' });
  }
  download(): void {}
  async openChosenFile(): Promise<void> {}
  async press(_b: RibbonButton): Promise<void> {}
  reloadAddIn(): void {}
  showPane(): void {
    this.state.change({ isPaneShown: true });
  }
  hidePane(): void {
    this.state.change({ isPaneShown: false });
  }
}
