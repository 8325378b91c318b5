import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { Signal, type SheetEngine } from '../../engine';

/** Tells when a person begins and ends to type into a cell, in the cell itself or in the formula bar. */
export class CellEditor {
  readonly changed = new Signal<boolean>();
  #isOpen = false;
  readonly #stop: () => void;

  constructor({ univer }: SheetEngine) {
    const { visible$ } = univer.injector.get(IEditorBridgeService);
    const subscription = visible$.subscribe(({ visible }) => {
      if (visible) this.#note(true);
      // Univer writes what was typed while it hides the editor: the edit is over when that is done.
      else
        setTimeout(() => {
          this.#note(false);
        });
    });
    this.#stop = () => {
      subscription.unsubscribe();
    };
  }

  dispose(): void {
    this.#stop();
  }

  #note(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    this.changed.tell(isOpen);
  }
}
