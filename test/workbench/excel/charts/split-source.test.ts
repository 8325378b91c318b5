import { splitSource } from '../../../../workbench/excel/charts/model/split-source';

const box = (row: number, column: number, rows: number, columns: number) => ({
  row,
  column,
  rows,
  columns,
});

describe('the source of a chart', () => {
  const table = [
    ['', 'Actual', 'Target'],
    ['Jan', 1, 2],
    ['Feb', 3, 4],
    ['Mar', 5, 6],
  ];

  it('has names above and categories at the left', () => {
    const split = splitSource(table, box(4, 2, 4, 3), 'Line', 'Auto');
    expect(split.plotBy).toBe('Columns');
    expect(split.categories).toEqual(box(5, 2, 3, 1));
    expect(split.series.map(({ name, values }) => [name, values])).toEqual([
      [box(4, 3, 1, 1), box(5, 3, 3, 1)],
      [box(4, 4, 1, 1), box(5, 4, 3, 1)],
    ]);
  });

  it('can be read by rows', () => {
    const split = splitSource(table, box(0, 0, 4, 3), 'Line', 'Rows');
    expect(split.categories).toEqual(box(0, 1, 1, 2));
    expect(split.series.map(({ name, values }) => [name, values])[1]).toEqual([
      box(2, 0, 1, 1),
      box(2, 1, 1, 2),
    ]);
  });

  it('is read by rows when it is wider than high', () => {
    const wide = [
      ['A', 1, 2, 3],
      ['B', 4, 5, 6],
    ];
    const split = splitSource(wide, box(0, 0, 2, 4), 'ColumnClustered', 'Auto');
    expect(split.plotBy).toBe('Rows');
    expect(split.series).toHaveLength(2);
    expect(split.categories).toBeUndefined();
  });

  it('takes years as categories beside an empty corner', () => {
    const years = [
      ['', 'Profit'],
      [2024, 10],
      [2025, 20],
    ];
    const split = splitSource(years, box(0, 0, 3, 2), 'Line', 'Auto');
    expect(split.categories).toEqual(box(1, 0, 2, 1));
    expect(split.series).toHaveLength(1);
  });

  it('gives its first column to the x axis of a scatter chart', () => {
    const numbers = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    const split = splitSource(numbers, box(0, 0, 3, 2), 'XYScatter', 'Auto');
    expect(split.categories).toEqual(box(0, 0, 3, 1));
    expect(split.series[0]?.values).toEqual(box(0, 1, 3, 1));
  });
});
