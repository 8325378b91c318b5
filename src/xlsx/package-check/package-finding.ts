/** What can be wrong with a written package that the validator of the Open XML SDK lets pass. */
export type PackageCheckName =
  | 'unreadable-part'
  | 'broken-formula'
  | 'unknown-sheet-in-formula'
  | 'custom-function'
  | 'volatile-function'
  | 'shared-string-missing'
  | 'table-id-taken'
  | 'table-name-taken'
  | 'heading-differs'
  | 'merges-overlap'
  | 'relationship-dangling'
  | 'relationship-missing'
  | 'content-type-missing'
  | 'content-type-without-part'
  | 'link-dead'
  | 'external-link'
  | 'reference-lost'
  | 'name-taken'
  | 'validation-too-long'
  | 'text-in-formula-too-long'
  | 'page-text-too-long'
  | 'format-look-missing'
  | 'format-priority-taken';

/** One defect: which check found it, in which part of the package, and what it is about. */
export interface PackageFinding {
  readonly check: PackageCheckName;
  readonly part: string;
  readonly data: Readonly<Record<string, string | number>>;
}
