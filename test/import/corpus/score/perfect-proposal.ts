import {
  MEASURES,
  type Measure,
  type Proposal,
  type ProposedColumn,
  type ProposedKpi,
  type Region,
  type Role,
} from '../../../../src/import/proposal/proposal';
import { columnNumber, parseRangeAddress } from '../../../../src/tables/cell-range';
import { expectedKpis, firstClaim, type ExpectedKpi } from '../expected-kpis';
import type { MessyBook } from '../messy-book';
import type { Claim, RegionTruth } from '../truth';

const SURE = { confidence: 1, reason: { code: 'unknown' } } as const;

/** The proposal that makes no mistake, so that the score can be tried. */
export function perfectProposal(book: MessyBook): Proposal {
  return {
    regions: book.truth.regions.map(region),
    kpis: expectedKpis(book).map(kpi),
    problems: [],
  };
}

function region(truth: RegionTruth): Region {
  const range = parseRangeAddress(truth.range);
  return {
    id: `${truth.sheet}!${truth.range}`,
    sheet: truth.sheet,
    range: truth.range,
    orientation: truth.orientation,
    headerRows: truth.headerRows ?? [],
    firstDataRow: (range?.top ?? 0) + 1,
    lastDataRow: (range?.bottom ?? 0) + 1,
    columns: Object.entries(truth.columns).map(([line, claims]) =>
      column(line, firstClaim(claims)),
    ),
    rows: Object.entries(truth.rows ?? {}).map(([row, role]) => ({
      row: Number(row),
      role,
      ...SURE,
    })),
    likelihood: 1,
    links: 'cells',
  };
}

function column(line: string, claim: Claim): ProposedColumn {
  const [kind = '', period] = claim.split(' ');
  const own = { column: line, header: '', ...SURE };
  if (kind === 'periods') return { ...own, role: 'value', holds: 'period' };
  if (kind === 'measures') return { ...own, role: 'value', holds: 'measure' };
  if (kind !== 'value' && !isMeasure(kind)) return { ...own, role: kind as Role };
  return {
    ...own,
    role: 'value',
    ...(isMeasure(kind) && { measure: kind }),
    ...(period !== undefined && { period }),
  };
}

function isMeasure(kind: string): kind is Measure {
  return (MEASURES as readonly string[]).includes(kind);
}

function kpi({ truth, places, readings }: ExpectedKpi): ProposedKpi {
  const [place = { sheet: '', at: 1, range: 'A1' }] = places;
  const row = typeof place.at === 'number' ? place.at : columnNumber(place.at) + 1;
  const direction = truth.direction ?? 'higher';
  return {
    id: truth.name,
    name: truth.name,
    direction,
    ...(truth.perspective !== undefined && { perspective: truth.perspective }),
    ...(truth.of !== undefined && { unit: truth.of }),
    ...(truth.unit !== undefined && { measureUnit: truth.unit }),
    ...(truth.owner !== undefined && { owner: truth.owner }),
    ...(truth.weight !== undefined && { weight: truth.weight }),
    readings: readings.map(({ measure, period = '2026', value }) => ({
      measure,
      period,
      value,
      cell: `${place.sheet}!A1`,
      region: '',
    })),
    source: {
      sheet: place.sheet,
      name: truth.name,
      cell: place.range.split(':')[0] ?? '',
      region: '',
      row,
    },
    guesses: { direction: { value: direction, ...SURE } },
  };
}
