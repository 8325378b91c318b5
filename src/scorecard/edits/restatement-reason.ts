/** Why a figure that was reported is changed. The words stand in the workbook, as they are. */
export const RESTATEMENT_KINDS = ['Correction', 'Reclassification', 'New method', 'Other'] as const;

export type RestatementKind = (typeof RESTATEMENT_KINDS)[number];

/** The reason as snapshots and the change log have it; undefined while "Other" says nothing. */
export function restatementReason(kind: RestatementKind, text: string): string | undefined {
  const said = text.trim();
  if (kind === 'Other') return said === '' ? undefined : said;
  return said === '' ? kind : `${kind}: ${said}`;
}
