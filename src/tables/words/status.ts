import type { Colour, Status } from '../../scorecard/model/status';
import type { Vocabulary } from './vocabulary';

export const COLOUR_WORDS: Vocabulary<Colour> = {
  Green: ['g', '●', 'on track', 'xanh', 'xanh lá'],
  Amber: ['a', '▲', 'yellow', 'orange', 'watch', 'vàng', 'cam'],
  Red: ['r', '◆', 'off track', 'đỏ'],
};

export const STATUS_WORDS: Vocabulary<Status> = {
  ...COLOUR_WORDS,
  'No data': ['○', 'nodata', 'thiếu số'],
  'Not scored': ['notscored', 'không chấm'],
  'Not due': ['notdue', 'chưa kỳ'],
};
