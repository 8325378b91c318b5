import type { Texts } from '../../dictionary';
import type { lists as english } from '../../en/pane/lists';

/** Câu hỏi và thông báo khi ghi một danh sách ra trang tính. */
export const lists: Texts<typeof english> = {
  text: 'Trang tính “{sheet}” sẽ được thêm; nếu đã có thì được ghi lại từ đầu. Excel không hoàn tác được việc này.',
  writing: 'Đang ghi danh sách',
  put: 'Danh sách ở trang tính “{sheet}”.',
  unfinished: 'Danh sách ở “{sheet}” chưa ghi xong. Hãy ghi lại.',
};
