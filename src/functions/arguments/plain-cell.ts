import { Failure } from './failure';

/** What a cell can hold once data types are unwrapped and blanks are undefined. */
export type PlainCell = string | number | boolean;

/**
 * A cell as Excel delivers it, made plain: null, undefined and "" are blank (undefined), an error value is a Failure
 * that passes it on, a formatted number or other data type is its basic value.
 */
export function plainCell(cell: unknown): PlainCell | Failure | undefined {
  switch (typeof cell) {
    case 'number':
    case 'boolean':
      return cell;
    case 'string':
      return cell.trim() === '' ? undefined : cell;
    case 'object':
      return cell === null ? undefined : unwrapped(cell);
    default:
      return undefined;
  }
}

function unwrapped(cell: object): PlainCell | Failure | undefined {
  if (isErrorValue(cell)) return Failure.passedOn(cell);
  return 'basicValue' in cell ? plainCell(cell.basicValue) : Failure.invalid('notACellValue');
}

/** Excel hands an error over as `CustomFunctions.Error`, with a code, or as a data type of the type Error. */
function isErrorValue(cell: object): boolean {
  return 'code' in cell || ('type' in cell && cell.type === 'Error');
}
