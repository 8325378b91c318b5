import type { Texts } from '../../dictionary';
import type { restating as english } from '../../en/pane/restating';

export const restating: Texts<typeof english> = {
  title: 'Điều chỉnh số đã chốt?',
  text: '{count} số của kỳ đã chốt thay đổi: {periods}. Số công bố lần đầu vẫn được giữ trong Số đã chốt.',
  kind: 'Lý do',
  reason: 'Diễn giải',
  missing: 'Hãy nêu lý do bằng vài từ.',
  restate: 'Điều chỉnh',
  kinds: {
    Correction: 'Sửa sai sót',
    Reclassification: 'Phân loại lại',
    'New method': 'Phương pháp mới',
    Other: 'Khác',
  },
};
