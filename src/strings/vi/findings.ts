import type { findings as english } from '../en/findings';

type Section<Name extends keyof typeof english> = Record<keyof (typeof english)[Name], string>;

const titles: Section<'titles'> = {
  M1: 'Kế hoạch bị viết thành KPI',
  M2: 'Thẻ điểm lệch một phía',
  M3: 'Chiến lược không có thước đo',
  M4: 'Không theo dõi thật sự',
  K1: 'KPI không thuộc mục tiêu nào',
  K2: 'KPI thiếu đơn vị đo',
  K3: 'KPI thiếu kế hoạch hoặc ngưỡng',
  K4: 'Kế hoạch không có thời hạn',
  K5: 'KPI chưa xét theo SMART',
  K6: 'Chỉ số phù phiếm',
  K7: 'Quá nhiều KPI',
  K8: 'Tần suất không hợp với loại KPI',
  L1: 'Viễn cảnh chỉ có KPI kết quả',
  L2: 'KPI kết quả không có KPI dẫn dắt',
  L3: 'Cặp KPI không biến động cùng nhau',
  W1: 'Chưa quyết định trọng số',
  W2: 'Các phần không cộng đủ tổng',
  S1: 'Liên kết không hợp lý trên bản đồ',
  S2: 'Mục tiêu không có liên kết',
  C1: 'Mục tiêu công ty không có đơn vị nào hỗ trợ',
  C2: 'Đơn vị không nối tới mục tiêu công ty',
  T1: 'Thiết lập tự mâu thuẫn',
  T2: 'Càng thấp càng tốt nhưng kế hoạch cao hơn mức gốc',
  D1: 'Ô và dòng không dùng được',
  D2: 'Số liệu đáng ngờ',
  D3: 'Phần trăm bị nhập thành số nguyên',
  R1: 'Đỏ mà không có nguyên nhân hoặc hành động',
  R2: 'Hành động quá hạn',
  R3: 'Sáng kiến chậm tiến độ',
  R4: 'Luôn xanh',
  R5: 'Đỏ kéo dài',
  R6: 'KPI chưa từng được bàn tới',
  R7: 'Đến hạn rà soát KPI',
  R8: 'Buổi đánh giá chưa chốt',
  X1: 'Công thức coi ô trống là 0',
  X2: 'Quá nhiều ô dùng hàm',
};

