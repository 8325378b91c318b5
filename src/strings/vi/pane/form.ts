import type { form as english } from '../../en/pane/form';

export const form: Record<keyof typeof english, string> = {
  notANumber: 'Hãy nhập một số, ví dụ 96,1.',
  required: 'Hãy nhập mục này.',
  fields: '{count} mục cần xem lại.',
};
