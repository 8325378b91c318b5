import type { measure as english } from '../en/measure';

export const measure: Record<keyof typeof english, string> = {
  points: 'điểm %',
};
