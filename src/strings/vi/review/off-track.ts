/** The sheet `offTrack` of a review. */
export const offTrack = {
  message:
    '{count} KPI chưa đạt làm mất {points} điểm; mỗi KPI cần nguyên nhân, hành động, người phụ trách và hạn',
  oneMessage:
    'Một KPI chưa đạt làm mất {points} điểm; cần nguyên nhân, hành động, người phụ trách và hạn',
  messageWithoutPoints:
    '{count} KPI chưa đạt; mỗi KPI cần nguyên nhân, hành động, người phụ trách và hạn',
  oneMessageWithoutPoints: 'Một KPI chưa đạt; cần nguyên nhân, hành động, người phụ trách và hạn',
  messageWatch: 'Không KPI nào chưa đạt; {count} KPI cần theo dõi',
  oneMessageWatch: 'Không KPI nào chưa đạt; một KPI cần theo dõi',
  messageNotJudged: 'Chưa KPI nào có màu trong {period}',
  messageNone: 'Không KPI nào chưa đạt, cũng không KPI nào cần theo dõi',
  messageNoKpis: 'Cấp này không có KPI; KPI của các đơn vị ở trang {sheet}',
  who: '{who}  |  {period}  |  xếp theo điểm mất  |  {input}',
  whoByScore: '{who}  |  {period}  |  xếp theo điểm, thấp nhất trước  |  {input}',

  answered: 'Đã trả lời {given} trên {all}',
  complete: ', đầy đủ',
  stillEmpty: ', còn {empty} ô trống (vàng đậm)',
  nothingOwed: 'Không còn câu trả lời nào phải nêu.',

  figures: 'Số liệu cho biết',
  found: 'Điều đã tìm ra và sẽ làm',
  pointsLost: 'Điểm mất',
  months: 'Số tháng chưa đạt',
  periods: 'Số kỳ chưa đạt',
  happened: 'Điều đã xảy ra và vì sao',
  rootCause: 'Nguyên nhân gốc',
  action: 'Hành động',
  wonBack: 'Điểm lấy lại',
  noAction: 'Không hành động: {reason}',

  noneOffTrack: 'Không KPI nào chưa đạt',
  noneJudged: 'Chưa có số thực hiện và kế hoạch nên chưa có gì để đánh giá',
  watchList: 'Danh sách theo dõi: {status}, không bắt buộc nêu nguyên nhân',
  watchListOwed: 'Danh sách theo dõi: {status}, cần nêu nguyên nhân',
  watchListCut:
    'Danh sách theo dõi: {shown} trên {count} KPI mất điểm nhiều nhất, không bắt buộc nêu nguyên nhân',

  causes: {
    Process: 'Quy trình',
    Resources: 'Nguồn lực',
    People: 'Con người',
    Market: 'Thị trường',
    Other: 'Khác',
  },
  causesPicked: 'Nguyên nhân đã chọn',
  notGiven: 'Chưa nêu',
  causeMeanings:
    'Quy trình: cách làm việc.  Nguồn lực: tiền, máy móc, vật tư, hệ thống.  Con người: kỹ năng, nhân sự, nghỉ việc.  Thị trường: khách hàng, đối thủ, giá, luật lệ.  Khác: không thuộc các loại trên.',
  lostMeaning:
    'Điểm mất = tỷ phần trong điểm chung × số điểm dưới ngưỡng đạt.  Điểm lấy lại = phần hành động dự kiến khôi phục khi đến hạn.',

  causeTitle: 'Nguyên nhân gốc',
  causePrompt: 'Chỉ một: nguyên nhân chính.',
  causeRefused: 'Hãy chọn một nguyên nhân trong danh sách: {causes}.',
  pointsTitle: 'Điểm lấy lại',
  pointsPrompt: 'Số điểm chung mà hành động dự kiến khôi phục.',
  pointsRefused: 'Hãy nhập số điểm từ 0 đến 100.',
};
