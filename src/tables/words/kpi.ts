import type { Aggregation } from '../../scorecard/model/aggregation';
import type { Kpi } from '../../scorecard/model/kpi';
import type { ThresholdKind } from '../../scorecard/model/threshold-kind';
import type { Vocabulary } from './vocabulary';

export const THRESHOLD_WORDS: Vocabulary<ThresholdKind> = {
  ratio: ['ratios', '% of target', 'percent of target', 'share of target', 'tỷ lệ', 'tỉ lệ'],
  points: ['point', 'distance', 'difference', 'distance from target', 'điểm', 'chênh lệch'],
  values: ['value', 'raw value', 'raw values', 'actual value', 'giá trị'],
};

export const AGGREGATION_WORDS: Vocabulary<Aggregation> = {
  sum: ['total', 'add', 'added', 'tổng', 'cộng', 'cộng dồn'],
  average: ['avg', 'mean', 'trung bình', 'bình quân'],
  last: ['latest', 'closing', 'end of period', 'last value', 'cuối kỳ', 'mới nhất'],
  ratio: ['weighted', 'numerator / denominator', 'numerator/denominator', 'tỷ lệ', 'tỉ lệ'],
  min: ['minimum', 'lowest', 'smallest', 'nhỏ nhất', 'thấp nhất'],
  max: ['maximum', 'highest', 'largest', 'lớn nhất', 'cao nhất'],
  entered: ['as entered', 'typed', 'manual', 'nhập tay', 'tự nhập'],
};

export const KPI_TYPE_WORDS: Vocabulary<NonNullable<Kpi['type']>> = {
  Leading: ['lead', 'driver', 'dẫn dắt', 'dẫn'],
  Lagging: ['lag', 'outcome', 'result', 'kết quả', 'trễ'],
};

export const KPI_CLASS_WORDS: Vocabulary<NonNullable<Kpi['class']>> = {
  Strategic: ['strategy', 'chiến lược'],
  Operational: ['operation', 'operations', 'vận hành', 'tác nghiệp'],
};

export const INDICATOR_WORDS: Vocabulary<NonNullable<Kpi['indicator']>> = {
  KRI: ['key result indicator'],
  PI: ['performance indicator'],
  KPI: ['key performance indicator'],
};

export const TARGET_BASIS_WORDS: Vocabulary<NonNullable<Kpi['targetBasis']>> = {
  History: ['past', 'historical', 'quá khứ', 'lịch sử'],
  Benchmark: ['benchmarking', 'so sánh', 'đối chuẩn'],
  Plan: ['planned', 'budget', 'kế hoạch'],
};
