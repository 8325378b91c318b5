import { SERIES, type ProposedKpi, type Series } from '../../../import/proposal/proposal';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { useSeries } from './use-series';

interface Props {
  readonly kpi: ProposedKpi;
  readonly change: (series: Series) => void;
}

/** Whether the figures of a KPI add up, are years to date, or stand alone; asked where a target of a longer period depends on it. */
export function SeriesField({ kpi, change }: Props) {
  const words = usePaneLook().texts.importing;
  const found = useSeries(kpi);
  if (!found) return null;
  const { guess, sentence } = found;
  const told = [sentence, guess.isSaid ? undefined : words.seriesGuessed];
  return (
    <ChoiceField
      label={words.series}
      hint={sentence === undefined ? undefined : told.filter((each) => each).join(' ')}
      value={guess.series}
      choices={SERIES.map((value) => ({ value, label: words.seriesKinds[value] }))}
      change={(value) => {
        if (value) change(value);
      }}
    />
  );
}
