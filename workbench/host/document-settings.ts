export type SettingPair = readonly [name: string, value: string];

/** `Office.context.document.settings`: names and JSON texts, saved with the workbook as a whole. */
export class DocumentSettings {
  #pairs: readonly SettingPair[] = [];

  read(): readonly SettingPair[] {
    return this.#pairs;
  }

  save(pairs: readonly SettingPair[]): void {
    this.#pairs = [...pairs];
  }
}
