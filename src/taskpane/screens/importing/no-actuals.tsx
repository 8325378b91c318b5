import { Button } from '@fluentui/react-components';
import type { ColumnCorrection } from '../../../import/corrections/corrections';
import type { ProposedKpi, Region } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import type { Importing } from './use-importing';

interface Props {
  readonly region: Region;
  readonly kpis: readonly ProposedKpi[];
  readonly correct: Importing['correct'];
}

/** Asks whether columns of actuals that are all blank are left out; they can be linked, and filled in later. */
export function NoActuals({ region, kpis, correct }: Props) {
  const words = usePaneLook().texts.importing;
  const columns = region.columns.filter(
    ({ role, measure }) => role === 'value' && measure === 'actual',
  );
  const actuals = kpis.flatMap(({ readings }) =>
    readings.filter(({ region: own, measure }) => own === region.id && measure === 'actual'),
  );
  if (actuals.length === 0 || columns.length === 0) return null;
  if (actuals.some(({ value }) => value !== null)) return null;
  return (
    <>
      <Hint kind="warning">{fill(words.noActuals, { count: actuals.length })}</Hint>
      <Button
        size="small"
        style={{ alignSelf: 'start' }}
        onClick={() => {
          const left = columns.map(({ column, header }): [string, ColumnCorrection] => [
            column,
            { role: 'ignore', ...{ header } },
          ]);
          correct(region, { columns: Object.fromEntries(left) });
        }}
      >
        {words.targetsOnly}
      </Button>
    </>
  );
}
