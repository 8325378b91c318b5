import { statusWord } from '../../src/look/status-word';
import { STATUSES } from '../../src/scorecard/model/status';

const TRACK = 'On track Watch Off track';

it('says the English words as formulas have them', () => {
  expect(STATUSES.map((status) => statusWord(status, 'en'))).toEqual([...STATUSES]);
});

it('says the Vietnamese words', () => {
  expect(STATUSES.map((status) => statusWord(status, 'vi'))).toEqual([
    'Xanh',
    'Vàng',
    'Đỏ',
    'Thiếu số',
    'Không chấm',
    'Chưa kỳ',
  ]);
});

it('words only the colours as on track, watch and off track', () => {
  expect(STATUSES.map((status) => statusWord(status, 'en', TRACK))).toEqual([
    'On track',
    'Watch',
    'Off track',
    'No data',
    'Not scored',
    'Not due',
  ]);
  expect(statusWord('Red', 'vi', TRACK)).toBe('Không đạt');
});
