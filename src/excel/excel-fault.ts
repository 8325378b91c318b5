/** Why Excel did not do what it was asked, as far as a person can do something about it. */
export type ExcelFaultKind =
  | 'cell being edited'
  | 'protected'
  | 'not found'
  | 'name taken'
  | 'too large'
  | 'not supported'
  | 'not reachable'
  | 'unexpected';

export interface ExcelFault {
  readonly kind: ExcelFaultKind;
  /** Excel's own word, for a report. Its sentence is left out: it may hold values of cells. */
  readonly code: string;
  /** The call that failed, such as Range.values. */
  readonly call?: string;
  /** What was done before could not be taken back either, or it is not known whether something was done. */
  readonly isUnfinished?: boolean;
}

const KINDS: Readonly<Partial<Record<string, ExcelFaultKind>>> = {
  InvalidOperationInCellEditMode: 'cell being edited',
  CellEditMode: 'cell being edited',
  AccessDenied: 'protected',
  ItemNotFound: 'not found',
  InvalidReference: 'not found',
  ItemAlreadyExists: 'name taken',
  RequestPayloadSizeLimitExceeded: 'too large',
  ResponsePayloadSizeLimitExceeded: 'too large',
  ApiNotFound: 'not supported',
  ApiNotAvailable: 'not supported',
  NotImplemented: 'not supported',
  UnsupportedOperation: 'not supported',
  ActivityLimitReached: 'not reachable',
  RequestAborted: 'not reachable',
  ServiceNotAvailable: 'not reachable',
};

/** What an error of Office.js means; undefined for any other error, which is a slip of this program. */
export function excelFaultOf(error: unknown): ExcelFault | undefined {
  if (!isOfficeError(error)) return undefined;
  const { code, debugInfo } = error;
  const kind = KINDS[code] ?? 'unexpected';
  const call = debugInfo.errorLocation;
  return typeof call === 'string' && call !== '' ? { kind, code, call } : { kind, code };
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: unknown };
}

/** By its shape: the class belongs to the page's own Office.js. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object'
  );
}
