import type { Proposal, Region } from '../../../../src/import/proposal/proposal';
import type { RegionTruth } from '../truth';
import type { Mark } from './count';
import { markColumns } from './mark-columns';
import { matchRegions } from './match-regions';

/** Whether each table is found, with its header, its orientation, its columns and what its rows are. */
export function markRegions(truths: readonly RegionTruth[], proposal: Proposal): Mark[] {
  const matched = matchRegions(truths, proposal);
  return truths.flatMap((truth) => {
    const region = matched.get(truth);
    return [
      {
        point: 'tables',
        isRight: region !== undefined,
        fault: `${placeOf(truth)}: no such table; proposed ${rangesOn(truth.sheet, proposal)}`,
      },
      ...markHeader(truth, region),
      ...markColumns(truth, region),
      ...markRows(truth, region),
    ];
  });
}

function placeOf({ sheet, range }: RegionTruth): string {
  return `${sheet}!${range}`;
}

function rangesOn(sheet: string, { regions }: Proposal): string {
  const ranges = regions.filter((region) => region.sheet === sheet).map(({ range }) => range);
  return ranges.length === 0 ? 'none' : ranges.join(', ');
}

function markHeader(truth: RegionTruth, region: Region | undefined): Mark[] {
  const { headerRows, orientation } = truth;
  const found = region?.headerRows.join(', ') ?? 'none';
  return [
    {
      point: 'orientation',
      isRight: region?.orientation === orientation,
      fault: `${placeOf(truth)}: ${orientation}; proposed ${region?.orientation ?? 'none'}`,
    },
    ...(headerRows === undefined
      ? []
      : [
          {
            point: 'headers' as const,
            isRight: found === headerRows.join(', '),
            fault: `${placeOf(truth)}: header ${headerRows.join(', ')}; proposed ${found}`,
          },
        ]),
  ];
}

function markRows(truth: RegionTruth, region: Region | undefined): Mark[] {
  const proposed = new Map(region?.rows.map(({ row, role }) => [row, role]));
  return Object.entries(truth.rows ?? {}).map(([row, role]) => {
    const found = proposed.get(Number(row)) ?? 'none';
    return {
      point: 'rows',
      isRight: found === role,
      fault: `${truth.sheet} row ${row}: ${role}; proposed ${found}`,
    };
  });
}
