/** How much a KPI, objective, perspective or unit counts among its siblings: as it says, else 1. */
export function weightOf({ weight }: { readonly weight?: number }): number {
  return weight ?? 1;
}
