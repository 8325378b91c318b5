import type { Action } from '../../scorecard/model/action';
import type { Analysis } from '../../scorecard/model/analysis';
import type { Initiative } from '../../scorecard/model/initiative';
import type { KpiReview } from '../../scorecard/model/kpi-review';
import type { Snapshot } from '../../scorecard/model/snapshot';
import type { LinkStrength } from '../../scorecard/model/strategy-link';
import type { SwotEntry } from '../../scorecard/model/swot-entry';
import type { UnitLevel } from '../../scorecard/model/unit';
import type { Vocabulary } from './vocabulary';

export const UNIT_LEVEL_WORDS: Vocabulary<UnitLevel> = {
  Company: ['corporate', 'organisation', 'organization', 'công ty', 'tổng công ty'],
  Division: ['business unit', 'khối'],
  Department: ['dept', 'dept.', 'phòng', 'phòng ban', 'bộ phận'],
  Team: ['group', 'nhóm', 'đội', 'tổ'],
  Person: ['individual', 'employee', 'cá nhân', 'nhân viên'],
};

export const LINK_STRENGTH_WORDS: Vocabulary<LinkStrength> = {
  Weak: ['low', 'yếu'],
  Medium: ['moderate', 'mid', 'vừa', 'trung bình'],
  Strong: ['high', 'mạnh'],
};

export const ROOT_CAUSE_WORDS: Vocabulary<NonNullable<Analysis['rootCause']>> = {
  Process: ['processes', 'quy trình'],
  Resources: ['resource', 'nguồn lực'],
  People: ['person', 'staff', 'con người', 'nhân sự'],
  Market: ['markets', 'thị trường'],
  Other: ['others', 'khác'],
};

export const VOICE_WORDS: Vocabulary<NonNullable<Analysis['voice']>> = {
  Management: ['manager', 'lãnh đạo', 'quản lý'],
  Employee: ['employees', 'staff', 'nhân viên'],
  Customer: ['customers', 'client', 'khách hàng'],
  Partner: ['partners', 'supplier', 'đối tác'],
};

export const ACTION_STATUS_WORDS: Vocabulary<NonNullable<Action['status']>> = {
  Open: ['new', 'not started', 'to do', 'mở', 'chưa làm'],
  'In progress': ['ongoing', 'started', 'doing', 'đang làm', 'đang thực hiện'],
  Done: ['closed', 'complete', 'completed', 'finished', 'xong', 'hoàn thành'],
  Dropped: ['cancelled', 'canceled', 'stopped', 'bỏ', 'huỷ', 'hủy'],
};

export const INITIATIVE_STATUS_WORDS: Vocabulary<NonNullable<Initiative['status']>> = {
  Planned: ['plan', 'not started', 'open', 'kế hoạch', 'chưa bắt đầu'],
  'In progress': ['ongoing', 'started', 'running', 'đang làm', 'đang thực hiện'],
  Done: ['closed', 'complete', 'completed', 'finished', 'xong', 'hoàn thành'],
  Stopped: ['dropped', 'cancelled', 'canceled', 'on hold', 'dừng', 'tạm dừng'],
};

export const SWOT_WORDS: Vocabulary<SwotEntry['kind']> = {
  Strength: ['strengths', 's', 'điểm mạnh'],
  Weakness: ['weaknesses', 'w', 'điểm yếu'],
  Opportunity: ['opportunities', 'o', 'cơ hội'],
  Threat: ['threats', 't', 'thách thức', 'nguy cơ'],
};

export const SNAPSHOT_KIND_WORDS: Vocabulary<Snapshot['kind']> = {
  First: ['original', 'lần đầu'],
  Restated: ['restatement', 'revised', 'điều chỉnh'],
};

export const SNAPSHOT_LEVEL_WORDS: Vocabulary<Snapshot['level']> = {
  Scorecard: ['overall', 'thẻ điểm'],
  Unit: ['đơn vị'],
  Perspective: ['viễn cảnh', 'khía cạnh'],
  Objective: ['mục tiêu'],
  KPI: ['chỉ số'],
};

export const REVIEW_TRIGGER_WORDS: Vocabulary<NonNullable<KpiReview['trigger']>> = {
  Scheduled: ['planned', 'regular', 'định kỳ'],
  'New market': ['thị trường mới'],
  Restructuring: ['reorganisation', 'reorganization', 'tái cơ cấu'],
  Merger: ['acquisition', 'sáp nhập'],
  'Strategy change': ['new strategy', 'đổi chiến lược', 'thay đổi chiến lược'],
};

export const REVIEW_DECISION_WORDS: Vocabulary<NonNullable<KpiReview['decision']>> = {
  Keep: ['kept', 'giữ', 'giữ nguyên'],
  Modify: ['change', 'modified', 'sửa', 'điều chỉnh'],
  Eliminate: ['delete', 'remove', 'drop', 'eliminated', 'bỏ', 'loại bỏ'],
};
