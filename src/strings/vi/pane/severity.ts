import type { severity as english } from '../../en/pane/severity';

export const severity: Record<keyof typeof english, string> = {
  info: 'Lưu ý',
  warning: 'Cảnh báo',
  error: 'Lỗi',
};
