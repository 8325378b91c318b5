/** Kinds of content that opening a file leaves behind. */
export type LostKind =
  | 'chart'
  | 'chart sheet'
  | 'picture'
  | 'background picture'
  | 'header or footer picture'
  | 'shape'
  | 'smart art'
  | 'form control'
  | 'embedded object'
  | 'pivot table'
  | 'pivot cache'
  | 'slicer'
  | 'timeline'
  | 'sparkline'
  | 'comment'
  | 'threaded comment'
  | 'macros'
  | 'old macro sheet'
  | 'dialog sheet'
  | 'external link'
  | 'data connection'
  | 'query table'
  | 'data model'
  | 'XML map'
  | 'data type'
  | 'what-if data table'
  | 'scenario'
  | 'custom view'
  | 'split window'
  | 'phonetic text'
  | 'printer settings'
  | 'ribbon customisation'
  | 'add-in reference'
  | 'add-in setting'
  | 'digital signature'
  | 'sensitivity label'
  | 'shared workbook history'
  | 'consolidation'
  | 'watched cells'
  | 'ignored errors'
  | '1904 dates'
  | 'other content';

/** What of a file would not be in a copy that is saved. */
export interface LostPart {
  readonly kind: LostKind;
  /** Name of the sheet it is on; absent when it belongs to the workbook. */
  readonly sheet?: string;
  readonly count: number;
  /** What it is, where the kind does not say: names of parts or elements. */
  readonly detail?: string;
}

/** One entry for each kind on each sheet. */
export function joinLost(lost: readonly LostPart[]): LostPart[] {
  const joined = new Map<string, LostPart>();
  for (const part of lost) {
    const key = JSON.stringify([part.sheet, part.kind]);
    const before = joined.get(key);
    const details = new Set([before?.detail, part.detail].filter((detail) => detail !== undefined));
    joined.set(key, {
      ...part,
      count: part.count + (before?.count ?? 0),
      ...(details.size > 0 && { detail: [...details].join(', ') }),
    });
  }
  return [...joined.values()];
}

/** Tells a person what a copy would lack: "Sheet Map: 2 charts, 1 picture". */
export function describeLost(lost: readonly LostPart[]): string[] {
  const bySheet = new Map<string, string[]>();
  for (const part of lost) {
    const place = part.sheet === undefined ? 'Workbook' : `Sheet ${part.sheet}`;
    const words = bySheet.get(place) ?? [];
    words.push(describePart(part));
    bySheet.set(place, words);
  }
  return [...bySheet].map(([place, words]) => `${place}: ${words.join(', ')}`);
}

function describePart({ kind, count, detail }: LostPart): string {
  const isPlural = /s$|text$|history$|model$|content$|customisation$/.test(kind);
  const words = isPlural ? kind : `${count} ${kind}${count === 1 ? '' : 's'}`;
  return detail === undefined ? words : `${words} (${detail})`;
}
