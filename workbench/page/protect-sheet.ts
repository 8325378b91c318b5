import type { ExcelHost } from '../host/excel-host';
import type { BatchResponse } from '../protocol';

const ROOT = 1;
const PROPERTY = 4;
const METHOD = 3;

/**
 * Protects the sheet in front, or frees it, as an add-in would: by a request. Gives the sentence of the error when the host
 * refuses.
 */
export async function protectSheet(
  host: ExcelHost,
  isProtected: boolean,
): Promise<string | undefined> {
  const path = (id: number, kind: number, name: string) => ({
    Id: id,
    ObjectPathType: kind,
    Name: name,
    ParentObjectPathId: id - 1,
    ArgumentInfo: {},
  });
  const request = {
    AutoKeepReference: false,
    Actions: [
      {
        Id: 1,
        ActionType: METHOD,
        Name: isProtected ? 'Protect' : 'Unprotect',
        ObjectPathId: 4,
        ArgumentInfo: { Arguments: [] },
      },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: ROOT, Name: '' },
      2: path(2, PROPERTY, 'Worksheets'),
      3: path(3, METHOD, 'GetActiveWorksheet'),
      4: path(4, PROPERTY, 'Protection'),
    },
  };
  const response = JSON.parse(await host.execute(JSON.stringify(request))) as BatchResponse;
  return 'Error' in response ? response.Error?.Message : undefined;
}
