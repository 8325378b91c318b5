import type { track as english } from '../en/track';

export const track: Record<keyof typeof english, string> = {
  Green: 'Đạt',
  Amber: 'Cần theo dõi',
  Red: 'Không đạt',
};
