import { writeStoredText } from '../package/stored-text';

/** Text of an attribute that Excel reads as the text of a cell: a new line is written as a code. */
export function storedAttribute(text: string): string {
  return writeStoredText(text).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}
