import type { status as english } from '../en/status';

export const status: Record<keyof typeof english, string> = {
  Green: 'Xanh',
  Amber: 'Vàng',
  Red: 'Đỏ',
  'No data': 'Thiếu số',
  'Not scored': 'Không chấm',
  'Not due': 'Chưa kỳ',
};
