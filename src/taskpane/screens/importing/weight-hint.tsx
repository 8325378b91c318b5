import type { ProposedKpi, Region } from '../../../import/proposal/proposal';
import { formatPercent } from '../../../look/format-number';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { weightsOff } from './weight-sums';

interface Props {
  readonly region: Region;
  readonly kpis: readonly ProposedKpi[];
}

/** That weights do not add up to 100%, and what becomes of them. */
export function WeightHint({ region, kpis }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.importing;
  return (
    <>
      {weightsOff(region, kpis).map(({ perspective: name, sum }) => {
        const shown = formatPercent(sum, {
          decimals: Number.isInteger(Math.round(sum * 1000) / 10) ? 0 : 1,
          separators,
        });
        return (
          <Hint key={name ?? ''} kind="warning">
            {name === undefined
              ? fill(words.weightsOff, { sum: shown })
              : fill(words.weightsOffIn, { name, sum: shown })}
          </Hint>
        );
      })}
    </>
  );
}
