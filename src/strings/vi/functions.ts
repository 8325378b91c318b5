import type { functions as english } from '../en/functions';

export const functions: Record<keyof typeof english, string> = {
  notANumber: '{name} là {value}, không phải số. Hãy nhập một số hoặc để trống ô.',
  ambiguousNumber:
    '{name} là chuỗi "{value}", mỗi nước hiểu thành một số khác nhau. Hãy nhập dưới dạng số.',
  notACellValue: 'Có ô chứa loại dữ liệu không có giá trị đơn. Hãy nhập số hoặc chữ.',
  outOfBounds:
    '{name} là {value}, quá lớn hoặc quá gần 0 để tính toán. Hãy kiểm tra các chữ số và số mũ.',
  outsideLimits: '{name} là {value}. Hãy nhập số từ {low} đến {high}.',
  negative: '{name} là {value}. Hãy nhập số từ 0 trở lên.',
  notACount: '{name} là {value}. Hãy nhập số nguyên từ 1 đến {most}.',
  notYesOrNo: '{name} là {value}. Hãy nhập TRUE hoặc FALSE.',
  unknownWord: '{name} là "{value}". Hãy nhập một trong các từ: {choices}.',
  notADate: '{name} là {value}, không phải ngày. Hãy nhập ngày, ví dụ 2026-10-31.',
  notAPeriod:
    '{name} là {value}, không phải kỳ. Hãy nhập ngày, hoặc 2026-10, 2026-Q3, 2026-H1, 2026-W41 hay 2026.',
  notABasis: '{name} là "{value}". Hãy nhập số nguyên như 1 hoặc 12, hoặc "mean 3".',
  useRangeFunction:
    'Chiều range cần hai giới hạn. Hãy dùng BSC.STATUS.RANGE hoặc BSC.ACHIEVEMENT.RANGE.',
  yesNoNeedsDirection:
    'actual là có hoặc không, nhưng direction là {direction}. Hãy dùng direction yesno hoặc nhập số.',
  shapesDiffer:
    '{name} có {rows} × {columns} ô, không khớp với các vùng khác. Hãy chọn các vùng cùng kích thước hoặc một ô.',
  notInLine:
    '{name} có {rows} × {columns} ô. Hãy chọn một hàng hoặc một cột theo thứ tự thời gian.',
  oneValueOnly: '{name} có {rows} × {columns} ô. Hãy chọn một ô.',
  tooLarge: 'Kết quả quá lớn đối với Excel. Hãy kiểm tra độ lớn của các số đã nhập.',
  targetMissing: 'Kế hoạch để trống. Hãy nhập kế hoạch.',
  limitsMissing: 'Một giới hạn của khoảng để trống. Hãy nhập giới hạn dưới và giới hạn trên.',
  thresholdsMissing: 'greenFrom hoặc amberFrom để trống. Hãy nhập cả hai giá trị.',
  baselineEqualsTarget: 'Mức gốc bằng kế hoạch nên không đo được tiến độ. Hãy đổi một trong hai.',
  targetBehindBaseline:
    'Kế hoạch nằm sai phía so với mức gốc theo chiều đã chọn. Hãy đổi kế hoạch, mức gốc hoặc chiều.',
  lowAboveHigh: 'Giới hạn dưới cao hơn giới hạn trên. Hãy đổi chỗ hai giới hạn.',
  amberBetterThanGreen: 'Amber bắt đầu ở giá trị tốt hơn Green. Hãy đổi chỗ hai ngưỡng.',
  scaleImpossible:
    'floor {floor} < scaleAmber {amber} < scaleGreen {green} ≤ cap {cap} không đúng. Hãy đổi một giá trị.',
  endsMissing: 'worst hoặc best để trống. Hãy nhập cả hai giá trị.',
  worstEqualsBest: 'worst và best bằng nhau. Hãy nhập hai giá trị khác nhau.',
  weightsAllZero:
    'Mọi trọng số đều bằng 0 nên không có gì để chia. Hãy nhập một trọng số lớn hơn 0.',
  noScores: 'Không có điểm nào có trọng số lớn hơn 0. Hãy nhập điểm.',
  coverageTooSmall: 'Chỉ {coverage} trọng số có số liệu, cần ít nhất {least}.',
  nothingToCover:
    'Không mục nào có thể có điểm nên không có độ phủ. Hãy kiểm tra điểm và trọng số.',
  noParentScore:
    'Mục cha không có điểm ở kỳ này hoặc kỳ trước nên không giải thích được. Hãy nhập điểm cả hai kỳ.',
  noRatio: 'Không dòng nào có đủ tử số và mẫu số, hoặc tổng mẫu số bằng 0.',
  denominatorsMissing: 'Cách gộp ratio cần mẫu số. Hãy cho một mẫu số ứng với mỗi giá trị.',
  asOfMissing: 'asOf để trống. Hãy nhập ngày.',
  countMissing: '{name} để trống. Hãy nhập số nguyên.',
  periodsDiffer: '{value} là kỳ dài hoặc ngắn hơn các kỳ khác. Hãy dùng các kỳ cùng độ dài.',
  periodMissing: 'Giá trị thứ {place} không có kỳ. Hãy nhập ngày hoặc kỳ.',
  periodTwice:
    'Có hai giá trị cho {period}. Hãy giữ một; ghi tuần là 2026-W41, vì một ngày đứng riêng là tháng của ngày đó.',
  noValuesInYear:
    'Năm tài chính chưa có giá trị nào đến asOf. Hãy kiểm tra các kỳ hoặc nhập giá trị.',
  moreValuesThanPeriods: 'Có giá trị sau kỳ {total}, kỳ cuối của năm. Hãy kiểm tra totalPeriods.',
  noForecast: 'Quá ít giá trị để dự báo. Hãy nhập ít nhất một giá trị của năm nay.',
  tooFewForTrend: 'Phương pháp trend cần ít nhất 3 giá trị. Hãy dùng run-rate hoặc auto.',
  priorYearMissing:
    'Số liệu năm trước còn thiếu hoặc có tổng bằng 0. Hãy cho đủ priorYear, hoặc dùng run-rate hay auto.',
  noPeriodLeft: 'Không còn kỳ nào. Hãy nhập periodsLeft lớn hơn 0.',
  datesMissing: 'start hoặc end để trống. Hãy nhập cả hai ngày.',
  endBeforeStart: 'end không sau start. Hãy nhập end muộn hơn.',
  partNotLoaded:
    'Không tải được một phần của bổ trợ. Hãy kiểm tra kết nối rồi đóng sổ tính và mở lại.',
};