const sentences: Section<'sentences'> = {
  planAsKpi:
    '“{name}” ({id}) giống một công việc. KPI đo kết quả: hãy chuyển sang sáng kiến, hoặc đo điều mà việc này cần thay đổi.',

  perspectiveWithoutObjective:
    'Viễn cảnh “{name}” không có mục tiêu nên thẻ điểm bỏ sót phía này. Hãy thêm mục tiêu có KPI, hoặc xóa viễn cảnh.',
  perspectiveWithoutKpi:
    'Viễn cảnh “{name}” có mục tiêu nhưng không có KPI nên không có điểm. Hãy thêm KPI cho một mục tiêu.',
  perspectiveWithMost:
    '{count} trên {total} KPI nằm ở “{name}”, quá một nửa. Hãy thêm KPI cho các viễn cảnh khác, hoặc bớt ở đây.',

  objectiveWithoutKpi:
    'Mục tiêu “{name}” ({id}) không có KPI nên không ai biết đã đạt hay chưa. Hãy thêm KPI.',
  themeWithoutObjective:
    'Không có mục tiêu nào mang chủ đề chiến lược “{theme}”. Hãy thêm mục tiêu với chủ đề này, hoặc gán chủ đề cho mục tiêu phù hợp.',
  strategyWithoutObjective:
    'Chiến lược đã ghi trong Setup nhưng chưa có mục tiêu nào. Hãy chia chiến lược thành các mục tiêu có KPI.',

  scorecardWithoutData:
    'Bảng Data không có dòng nào nên chưa KPI nào trong {count} KPI được theo dõi. Hãy nhập số thực hiện và kế hoạch đầu tiên.',
  kpiNeverRead:
    '“{name}” ({id}) chưa từng có số thực hiện dù đã đến kỳ đo. Hãy nhập số, hoặc điền “Active from”.',
  kpiWithoutData:
    '“{name}” ({id}) không có số thực hiện trong {count} kỳ đến hạn gần nhất; số cuối cùng là của kỳ {last}. Hãy nhập số, hoặc ngừng KPI bằng “Active to”.',
  kpiWithoutOwner:
    '“{name}” ({id}) không có người phụ trách nên không ai chịu trách nhiệm. Hãy ghi tên một người vào “Owner”.',
  kpiWithoutSource:
    '“{name}” ({id}) không có nguồn dữ liệu nên không kiểm tra được số. Hãy ghi nguồn vào “Data source”.',
  kpiWithoutCollector: 'Chưa có ai thu thập số liệu của “{name}” ({id}). Hãy điền “Collected by”.',

  kpisWithoutOwner:
    'Không KPI nào trong {count} KPI có người phụ trách nên không ai chịu trách nhiệm. Hãy ghi tên một người cho mỗi KPI vào “Owner”.',
  kpisWithoutSource:
    'Không KPI nào trong {count} KPI có nguồn dữ liệu nên không kiểm tra được số. Hãy ghi nguồn vào “Data source”.',
  kpisWithoutCollector:
    'Không KPI nào trong {count} KPI có người thu thập số liệu. Hãy điền “Collected by”.',

  kpiWithoutObjective:
    '“{name}” ({id}) không thuộc mục tiêu nào nên không được tính vào điểm. Hãy chọn mục tiêu mà KPI này đo.',
  kpiWithoutMeasureUnit:
    '“{name}” ({id}) không có đơn vị nên dễ bị hiểu sai. Hãy điền “Measure unit”: %, ngày, loại tiền.',
  kpiWithoutTarget:
    '“{name}” ({id}) không có kế hoạch nên không được chấm điểm. Hãy nhập kế hoạch cho kỳ này.',
  kpiWithoutRange:
    '“{name}” ({id}) tốt khi nằm trong khoảng nhưng thiếu một giới hạn nên không được chấm điểm. Hãy nhập “Range low” và “Range high”.',
  kpiWithoutThresholds:
    '“{name}” ({id}) được xét theo giá trị nhưng thiếu “Green” hoặc “Amber” nên không được chấm điểm. Hãy nhập mức bắt đầu của mỗi màu.',
  targetNotDated: 'Kế hoạch của “{name}” ({id}) không có thời hạn phải đạt. Hãy điền “Target due”.',
  targetsNotDated:
    'Không KPI nào trong {count} KPI có kế hoạch ghi thời hạn phải đạt. Hãy điền “Target due”.',
  notSmart:
    '“{name}” ({id}) chưa được đánh dấu: {missing}. Hãy đánh dấu điều đã đạt, và sửa KPI ở điều chưa đạt.',
  noneSmart:
    'Không KPI nào trong {count} KPI được đánh dấu SMART. Hãy đánh dấu cho từng KPI điều đã đạt: cụ thể, đo được, khả thi, phù hợp, có thời hạn.',
  vanityMeasure:
    '“{name}” ({id}) đếm “{word}” mà không có mục tiêu hay KPI ghép cặp nào cho biết điều đó dẫn tới đâu. Hãy nối với mục tiêu mà KPI thúc đẩy, hoặc bỏ KPI.',
  manyKpisOnObjective:
    'Mục tiêu “{name}” ({id}) có {count} KPI; nhiều hơn {limit} thì khó quản lý. Hãy giữ những KPI có ý nghĩa quyết định.',
  manyKpisInUnit:
    'Thẻ điểm của “{name}” có {count} KPI; nhiều hơn {limit} thì khó điều hành. Hãy giữ những KPI có ý nghĩa quyết định.',
  manyKpis:
    'Thẻ điểm có {count} KPI; nhiều hơn {limit} thì khó điều hành. Hãy giữ những KPI có ý nghĩa quyết định.',
  strategicReadOften:
    '“{name}” ({id}) là KPI chiến lược nhưng đo hằng tháng hoặc hằng tuần, khi biến động ngẫu nhiên lớn hơn tác động của chiến lược. Hãy đo theo quý hoặc nửa năm, hoặc đổi sang loại vận hành.',
  operationalReadSeldom:
    '“{name}” ({id}) là KPI vận hành nhưng đo thưa hơn hằng tháng nên không kịp điều chỉnh. Hãy đo theo tháng hoặc tuần, hoặc đổi sang loại chiến lược.',

  perspectiveOnlyLagging:
    'Cả {count} KPI đã phân loại của “{name}” đều là KPI kết quả: chỉ cho biết điều đã xảy ra, không cho biết điều sắp tới. Hãy thêm KPI dẫn dắt.',
  laggingWithoutLeading:
    'KPI kết quả “{name}” ({id}) không ghép với KPI dẫn dắt nào nên chỉ báo khi đã muộn. Hãy ghép với KPI tác động tới nó.',
  pairMovesApart:
    '“{name}” ({id}) và “{with}” là một cặp nhưng qua {periods} kỳ, biến động của chúng không liên quan gì nhau (độ trễ {lag}). Hãy sửa độ trễ ở trang Strategy links, hoặc tìm yếu tố tác động khác.',

  weightsBlank:
    '“{name}” và các dòng cùng cấp ({count} dòng) không có trọng số nên được tính như nhau. Hãy nhập trọng số theo mức quan trọng.',
  weightsZero:
    '“{name}” và các dòng cùng cấp ({count} dòng) đều có trọng số 0 nên cấp trên không có điểm. Hãy nhập trọng số lớn hơn 0.',
  weightsMixed:
    '“{name}” có trọng số {weight} còn “{other}” cùng cấp có {otherWeight}: một bên giống tỷ lệ, bên kia giống số điểm, nên bên đầu gần như không được tính. Hãy nhập cả hai theo một thang.',
  sharesNotWhole:
    'Tỷ trọng của {count} phần thuộc “{name}” ({id}) cộng lại là {percent}%. Hãy sửa “Share” để đủ 100%.',
  partsNotWhole:
    'Các phần của “{name}” ({id}) cộng lại là {sum} nhưng tổng là {whole}: còn {difference} chưa rõ. Hãy sửa số của các phần hoặc của tổng.',

  linkToUnknown:
    'Liên kết {from} → {to} trỏ tới {unknown}, không phải mục tiêu nào. Hãy sửa mã hoặc xóa liên kết.',
  linkClosesLoop:
    'Các liên kết này tạo thành vòng lặp: {loop}. Nguyên nhân không thể là kết quả của chính nó; hãy xóa liên kết yếu nhất.',
  linkDownward:
    'Liên kết {from} → {to} đi xuống từ “{upper}” tới “{lower}”; nguyên nhân phải nằm dưới kết quả. Hãy đảo chiều hoặc xóa liên kết.',
  objectiveWithoutLink:
    'Không liên kết nào nối mục tiêu “{name}” ({id}) với bản đồ. Hãy hỏi mục tiêu này giúp gì và được gì giúp, rồi thêm liên kết.',
  mapWithoutLinks:
    'Không mục tiêu nào trong {count} mục tiêu được nối với nhau nên chiến lược chưa có quan hệ nhân quả. Hãy thêm liên kết đầu tiên.',

  objectiveNotCarried:
    'Không đơn vị nào hỗ trợ mục tiêu công ty “{name}” ({id}). Hãy giao cho một đơn vị mục tiêu đóng góp vào đó.',
  unitWithoutSight:
    'Không có gì nối từ “{name}” ({id}) lên mục tiêu của công ty. Hãy giao cho đơn vị này mục tiêu đóng góp vào cấp trên.',

  baselineEqualsTarget:
    'Mức gốc và kế hoạch của “{name}” ({id}) đều là {target} nên không có chặng đường để đo và không có trạng thái. Hãy sửa một trong hai.',
  targetBelowBaseline:
    '“{name}” ({id}) càng cao càng tốt nhưng kế hoạch {target} thấp hơn mức gốc {baseline}. Hãy sửa chiều, kế hoạch hoặc mức gốc.',
  lowAboveHigh:
    'Khoảng của “{name}” ({id}) đi từ {low} đến {high}: giới hạn dưới cao hơn giới hạn trên. Hãy đổi chỗ hai số.',
  amberBetterThanGreen:
    'Ở “{name}” ({id}), vàng ({amber}) đòi hỏi cao hơn xanh ({green}) nên không có trạng thái. Hãy sửa “Green” hoặc “Amber”.',
  higherButGreenBelowAmber:
    '“{name}” ({id}) càng cao càng tốt nhưng xanh ({green}) thấp hơn vàng ({amber}) nên số thấp lại được xanh. Hãy sửa chiều hoặc đổi chỗ hai số.',
  lowerButGreenAboveAmber:
    '“{name}” ({id}) càng thấp càng tốt nhưng xanh ({green}) cao hơn vàng ({amber}) nên số cao lại được xanh. Hãy sửa chiều hoặc đổi chỗ hai số.',
  yesButGreenBelowAmber:
    '“{name}” ({id}) có là tốt nhưng mức xanh ({green}) thấp hơn mức vàng ({amber}) nên “không” lại thành xanh. Hãy đổi chỗ hai số.',
  closerButOneSided:
    '“{name}” ({id}) càng sát kế hoạch càng tốt nhưng ngưỡng là giá trị (xanh {green}, vàng {amber}), chỉ xét một phía. Hãy chọn ngưỡng ratio hoặc points, hoặc chiều higher hay lower.',
  insideButOneSided:
    '“{name}” ({id}) nằm trong khoảng là tốt nhưng ngưỡng là giá trị (xanh {green}, vàng {amber}), chỉ xét một phía. Hãy chọn ngưỡng ratio hoặc points, hoặc chiều higher hay lower.',
  targetAboveBaseline:
    '“{name}” ({id}) càng thấp càng tốt nhưng kế hoạch {target} cao hơn mức gốc {baseline}. Hãy sửa chiều, kế hoạch hoặc mức gốc.',

  redUnexplained:
    '“{name}” ({id}) đỏ từ kỳ {since} mà chưa ghi nguyên nhân lẫn hành động. Hãy nhập nguyên nhân, và hành động hoặc lý do không hành động.',
  redWithoutCause:
    '“{name}” ({id}) đỏ từ kỳ {since} mà chưa ghi nguyên nhân cho kỳ này. Hãy nhập điều đã xảy ra và nguyên nhân gốc.',
  redWithoutAction:
    '“{name}” ({id}) đỏ từ kỳ {since} mà chưa có hành động nào. Hãy thêm hành động có người phụ trách và thời hạn, hoặc nêu lý do không hành động.',
  amberWithoutCause:
    '“{name}” ({id}) vàng từ kỳ {since} mà chưa ghi nguyên nhân cho kỳ này. Hãy nhập điều đã xảy ra.',
  actionOverdue:
    'Hành động “{name}” ({id}) đến hạn ngày {due}, đã trễ {days} ngày. Hãy hoàn thành, thống nhất hạn mới, hoặc bỏ và nêu lý do.',
  initiativeBehind:
    'Sáng kiến “{name}” ({id}) mới xong {done}% trong khi đã qua {elapsed}% thời gian. Hãy quyết định cần hỗ trợ gì, hoặc thống nhất hạn mới.',
  initiativeOverdue:
    'Sáng kiến “{name}” ({id}) đến hạn ngày {due}, đã trễ {days} ngày mà chưa xong. Hãy hoàn thành, thống nhất hạn mới, hoặc dừng lại.',
  alwaysGreen:
    '“{name}” ({id}) đã xanh {periods} kỳ liền: kế hoạch có thể quá dễ. Hãy xem lại kế hoạch.',
  alwaysRed:
    '“{name}” ({id}) đã đỏ {periods} kỳ liền: kế hoạch hoặc cách đo đáng ngờ. Hãy xem lại cả hai.',
  neverDiscussed:
    '“{name}” ({id}) có {periods} lần đo nhưng chưa phân tích, hành động hay rà soát nào nhắc tới. Hãy bàn về KPI này, hoặc bỏ đi.',
  kpisNeverReviewed:
    'Có số liệu từ {since} nhưng bộ KPI chưa từng được rà soát; cần rà soát mỗi {months} tháng. Hãy quyết định cho từng KPI: giữ, sửa hay bỏ.',
  kpisReviewedLongAgo:
    'Lần rà soát KPI gần nhất là ngày {last}; cần rà soát mỗi {months} tháng. Hãy quyết định cho từng KPI: giữ, sửa hay bỏ.',
  kpiReviewDue:
    '“{name}” ({id}) đã đến hạn rà soát từ ngày {due}. Hãy quyết định: giữ, sửa hay bỏ.',
  reviewNotClosed:
    'Buổi đánh giá {period} chưa chốt nên số liệu còn có thể thay đổi. Hãy chốt lại.',
  unitReviewNotClosed:
    'Buổi đánh giá {period} của “{unit}” chưa chốt nên số liệu còn có thể thay đổi. Hãy chốt lại.',
  periodWithoutReview:
    'Chưa có buổi đánh giá cho {period} dù các kỳ trước có. Hãy đánh giá và chốt kỳ này để giữ lại số liệu.',
};

