/**
 * Verbs that begin a task and seldom a measure. Against a task speak a figure's sign ("%", "per") and, in English where
 * the head of a name stands last, a measure's word at the end: "deploy frequency", but "implement a cost control system".
 */
export const TASK_VERBS: readonly string[] = [
  ...['implement', 'introduce', 'establish', 'develop', 'create', 'deploy', 'migrate', 'organise'],
  ...['organize', 'prepare', 'conduct', 'install', 'finish', 'finalise', 'finalize', 'construct'],
  ...['execute', 'renovate', 'digitise', 'digitize', 'automate', 'modernise', 'modernize'],
  ...['restructure', 'appoint', 'negotiate', 'roll out', 'set up', 'carry out', 'put in place'],
];

/** The same in Vietnamese, where what follows the verb never makes it a measure. */
export const VIETNAMESE_TASK_VERBS: readonly string[] = [
  ...['triển khai', 'xây dựng', 'lắp đặt', 'ban hành', 'ra mắt', 'thành lập', 'thiết lập'],
  ...['nâng cấp', 'khởi động', 'áp dụng', 'tổ chức', 'lập kế hoạch', 'soạn thảo'],
];

/** Verbs that are nouns too ("launch cost"): a measure's word anywhere speaks against a task. */
export const NOUN_LIKE_VERBS: readonly string[] = [
  ...['launch', 'hire', 'recruit', 'buy', 'write', 'publish', 'relaunch'],
];

/** Words that begin a task only with a determiner or the object of a task: "complete the audit", not "complete orders". */
export const VAGUE_VERBS: readonly string[] = [
  ...['complete', 'open', 'build', 'design', 'test', 'train', 'start', 'plan', 'release', 'run'],
  ...['hold', 'sign', 'upgrade', 'close', 'move', 'pilot', 'review', 'deliver', 'draft', 'update'],
  ...['hoàn thành', 'hoàn tất', 'thực hiện', 'tiến hành', 'mở', 'mua', 'ký', 'tuyển', 'tuyển dụng'],
];

/** Nouns of a task, followed by what is done: "implementation of the ERP system". */
export const TASK_NOUNS_OF: readonly string[] = [
  ...['implementation', 'introduction', 'rollout', 'roll-out', 'deployment', 'completion'],
  ...['construction', 'installation', 'establishment', 'launch', 'migration'],
];

/** What a task is about when it is the last word, or the only one: "ERP project", "Launch". The plural counts something and is a measure. */
export const TASK_ENDINGS: readonly string[] = [
  ...['project', 'implementation', 'rollout', 'roll-out', 'go-live', 'launch'],
];

/** A plan by its own name: "training plan". After a preposition it is what a figure is held against: "output against plan". */
export const PLAN_ENDINGS: readonly string[] = ['plan'];

/** What ties a figure to a plan. */
export const PREPOSITIONS: readonly string[] = [
  ...['against', 'vs', 'versus', 'to', 'from', 'of', 'than', 'on', 'with', 'without', 'within'],
  ...['in', 'under', 'over', 'above', 'below', 'by', 'ahead', 'behind'],
];

/** Vietnamese names of plans begin with the noun: "kế hoạch đào tạo". */
export const PLAN_BEGINNINGS: readonly string[] = ['kế hoạch', 'đề án'];

/** Words after which something single and named follows. */
export const DETERMINERS: readonly string[] = [
  ...['a', 'an', 'the', 'our', 'one', 'two', 'three', 'new', 'second', 'first', 'all'],
  ...['thêm', 'mới', 'một', 'hai', 'ba', 'việc'],
];

/** What tasks are done to. Singular, since the plural after an adjective counts: "open projects". */
export const TASK_OBJECTS: readonly string[] = [
  ...['project', 'portal', 'app', 'website', 'webshop', 'shop', 'store', 'system', 'software'],
  ...['platform', 'tool', 'program', 'programme', 'campaign', 'plant', 'factory', 'warehouse'],
  ...['office', 'branch', 'strategy', 'policy', 'course', 'workshop', 'phase', 'roadmap', 'audit'],
  ...['certification', 'database', 'erp', 'crm', 'academy', 'laboratory', 'contract'],
  ...['dự án', 'công trình', 'hệ thống', 'nhà máy', 'nhà kho', 'phần mềm', 'đề án', 'chương trình'],
  ...['chiến dịch', 'văn phòng', 'chi nhánh', 'cửa hàng', 'khảo sát', 'hợp đồng', 'khóa đào tạo'],
];

/** Signs that a name counts or relates figures, whatever its verb. */
export const FIGURE_SIGNS: readonly string[] = [
  ...['per', 'on time', 'on-time', 'on schedule', 'percent', 'percentage', 'number', 'no.'],
  ...['đúng hạn', 'đúng tiến độ', 'mỗi', 'tỷ lệ', 'tỉ lệ', 'số lượng', 'phần trăm'],
];

/** Words of measures. */
export const MEASURE_WORDS: readonly string[] = [
  ...['rate', 'rates', 'ratio', 'share', 'index', 'score', 'scores', 'rating', 'level', 'count'],
  ...['average', 'avg', 'mean', 'median', 'total', 'sum', 'time', 'times', 'duration', 'delay'],
  ...['delays', 'days', 'hours', 'minutes', 'weeks', 'months', 'speed', 'frequency', 'progress'],
  ...['cost', 'costs', 'spend', 'spending', 'expense', 'expenses', 'revenue', 'revenues', 'sales'],
  ...['margin', 'profit', 'income', 'earnings', 'price', 'budget', 'value', 'volume', 'quantity'],
  ...['amount', 'quality', 'accuracy', 'readiness', 'success', 'efficiency', 'effectiveness'],
  ...['productivity', 'satisfaction', 'attainment', 'adherence', 'compliance', 'coverage'],
  ...['capacity', 'availability', 'attendance', 'utilisation', 'utilization', 'yield', 'output'],
  ...['backlog', 'growth', 'turnover', 'retention', 'churn', 'conversion', 'adoption', 'variance'],
  ...['deviation', 'errors', 'defects', 'failures', 'complaints', 'incidents', 'punctuality'],
  ...['doanh thu', 'doanh số', 'lợi nhuận', 'chi phí', 'giá trị', 'sản lượng', 'năng suất'],
  ...['tốc độ', 'tiến độ', 'thời gian', 'thời hạn', 'chỉ số', 'chỉ tiêu', 'mức', 'điểm', 'tổng'],
  ...['bình quân', 'trung bình', 'tần suất', 'hiệu quả', 'chất lượng', 'số giờ', 'số ngày'],
];
