import type { AddInManifest } from './add-in-manifest';

/** What the page learns when it starts, as `/start.json`. */
export interface StartDocument {
  /** Paths in it are below `/add-in/`. */
  readonly addIn: AddInManifest;
  /** The name of the workbook at `/book.xlsx`. */
  readonly bookName: string;
  /** Whether it is the sample scorecard. */
  readonly isSample: boolean;
  /** Whether the browser accepts the certificate of this address without asking. */
  readonly isTrusted: boolean;
}
