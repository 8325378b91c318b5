import type { Objective } from '../../scorecard/model/objective';
import { THEMES } from './setup';

const [DELIVERY, GROWTH, PEOPLE] = THEMES;

function company(
  id: string,
  name: string,
  weight: number,
  owner: string,
  theme: string,
): Objective {
  return { id, name, perspective: id.charAt(0), unit: 'CO', owner, weight, theme };
}

function department(
  id: string,
  name: string,
  perspective: string,
  weight: number,
  contributesTo: string,
  owner: string,
): Objective {
  return { id, name, perspective, unit: id.slice(0, 2), contributesTo, owner, weight };
}

/** The twelve objectives of the company, three in each perspective. */
export const COMPANY_OBJECTIVES: readonly Objective[] = [
  company('F1', 'Grow profitable revenue', 40, 'Clara Osei', GROWTH),
  company('F2', 'Protect margin and unit cost', 35, 'Martin Halden', GROWTH),
  company('F3', 'Turn profit into cash', 25, 'Martin Halden', GROWTH),
  company('C1', 'Deliver on the promised day', 40, 'Trần Quốc Bảo', DELIVERY),
  company('C2', 'Keep our customers’ trust', 30, 'Nguyễn Thị Hạnh', DELIVERY),
  company('C3', 'Win customers in Southeast Asia', 30, 'Nguyễn Thị Hạnh', GROWTH),
  company('P1', 'Make it right first time', 35, 'Lê Minh Đức', DELIVERY),
  company('P2', 'Shorten the way from order to dispatch', 40, 'Rafael Duarte', DELIVERY),
  company('P3', 'Bring new pumps to market on time', 25, 'Deniz Aydın', GROWTH),
  company('L1', 'Build the skills we lack', 35, 'Ingrid Solberg', PEOPLE),
  company('L2', 'Keep and engage our people', 35, 'Ingrid Solberg', PEOPLE),
  company('L3', 'Let customers and staff work digitally', 30, 'Phạm Thu Trang', PEOPLE),
];

/** What the departments contribute. */
export const DEPARTMENT_OBJECTIVES: readonly Objective[] = [
  department('PR1', 'Keep the plant inside its budget', 'F', 100, 'F2', 'Rafael Duarte'),
  department('PR2', 'Build what the plan says', 'P', 50, 'P2', 'Rafael Duarte'),
  department('PR3', 'Fewer faults on the assembly line', 'P', 50, 'P1', 'Lê Minh Đức'),
  department('PR4', 'Everybody goes home safe', 'L', 100, 'L2', 'Rafael Duarte'),
  department('SA1', 'Fill the order book abroad', 'F', 60, 'C3', 'Nguyễn Thị Hạnh'),
  department('SA2', 'Answer customers fast', 'C', 100, 'C2', 'Mateo Ferrer'),
  department('SA3', 'Sell more with the same budget', 'F', 40, 'F1', 'Nguyễn Thị Hạnh'),
  department('SC1', 'Buy and ship inside the budget', 'F', 100, 'F2', 'Trần Quốc Bảo'),
  department('SC2', 'Hold the right stock', 'P', 50, 'F3', 'Trần Quốc Bảo'),
  department('SC3', 'Castings arrive when we need them', 'P', 50, 'C1', 'Trần Quốc Bảo'),
];
