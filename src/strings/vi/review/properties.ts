/** What the file of a review says about itself. */
export const properties = {
  title: '{kind} {period} – {who}',
  subject: 'Đánh giá Thẻ điểm cân bằng',
  keywords: 'BSC; KPI; đánh giá; {period}',
  category: 'Báo cáo quản trị',
  comment: 'Tự đứng một mình: chỉ có giá trị và công thức của Excel. Mở được mà không cần add-in.',
};
