/** The sheet `units` of a review: the units below the reviewed one. */
export const units = {
  none: 'Chưa có đơn vị nào dưới {name} có thẻ điểm',
  noneNote:
    'Đơn vị có thẻ điểm khi bảng Units nêu đơn vị cấp trên và mục tiêu nêu đơn vị. Khi đó điểm của các đơn vị nằm cạnh nhau ở đây.',
  noScores: 'Chưa đơn vị nào có điểm',
  one: '{unit} đạt {score} điểm',
  spread: '{worst} thấp nhất với {low}, {best} cao nhất với {high}',
  even: 'Mọi đơn vị đều đạt {score} điểm',
  who: '{who} | điểm của các đơn vị theo viễn cảnh, mục tiêu và KPI, 100 = đạt kế hoạch | {period}',

  matrix: 'Vị trí của các đơn vị',
  what: 'Mục tiêu hoặc KPI',
  whole: 'Điểm',
  best: 'Tốt nhất',
  spreadHead: 'Khoảng cách, điểm',
  signs: '{green}   {amber}   {red}   ô trống = đơn vị không tham gia',
  more: 'Còn {count} mục tiêu và KPI có khoảng cách nhỏ hơn không hiện ở đây.',
  noParts:
    'Chưa mục tiêu hay KPI nào của đơn vị dẫn lên {name}: hãy ghi vào “Contributes to” hoặc “Part of”.',
  unitsLeft: 'Không hiện, trọng số nhỏ hơn: {names}',
  fromChildren: 'Theo thiết lập, điểm của {name} là trung bình có trọng số của các đơn vị.',

  comparison: 'So sánh',
  unit: 'Đơn vị',
  others: '○ –',
  coverage: 'Độ đầy đủ',
  share: 'Tỷ trọng',
  head: 'Trưởng đơn vị',
  keys: 'Trạng thái, để tô màu',

  chart: 'KPI theo trạng thái và đơn vị',
  chartText: 'Thanh số KPI theo trạng thái của {count} đơn vị; số liệu nằm trong bảng phía trên',
  otherSeries: '○ – không có màu',
};
