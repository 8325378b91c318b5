import type { trend as english } from '../en/trend';

export const trend: Record<keyof typeof english, string> = {
  Better: 'Tốt hơn',
  Same: 'Không đổi',
  Worse: 'Kém hơn',
};
