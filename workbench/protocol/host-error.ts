/** The codes by which Excel names its errors; add-ins branch on them. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'Conflict'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';

const NOT_FOUND = 404;
const BAD_REQUEST = 400;
const INTERNAL = 500;

/** An error that the add-in gets as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;
  /** The member that failed, as `Range.values`; the interpreter fills it in. */
  location: string | undefined;

  constructor(code: HostErrorCode, message: string, location?: string) {
    super(message);
    this.code = code;
    this.location = location;
  }

  get httpStatus(): number {
    if (this.code === 'ItemNotFound') return NOT_FOUND;
    return this.code === 'GeneralException' ? INTERNAL : BAD_REQUEST;
  }
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(message = 'The requested resource doesn\u2019t exist.'): HostError {
  return new HostError('ItemNotFound', message);
}

/**
 * What was looked for.
 *
 * @throws HostError ItemNotFound when it was not found
 */
export function orNotFound<Found>(found: Found | undefined): Found {
  if (found === undefined) throw itemNotFound();
  return found;
}

export function itemAlreadyExists(
  message = 'A resource with the same name or identifier already exists.',
): HostError {
  return new HostError('ItemAlreadyExists', message);
}

export function invalidReference(
  message = 'This reference is not valid for the current operation.',
): HostError {
  return new HostError('InvalidReference', message);
}

export function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message);
}

/** The error of a member that the host has not got, or that the declared API sets do not hold. */
export function apiNotFound(typeName: string, member: string, reason: string): HostError {
  const place = `${typeName}.${member}`;
  return new HostError('ApiNotFound', `${place}: ${reason}`, place);
}