const evidence: Section<'evidence'> = {
  noKpis: 'Chưa có KPI nào.',
  noPerspectiveCovered: 'Chưa viễn cảnh nào trong {perspectives} viễn cảnh có KPI.',
  noObjectives: 'Chưa có mục tiêu nào.',
  plansAmongKpis: '{plans} trên {kpis} KPI giống một kế hoạch.',
  balance:
    '{count} trên {kpis} KPI nằm ở “{perspective}”, không viễn cảnh nào có nhiều hơn. {covered} trên {perspectives} viễn cảnh có KPI.',
  noPerspectives: 'Có {kpis} KPI nhưng không có viễn cảnh nào.',
  measuredObjectives: '{measured} trên {objectives} mục tiêu có KPI.',
  measuredObjectivesAndThemes:
    '{measured} trên {objectives} mục tiêu có KPI. {carried} trên {themes} chủ đề chiến lược có mục tiêu.',
  monitored:
    '{read} trên {kpis} KPI có số thực hiện trong {periods} kỳ đến hạn gần nhất, tính đến {until}. {described} trên {kpis} KPI có người phụ trách, nguồn và người thu thập.',
};

const smart: Section<'smart'> = {
  specific: 'cụ thể',
  measurable: 'đo được',
  achievable: 'khả thi',
  relevant: 'phù hợp',
  timeBound: 'có thời hạn',
};

const fixes: Section<'fixes'> = {
  moveToInitiatives: 'Chuyển sang sáng kiến',
  addFromLibrary: 'Thêm từ thư viện',
  addObjective: 'Thêm mục tiêu',
  enterValue: 'Nhập giá trị',
  nameOwner: 'Ghi người phụ trách',
  openForm: 'Sửa KPI',
  changeFrequency: 'Đổi tần suất',
  pair: 'Ghép cặp KPI',
  makeWhole: 'Chỉnh cho đủ 100%',
  openMap: 'Sửa liên kết',
  assign: 'Giao cho đơn vị',
  explainAndAct: 'Giải thích và hành động',
  reviewKpis: 'Rà soát KPI',
  closeReview: 'Chốt buổi đánh giá',
  showCell: 'Sửa ô',
  insertGuard: 'Thêm điều kiện chặn ô trống',
};

export const findings = { titles, sentences, evidence, smart, fixes };
