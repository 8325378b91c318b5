import { CustomData } from '../../engine/custom-data';
import type { Book } from '../book';

/** A value that people or add-ins have added to the properties of the file. */
export type CustomValue = string | number | boolean | { readonly date: string };

/** Shaped as files are read and written. */
interface Properties {
  /** By the names of elements in files: title, creator … */
  readonly core: Readonly<Record<string, string>>;
  readonly company?: string;
  readonly manager?: string;
  readonly custom: readonly { readonly name: string; readonly value: CustomValue }[];
}

const PART = 'properties';
const NONE: Properties = { core: {}, custom: [] };

/** What a workbook says of itself: title, author … and custom properties, by names in any case. */
export class PropertyStore {
  readonly #data: CustomData;
  /** For a workbook that says nothing of it. */
  readonly #opened = new Date().toISOString();

  constructor(book: Book) {
    this.#data = new CustomData(book.engine.univer);
  }

  core(element: string): string {
    return this.#all.core[element] ?? '';
  }

  setCore(element: string, value: string): void {
    this.#change({ core: { ...this.#all.core, [element]: value } });
  }

  extended(element: 'company' | 'manager'): string {
    return this.#all[element] ?? '';
  }

  setExtended(element: 'company' | 'manager', value: string): void {
    this.#change({ [element]: value });
  }

  get created(): string {
    return this.core('created') || this.#opened;
  }

  get customNames(): string[] {
    return this.#all.custom.map(({ name }) => name);
  }

  /** The property's name as it is spelt. */
  customName(name: string): string | undefined {
    return this.customNames.find((known) => known.toLowerCase() === name.toLowerCase());
  }

  custom(name: string): CustomValue {
    return this.#all.custom.find((one) => one.name === name)?.value ?? '';
  }

  /** Sets a property, or adds it behind the others. */
  setCustom(name: string, value: CustomValue): void {
    const known = this.customName(name);
    const { custom } = this.#all;
    this.#change({
      custom:
        known === undefined
          ? [...custom, { name, value }]
          : custom.map((one) => (one.name === known ? { name: known, value } : one)),
    });
  }

  removeCustom(name: string): void {
    this.#change({ custom: this.#all.custom.filter((one) => one.name !== name) });
  }

  removeAllCustom(): void {
    this.#change({ custom: [] });
  }

  get #all(): Properties {
    return (this.#data.ofFile(PART) as Properties | undefined) ?? NONE;
  }

  #change(part: Partial<Properties>): void {
    this.#data.setOfFile(PART, { ...this.#all, ...part });
  }
}
