import type { measure as english } from '../en/measure';

export const measure: Record<keyof typeof english, string> = {
  points: 'điểm %',
  point: 'điểm %',
  favourable: '{amount} thuận lợi',
  adverse: '{amount} bất lợi',
  onPlan: 'đúng kế hoạch ({amount})',
  favourableMark: '{amount} TL',
  adverseMark: '{amount} BL',
  onPlanMark: '{amount}',
};
