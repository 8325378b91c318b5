import type { CellStyle } from '../../../engine/formats';
import { invalidOperation, itemAlreadyExists, orNotFound } from '../../../protocol';
import { BUILT_IN } from './built-in-styles';

/** Parts of a format that a style may leave alone. */
export interface Includes {
  alignment: boolean;
  border: boolean;
  font: boolean;
  number: boolean;
  patterns: boolean;
  protection: boolean;
}

export interface NamedStyle {
  name: string;
  readonly isBuiltIn: boolean;
  format: CellStyle;
  readonly includes: Includes;
}

const ALL: Includes = {
  alignment: true,
  border: true,
  font: true,
  number: true,
  patterns: true,
  protection: true,
};

/** The cell styles of a workbook. Univer has none; a cell's style has the name of its named style beside it. */
export class NamedStyles {
  readonly list: NamedStyle[] = Object.entries(BUILT_IN).map(([name, format]) => ({
    name,
    isBuiltIn: true,
    format,
    includes: { ...ALL },
  }));

  find(name: string): NamedStyle | undefined {
    const wanted = name.toLowerCase();
    return this.list.find((style) => style.name.toLowerCase() === wanted);
  }

  get(name: string): NamedStyle {
    return orNotFound(this.find(name));
  }

  add(name: string): void {
    if (this.find(name)) throw itemAlreadyExists();
    this.list.push({ name, isBuiltIn: false, format: {}, includes: { ...ALL } });
  }

  remove({ name }: NamedStyle): void {
    if (name === 'Normal') throw invalidOperation('The style Normal cannot be deleted.');
    this.list.splice(
      this.list.findIndex((style) => style.name === name),
      1,
    );
  }
}
