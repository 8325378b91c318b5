import { actionsSheet } from '../../../../src/review/sheets/actions/actions-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Action } from '../../../../src/scorecard/model/action';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER, SEPTEMBER } from '../../made-scorecard';
import { formulaAt, rowOf, shown } from '../../shown';

const OLD: Action = {
  id: 'X1',
  raisedIn: SEPTEMBER,
  kpi: 'A',
  action: 'Talk to the supplier',
  owner: 'Ann',
  due: '2026-10-30',
  status: 'In progress',
};

function composed(actions: readonly Action[], more: Partial<Scorecard> = {}) {
  const reviews = [{ period: OCTOBER, meeting: '2026-11-09' }];
  const scorecard = madeScorecard([{ id: 'A', actuals: [50] }], { actions, reviews, ...more });
  return actionsSheet(reviewSubject(scorecard, OCTOBER));
}

function rowText(sheet: ReturnType<typeof composed>['sheet'], row: number) {
  return [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((column) => shown(sheet, row, column));
}

describe('the sheet Actions', () => {
  it('lists what was carried over, with the days it is late', () => {
    const { sheet } = composed([OLD]);
    expect(rowText(sheet, 7)).toEqual([
      'X1',
      'Sep 2026',
      'A',
      'Measure A',
      'Talk to the supplier',
      'Ann',
      46325,
      'In progress',
      undefined,
      10,
      undefined,
    ]);
    expect(shown(sheet, 2, 2)).toBe('Actions: 0 closed, 1 overdue, 0 in time, 0 new');
  });

  it('counts days to the meeting, and none for what is done, dropped or without a date', () => {
    const { sheet } = composed([
      { ...OLD, id: 'late' },
      { ...OLD, id: 'dropped', status: 'Dropped' },
      { ...OLD, id: 'done', doneOn: '2026-10-20' },
      { ...OLD, id: 'undated', due: undefined },
    ]);
    const days = ['late', 'undated', 'dropped', 'done'].map((id) =>
      shown(sheet, rowOf(sheet, id), 11),
    );
    expect(days).toEqual([10, '', '', '']);
    expect(shown(sheet, rowOf(sheet, 'done'), 9)).toBe('Done');
    expect(formulaAt(sheet, 7, 11)).toBe(
      'IF(OR(H7="",J7<>"",I7="Done",I7="Dropped"),"",IF(H7<BSC_AsOf,BSC_AsOf-H7,""))',
    );
  });

  it('leaves rows to spare for new ones', () => {
    const { sheet } = composed([OLD, { ...OLD, id: 'X2', raisedIn: OCTOBER }]);
    const first = rowOf(sheet, 'X2');
    const statuses = sheet.validations.find(({ allows }) => allows.kind === 'list');
    expect(statuses?.blocks[1]).toEqual({ top: first, left: 9, bottom: first + 8, right: 9 });
    expect(shown(sheet, first + 8, 5)).toBe('');
  });

  it('says that nothing was carried over, in a cell that is not counted', () => {
    const { sheet, names } = composed([]);
    expect(shown(sheet, 2, 2)).toBe('Actions: none carried over, none new yet');
    expect(shown(sheet, 7, 2)).toBeUndefined();
    expect(shown(sheet, 7, 3)).toBe('Nothing was carried over into this review.');
    expect(names?.get('BSC_ActionsCarried')?.block).toEqual({
      top: 7,
      left: 2,
      bottom: 7,
      right: 12,
    });
  });

  it('knows the names of KPIs of the units below as well', () => {
    const { sheet } = composed(
      [
        { ...OLD, kpi: 'N1' },
        { ...OLD, id: 'X2', kpi: 'nowhere' },
      ],
      {
        units: [
          { id: 'CO', name: 'Company' },
          { id: 'N', name: 'North', parent: 'CO' },
        ],
        objectives: [
          { id: 'F1', name: 'Grow', perspective: 'F', unit: 'CO' },
          { id: 'NO', name: 'North grows', perspective: 'F', unit: 'N' },
        ],
        kpis: [
          { id: 'A', name: 'Measure A', objective: 'F1', direction: 'higher' },
          { id: 'N1', name: 'Orders in the north', objective: 'NO', direction: 'higher' },
        ],
      },
    );
    expect(shown(sheet, 7, 5)).toBe('Orders in the north');
    expect(shown(sheet, 8, 5)).toBe('not found');
    expect(rowOf(sheet, 'N1', 15)).toBe(7);
    expect(sheet.page.area.right).toBe(13);
  });

  it('flows over pages when there are many', () => {
    const actions = Array.from({ length: 60 }, (_, index) => ({ ...OLD, id: `X${index}` }));
    expect(composed(actions).sheet.page.fit).toEqual({ wide: 1 });
    expect(composed([OLD]).sheet.page.fit).toEqual({ wide: 1, tall: 1 });
  });
});
