import type { cli as english } from '../en/cli';

export const cli: Record<keyof typeof english, string> = {
  usage: `bsc: thẻ điểm trên tệp, không cần Excel

  bsc sample [--out TỆP] [--force]
      ghi sổ thẻ điểm mẫu
  bsc check TỆP [--period KỲ] [--json]
      liệt kê lỗi trong các bảng và kết quả kiểm tra
  bsc status TỆP [--period KỲ] [--json | --csv | --map | --summary]
      điểm, trạng thái và lý do của từng KPI; mọi KPI dạng .csv; bản đồ chiến lược hoặc tóm tắt dạng hình (SVG)
  bsc review TỆP [--period KỲ] [--unit ĐƠN-VỊ] [--out TỆP] [--final] [--force]
      ghi sổ họp đánh giá của một kỳ, để gửi cho người quyết định; với --final thì chỉ ghi khi không còn là bản nháp
  bsc review TỆP --all-units [--out-dir THƯ-MỤC] [--period KỲ] [--final] [--force]
      ghi một sổ cho công ty và một sổ cho mỗi đơn vị; chạy lại thì làm tiếp chỗ đã dừng
  bsc collect BÁO-CÁO --into TỆP [--out TỆP] [--prefer-review] [--json] [--force]
      cho biết mọi người đã viết gì vào báo cáo gửi lại, và ghi sổ thẻ điểm với các câu đó
  bsc due TỆP [--on NGÀY] [--json]
      những gì trễ hạn và đến hạn trong ba tháng: số liệu, họp đánh giá, hành động, rà soát KPI
  bsc import TỆP [--sheet TRANG] [--plan KẾ-HOẠCH] [--out TỆP] [--json] [--force]
      cho biết các trang tính của bạn (.xlsx, .xlsm, .csv) có thể thành gì, và ghi sổ thẻ điểm từ đó
  bsc help | --version

  KỲ: 2026-10, 2026-Q3, 2026-H1, 2026-W41 hoặc 2026; nếu bỏ trống thì lấy kỳ hiện tại trong trang Setup.
  NGÀY: 2026-11-22; nếu bỏ trống thì là hôm nay.
  KẾ-HOẠCH: bản do --json in ra, với những gì bạn đã sửa.
  ĐƠN-VỊ: mã hoặc tên một đơn vị trong trang Units; nếu bỏ trống thì là cả công ty.
  Tên bắt đầu bằng dấu gạch thì thêm -- phía trước, như bsc status -- -thang3.xlsx.
  Kết quả ra standard output, thông báo ra standard error.
  Mã thoát: 0 xong, 1 tệp có lỗi nên không làm được, 2 gọi sai cách.`,
  unknownCommand: 'Không có lệnh “{command}”. Chạy “bsc help” để xem danh sách.',
  noFile: 'Hãy nêu tên sổ tính: bsc {command} TỆP.',
  tooManyFiles: 'Mỗi lần một sổ tính: “{file}” bị thừa. Đặt tên có dấu cách trong dấu ngoặc kép.',
  unknownOption: 'Lệnh {command} không có tùy chọn “{option}”. Chạy “bsc help” để xem danh sách.',
  optionTakesNoValue: 'Tùy chọn {option} đứng một mình. Hãy bỏ giá trị, hoặc bỏ cả tùy chọn.',
  optionTwice: 'Tùy chọn {option} có hai lần. Chỉ nêu một lần.',
  optionNeedsValue: 'Tùy chọn {option} cần một giá trị theo sau.',
  statusAsOne: 'Chỉ chọn một trong --json, --csv, --map và --summary.',
  badPeriod: '“{period}” không phải là kỳ. Hãy viết 2026-10, 2026-Q3, 2026-H1, 2026-W41 hoặc 2026.',
  badDay: '“{day}” không phải là ngày. Hãy viết 2026-11-22.',
  nothingDue: 'Không có gì trễ hạn, và không có gì đến hạn trong {months} tháng tới.',
  fileNotFound: 'Không có tệp {file}. Kiểm tra tên và thư mục.',
  notAFile: '{file} là thư mục hoặc thiết bị, không phải tệp. Hãy nêu chính tên sổ tính.',
  fileNotReadable:
    'Không đọc được tệp {file} ({reason}). Đóng tệp ở nơi khác hoặc kiểm tra quyền truy cập.',
  notXlsx: '{file} sẽ là sổ tính Excel mang tên khác. Hãy đặt tên kết thúc bằng .xlsx.',
  fileExists: 'Tệp {file} đã có. Thêm --force để thay, hoặc chọn tên khác bằng --out.',
  folderNotFound: 'Không có thư mục cho {file}. Hãy tạo trước, hoặc chọn tên khác bằng --out.',
  outIsFolder: '{file} là thư mục. Hãy nêu một tệp trong đó bằng --out.',
  fileNotWritable:
    'Không ghi được tệp {file} ({reason}). Đóng tệp ở nơi khác hoặc kiểm tra quyền truy cập.',
  noScorecard:
    'Sổ tính {file} không có thẻ điểm: thiếu các bảng {tables}. Nếu trang đã có tiêu đề, như {sheet}, hãy chọn tiêu đề cùng các dòng rồi vào Insert > Table; bảng sẽ được nhận ra theo tiêu đề. Hoặc bắt đầu bằng “bsc sample”.',
  noPeriod:
    'Sổ tính {file} không có kỳ hiện tại trong Setup và không có số thực hiện trong Data. Nêu kỳ bằng --period.',
  unexpected:
    'Có lỗi ngoài dự kiến, chưa ghi gì: {reason}. Hãy thử lại; nếu vẫn lỗi, hãy báo kèm câu này.',
  outputFailed:
    'Không ghi được kết quả ra standard output ({reason}). Hãy dọn chỗ trống, hoặc ghi ra nơi khác.',
  reading: 'Đang đọc {file}…',
  evaluating: 'Đang đánh giá {period}…',
  checking: 'Đang kiểm tra {period}…',
  writing: 'Đang ghi {file}…',
  composing: 'Đang lập sổ họp đánh giá {period}…',
  reviewFile: '{who} - Đánh giá {period}.xlsx',
  reviewFileAlone: 'Đánh giá {period}.xlsx',
  reviewWritten: 'Sổ họp đánh giá nằm ở {file}',
  reviewIsDraft:
    'Đây là bản nháp. Còn thiếu: {answers} câu trả lời về KPI chệch hướng, {actuals} số thực hiện; {late} hành động trễ hạn, {errors} lỗi trong kiểm tra. --final liệt kê chúng.',
  notFinal: 'Chưa ghi sổ họp đánh giá {file}, vì sẽ là bản nháp. Còn vướng:',
  gapActual: 'Chưa có số thực hiện: {id} {name}',
  gapAnswers: '{id} {name}: chưa nêu: {answers}',
  gapHappened: 'điều đã xảy ra',
  gapCause: 'nguyên nhân gốc',
  gapAction: 'hành động',
  gapOwner: 'người phụ trách',
  gapDue: 'hạn',
  gapLate: 'Trễ từ {due}: {id} {action}',
  gapHealth: 'Kiểm tra: {errors} lỗi. “bsc check” liệt kê chúng.',
  reviewOverScorecard:
    'Sổ họp đánh giá sẽ ghi đè lên chính thẻ điểm {file}. Hãy chọn tên khác bằng --out.',
  allUnitsAlone:
    '--all-units ghi mỗi đơn vị một tệp vào một thư mục: nêu thư mục bằng --out-dir, bỏ --unit và --out.',
  folderForAllUnits:
    '--out-dir là thư mục cho --all-units. Nếu chỉ một sổ họp đánh giá, hãy nêu tệp bằng --out.',
  folderNotMade:
    'Không tạo được thư mục {folder} ({reason}). Hãy chọn thư mục khác bằng --out-dir.',
  unitsWithoutKpis: 'Đơn vị chưa có KPI thì không có sổ họp: {units}',
  reviewOf: 'Sổ {number} trên {total}: {file}…',
  reviewThere: 'Đã ghi trước đây từ cùng số liệu: {file}',
  reviewOfOther:
    'Tệp {file} được giữ nguyên: tệp không được lập từ thẻ điểm như hiện nay. Thêm --force để thay.',
  reviewsCounted: 'Sổ họp đánh giá: đã ghi {written}, có sẵn {there}, không ghi được {failed}',
  reviewsStopped: 'Đã dừng, còn {count} sổ họp chưa ghi. Chạy lại đúng lệnh này để làm tiếp.',
  unknownUnit:
    'Không có đơn vị “{unit}” trong {file}. Hãy nêu mã hoặc tên của một đơn vị: {units}.',
  moreUnits: '{units} và {count} đơn vị nữa',
  noUnits: 'Sổ tính {file} không có đơn vị nào. Hãy bỏ --unit để đánh giá toàn bộ.',
  severalUnits: 'Tên “{unit}” là của nhiều đơn vị. Hãy nêu mã của một đơn vị: {units}.',
  nothingToReview:
    'Sổ tính {file} chưa có KPI. Hãy lấy KPI từ “bsc sample”, hoặc nhập KPI đầu tiên vào bảng BSC_KPIs. Thêm --force thì vẫn ghi sổ họp đánh giá trống.',
  nothingToReviewInUnit:
    'Đơn vị {unit} chưa có KPI. Hãy gắn mục tiêu và KPI cho đơn vị, hoặc bỏ --unit. Thêm --force thì vẫn ghi sổ họp đánh giá trống.',
  collectWithoutScorecard:
    'Hãy nêu thẻ điểm mà báo cáo được lập từ đó: bsc collect BÁO-CÁO --into TỆP.',
  collectNoReview:
    '{file} không có báo cáo nào thu được: danh sách trên trang tính {sheet} không còn.',
  collectFound:
    '{review}: {count} câu trả lời mà các bảng chưa có, {conflicts} trong đó các bảng cũng đã đổi',
  collectTablesStay: 'Cả hai đã đổi: giữ như trong bảng',
  collectReviewTaken: 'Cả hai đã đổi: lấy theo báo cáo',
  collectNothingWritten:
    'Chưa ghi gì. --out ghi thẻ điểm với các câu trả lời này; với --prefer-review thì lấy theo báo cáo ở chỗ cả hai đã đổi.',
  collectWritten:
    'Thẻ điểm với các câu trả lời ở trong {file}. Tệp giữ các bảng; trang tính và công thức của riêng bạn vẫn ở sổ tính cũ, nơi “Thu báo cáo” trong ngăn giữ nguyên chúng.',
  collectOverSource: '{file} chỉ được đọc. Hãy chọn tên khác với --out.',
  importFound:
    'Tìm thấy {tables} bảng với {kpis} KPI. Với mỗi cột: cột chứa gì, chắc chắn đến đâu, và vì sao.',
  importRows: 'Tiêu đề ở dòng {headings}; KPI từ dòng {first} đến {last}',
  importColumns: 'Tiêu đề ở cột {headings}; KPI từ cột {first} đến {last}, cột A là 1',
  importLikelihood: 'Giống một danh sách KPI: {level}',
  importKpis: 'KPI',
  importProblems: 'Cần xem lại: {count}',
  importComesTo: 'Thành thẻ điểm mới: {counts}',
  importSeparated:
    'Đọc theo {encoding}, các giá trị cách nhau bằng {sign}, phần thập phân sau {decimal}.',
  importNothingWritten:
    'Chưa ghi gì. Để sửa một phỏng đoán, hãy lưu bản in của --json, sửa rồi đưa vào bằng --plan; --out ghi thẻ điểm.',
  importWritten:
    'Thẻ điểm nằm ở {file}. Trong đó là bản sao các giá trị: công thức nối tới các ô của bạn cần trang của bạn nằm trong cùng sổ tính, nơi “Từ trang tính” trên dải lệnh tạo ra chúng.',
  importOverSource:
    'Thẻ điểm sẽ ghi đè lên chính {file}, là tệp chỉ để đọc. Hãy chọn tên khác bằng --out.',
  importNoKpis:
    'Không có KPI nào để ghi: mọi dòng của {file} đều bị bỏ. Hãy trả vai trò kpi cho một dòng trong tệp kế hoạch.',
  written: 'Thẻ điểm mẫu nằm ở {file}',
  overall: 'Điểm chung',
  score: 'Điểm',
  status: 'Trạng thái',
  change: 'So với {period}',
  coverage: 'Trọng số có số liệu',
  perspectives: 'Viễn cảnh',
  offTrack: '{status}: {count}',
  noKpis: 'Thẻ điểm chưa có KPI. Hãy nhập KPI đầu tiên vào bảng BSC_KPIs.',
  noFigures: 'Chưa KPI nào có số liệu cho {period}. Hãy nhập vào bảng BSC_Data, hoặc nêu kỳ khác.',
  withoutData: 'Thiếu số: {count}',
  notScored: '{status}: {count}',
  belowMinimum: 'Không có điểm khi chưa đủ {minimum} trọng số có số liệu: {names}',
  arrows: '{better} tốt hơn, {same} như cũ, {worse} xấu hơn lần đo trước',
  nothingOffTrack: 'Không có KPI nào lệch kế hoạch.',
  units: 'Đơn vị',
  unlinked:
    'Số KPI không tính vào điểm vì không gắn mục tiêu, hoặc mục tiêu không thuộc viễn cảnh nào: {count}',
  problemsFound: 'Có {count} lỗi trong các bảng. Chạy “bsc check "{file}"” để xem.',
  oneProblemFound: 'Có 1 lỗi trong các bảng. Chạy “bsc check "{file}"” để xem.',
  findings: 'Kiểm tra: {passed} trên {rules} quy tắc đạt',
  ignored: 'Bỏ qua có lý do: {count}',
  ignoredFinding: '{title} · {object}: {reason}',
  found: 'có lỗi',
  counts: '{errors} · {warnings} · {tips}',
  inTables: 'Trong đó nằm trong các bảng: {count}',
  errors: '{count} lỗi',
  oneError: '1 lỗi',
  warnings: '{count} cảnh báo',
  oneWarning: '1 cảnh báo',
  tips: '{count} gợi ý',
  oneTip: '1 gợi ý',
  passed: 'đạt',
  healthy: 'Không phát hiện gì. Không cần làm gì thêm.',
  error: 'Lỗi',
  warning: 'Cảnh báo',
  tip: 'Gợi ý',
};
