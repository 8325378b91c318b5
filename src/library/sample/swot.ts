import type { SwotEntry } from '../../scorecard/model/swot-entry';
import { monthPeriod } from '../../scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);

export const SWOT: readonly SwotEntry[] = [
  {
    period: OCTOBER,
    kind: 'Strength',
    statement: 'Demand is above plan: the pipeline has grown in each of the last ten months',
    objective: 'F1',
  },
  {
    period: OCTOBER,
    kind: 'Strength',
    statement: 'Two orders in five come through the portal and need no typing',
    objective: 'L3',
  },
  {
    period: OCTOBER,
    kind: 'Weakness',
    statement: 'One foundry pours four fifths of all housings',
    objective: 'C1',
  },
  {
    period: OCTOBER,
    kind: 'Weakness',
    statement: 'Prices to customers follow costs only once a year',
    objective: 'F2',
  },
  {
    period: OCTOBER,
    kind: 'Opportunity',
    statement: 'Installers in Việt Nam and Thailand ask for pumps that run on solar power',
    objective: 'C3',
  },
  {
    period: OCTOBER,
    kind: 'Opportunity',
    statement: 'A rival has closed its plant for small pumps and its skilled people look for work',
    objective: 'L1',
  },
  {
    period: OCTOBER,
    kind: 'Threat',
    statement: 'Another dry winter would move irrigation orders forward by two months',
    objective: 'P2',
  },
  {
    period: OCTOBER,
    kind: 'Threat',
    statement: 'Builders who were let down twice buy from a dealer with stock',
    objective: 'C2',
  },
];
