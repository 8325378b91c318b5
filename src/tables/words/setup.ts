import type {
  MissingData,
  RollUp,
  Setup,
  StatusWords,
  UnitRollUp,
} from '../../scorecard/model/setup';
import type { Vocabulary } from './vocabulary';

export const FISCAL_NAME_WORDS: Vocabulary<NonNullable<Setup['fiscalYearNamedBy']>> = {
  end: ['ends', 'year it ends', 'end year', 'ending', 'năm kết thúc', 'kết thúc'],
  start: ['starts', 'year it starts', 'start year', 'beginning', 'năm bắt đầu', 'bắt đầu'],
};

export const ROLL_UP_WORDS: Vocabulary<RollUp> = {
  Weighted: ['weighted mean', 'weighted average', 'mean', 'average', 'trọng số', 'bình quân'],
  Worst: ['worst child', 'lowest', 'xấu nhất', 'thấp nhất'],
};

export const UNIT_ROLL_UP_WORDS: Vocabulary<UnitRollUp> = {
  Own: ['own objectives', 'riêng', 'mục tiêu riêng'],
  Children: ['child units', 'children units', 'đơn vị con', 'cấp dưới'],
};

export const MISSING_DATA_WORDS: Vocabulary<MissingData> = {
  Exclude: ['excluded', 'leave out', 'ignore', 'skip', 'bỏ qua', 'loại ra'],
  Zero: ['0', 'count as zero', 'as zero', 'bằng 0', 'tính bằng 0'],
};

export const STATUS_STYLE_WORDS: Vocabulary<StatusWords> = {
  'Green Amber Red': ['green / amber / red', 'rag', 'colours', 'xanh vàng đỏ'],
  'On track Watch Off track': ['on track / watch / off track', 'on track', 'track'],
};

export const LANGUAGE_WORDS: Vocabulary<NonNullable<Setup['language']>> = {
  en: ['English', 'tiếng Anh'],
  vi: ['Vietnamese', 'tiếng Việt'],
};
