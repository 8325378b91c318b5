import type { BatchResponse, HostError } from '../protocol';

/** The answer to a request that failed before any of it was carried out. */
export function responseOf({ code, message, httpStatus }: HostError): BatchResponse {
  return {
    Error: {
      Code: code,
      Message: message,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: httpStatus,
    },
    ProcessedResults: { Results: [] },
  };
}
