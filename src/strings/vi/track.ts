import type { track as english } from '../en/track';

export const track: Record<keyof typeof english, string> = {
  Green: 'Đúng kế hoạch',
  Amber: 'Cần theo dõi',
  Red: 'Lệch kế hoạch',
};
