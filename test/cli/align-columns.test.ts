import { alignColumns } from '../../src/cli/align-columns';

it('makes each column as wide as its widest cell', () => {
  const rows = [
    ['', 'Score', 'Status'],
    ['Overall', '95.7', 'Amber'],
    ['東京', '101.3', ''],
  ];
  expect(alignColumns(rows, [{ align: 'left' }, { align: 'right' }, { align: 'left' }])).toEqual([
    '         Score  Status',
    'Overall   95.7  Amber',
    '東京     101.3',
  ]);
});

it('lets headings and blank lines be', () => {
  const rows = [['A heading that is longer than its column'], ['a', 'b'], []];
  expect(alignColumns(rows, [{ align: 'left' }, { align: 'left' }])).toEqual([
    'A heading that is longer than its column',
    'a  b',
    '',
  ]);
});

it('shortens what is wider than a column may become', () => {
  const rows = [
    ['Customer perspective', '1'],
    ['Financial', '2'],
  ];
  expect(alignColumns(rows, [{ align: 'left', most: 9 }, { align: 'right' }])).toEqual([
    'Customer…  1',
    'Financial  2',
  ]);
});
