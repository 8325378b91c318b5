import { Signal } from '../engine';

/** By whom a cell is being edited: by the switch of the faults, or by a person at the grid of a page. */
type Editor = 'switch' | 'grid';

/** Whether somebody types into a cell. Excel takes no requests meanwhile. */
export class CellEdit {
  readonly #editors = new Set<Editor>();
  readonly #over = new Signal<undefined>();

  get isGoingOn(): boolean {
    return this.#editors.size > 0;
  }

  isEditing(editor: Editor): boolean {
    return this.#editors.has(editor);
  }

  set(editor: Editor, isEditing: boolean): void {
    if (isEditing) this.#editors.add(editor);
    else if (this.#editors.delete(editor) && !this.isGoingOn) this.#over.tell(undefined);
  }

  /** Resolves once nobody types any more. */
  async whenOver(): Promise<void> {
    if (!this.isGoingOn) return;
    await new Promise<void>((resolve) => {
      const stop = this.#over.listen(() => {
        stop();
        resolve();
      });
    });
  }
}
