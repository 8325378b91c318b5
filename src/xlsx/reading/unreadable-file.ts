import type { Place } from '../../tables/problem';
import { fileProblem, type FileProblem, type ReadProblemCode } from '../file-problem';

/** Stops the reading of a file from any depth. `readWorkbook` turns it into a value; nobody else sees it. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(code: ReadProblemCode, data: FileProblem['data'] = {}, place: Place = {}) {
    super(code);
    this.problem = fileProblem(code, data, place);
  }
}
