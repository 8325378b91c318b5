import { kpiFromLibrary } from '../../../../library/kpi-from-library';
import type { LibraryKpi } from '../../../../library/library-kpi';
import { nextKpiId } from '../../../../scorecard/edits/next-kpi-id';
import { weightBeside } from '../../../../scorecard/edits/weight-beside';
import { withoutBlanks } from '../../../../scorecard/edits/without-blanks';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { useWorkspace } from '../../../workspace/workspace';
import { firstDayOfUse } from '../form/first-day-of-use';
import { siblingsOf } from '../form/siblings-of';

/** Adds KPIs of the library to the scorecard; resolves with whether it is written. */
export function useAdding() {
  const { texts, language } = usePaneLook();
  const words = texts.kpis;
  const { read, period, save } = useWorkspace();
  return (known: LibraryKpi, objective: string | undefined): Promise<boolean> => {
    const { scorecard } = read;
    const id = nextKpiId(scorecard, objective);
    const { currency } = scorecard.setup;
    const kpi = withoutBlanks({
      ...kpiFromLibrary(known, { id, objective, language, currency }),
      weight: weightBeside(siblingsOf(scorecard, objective, id), undefined),
      activeFrom: firstDayOfUse(scorecard, period),
    });
    const said = fill(objective === undefined ? words.addedAlone : words.added, {
      name: kpi.name,
      objective,
    });
    return save({ change: (now) => ({ ...now, kpis: [...now.kpis, kpi] }), said });
  };
}
