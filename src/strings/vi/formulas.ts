import type { formulas as english } from '../en/formulas';

export const formulas: Record<keyof typeof english, string> = {
  X1: '{function} ở {cell} lấy {reference}, ô này có thể trống; Excel đưa ô trống vào như số 0 (số ô tương tự: {count}). Hãy viết IF({reference}="","",{reference}) thay vào đó.',
  X2: 'Có {count} ô chứa hàm BSC; quá {limit} ô thì Excel chậm. Hãy đưa cả cột vào một hàm: kết quả sẽ tràn xuống.',
};
