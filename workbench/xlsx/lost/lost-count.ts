import type { LostKind, LostPart } from '../../content/lost-part';

/** Counts what is lost in one place. */
export class LostCount {
  private readonly counts = new Map<LostKind, number>();
  private readonly details = new Map<LostKind, Set<string>>();

  /** `sheet` is absent for what belongs to the workbook. */
  constructor(private readonly sheet?: string) {}

  add(kind: LostKind, count: number, detail?: string): void {
    if (count === 0) return;
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
    if (detail === undefined) return;
    const details = this.details.get(kind) ?? new Set();
    this.details.set(kind, details.add(detail));
  }

  parts(): LostPart[] {
    return [...this.counts].map(([kind, count]) => {
      const details = this.details.get(kind);
      return {
        kind,
        count,
        ...(this.sheet !== undefined && { sheet: this.sheet }),
        ...(details !== undefined && { detail: [...details].join(', ') }),
      };
    });
  }
}
