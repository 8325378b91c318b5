import type { KpiDraft } from './kpi-draft';
import { unitInName } from './measure-unit';

/** The unit that a column, the name, the cells or the headings give. */
export function unitOfDraft({
  name,
  fields,
  figures,
}: Pick<KpiDraft, 'name' | 'fields' | 'figures'>): string | undefined {
  const told = fields.measureUnit ?? unitInName(name);
  if (told !== undefined) return told;
  const known = figures.filter(
    ({ figure: { value, sentence } }) => value !== undefined && sentence?.change === undefined,
  );
  const percents = known.filter(({ figure }) => figure.isPercent).length;
  if (known.length > 0 && percents >= known.length * 0.5) return '%';
  const beside = known.find(({ figure }) => figure.unit !== undefined)?.figure.unit;
  return beside ?? fields.headedUnit;
}
