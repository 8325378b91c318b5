import { putRow } from '../../../src/scorecard/edits/put-row';

describe('a row that is put', () => {
  const rows = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];

  it('takes the place of the one with its ID', () => {
    expect(putRow(rows, { id: 'a', name: 'new' })).toEqual([{ id: 'a', name: 'new' }, rows[1]]);
  });

  it('comes last when it is new', () => {
    expect(putRow(rows, { id: 'c', name: 'C' })).toEqual([...rows, { id: 'c', name: 'C' }]);
  });
});
