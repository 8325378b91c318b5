import { nativeDeflate } from '../../src/cli/native-deflate';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { yearPeriod } from '../../src/scorecard/periods/period';
import { readTables } from '../../src/tables/read-tables';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { scorecardWorkbook } from '../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { cityScorecard, REPORT_YEAR } from './city-scorecard';
import { readIndicators, type Indicator } from './indicator';

/** Writes a scorecard as a workbook file and reads it back, as a user's file would come. */
async function throughFile(scorecard: Scorecard): Promise<Scorecard> {
  const written = await writeWorkbook(scorecardWorkbook(scorecard), nativeDeflate);
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  const read = readWorkbook(written.bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { scorecard: back, problems } = readTables(read.workbook.tables);
  // The city's own figures jump tenfold here and there: worth a warning, and still used.
  expect(problems.filter(({ code }) => code !== 'ten-times-usual')).toEqual([]);
  return back;
}

/** How many of the publisher's verdicts our statuses repeat, and how many there are. */
function agreement(
  indicators: readonly Indicator[],
  scorecard: Scorecard,
): { agreeing: number; verdicts: number; colouredWithout: number } {
  const { kpiById } = evaluate(scorecard, yearPeriod(REPORT_YEAR));
  let agreeing = 0;
  let verdicts = 0;
  let colouredWithout = 0;
  for (const { id, verdict } of indicators) {
    const status = kpiById.get(`I${id}`)?.status;
    const isColoured = status === 'Green' || status === 'Amber' || status === 'Red';
    if (verdict === undefined) colouredWithout += isColoured ? 1 : 0;
    else {
      verdicts += 1;
      if (isColoured && (status === 'Green') === (verdict === 'Met_Goal')) agreeing += 1;
    }
  }
  return { agreeing, verdicts, colouredWithout };
}

describe("a real city's report", () => {
  const indicators = readIndicators();
  const city = cityScorecard(indicators);
  const { overall } = evaluate(city, yearPeriod(REPORT_YEAR));

  it('has 1,139 indicators, of which 351 have a verdict', () => {
    expect(indicators).toHaveLength(1139);
    expect(indicators.filter(({ verdict }) => verdict === 'Met_Goal')).toHaveLength(183);
    expect(indicators.filter(({ verdict }) => verdict === 'Did_Not_Meet')).toHaveLength(168);
  });

  it('of one agency is read back from its workbook with all 26 verdicts', async () => {
    const education = indicators.filter(({ agency }) => agency === 'Department of Education');
    const scorecard = await throughFile(cityScorecard(education));
    expect(agreement(education, scorecard)).toEqual({
      agreeing: 26,
      verdicts: 26,
      colouredWithout: 0,
    });
  });

  it('of all agencies is read back from its workbook with 351 of 351 verdicts', async () => {
    const scorecard = await throughFile(city);
    expect(agreement(indicators, scorecard)).toEqual({
      agreeing: 351,
      verdicts: 351,
      colouredWithout: 0,
    });
  });

  it('puts indicators without an agency into the unit "No agency"', () => {
    const unit = city.units.find(({ name }) => name === 'No agency');
    const without = indicators.filter(({ agency }) => agency === undefined);
    expect(city.kpis.filter((kpi) => kpi.unit === unit?.id)).toHaveLength(without.length);
    expect(without).toHaveLength(164);
  });

  it('rolls the agencies up to the city', () => {
    expect(overall.unit?.name).toBe('New York City');
    expect(overall.children).toHaveLength(37);
  });

  it('gives a service the mean of its indicators', () => {
    const planning = overall.children.find(
      ({ unit }) => unit?.name === 'Department of City Planning',
    );
    const review = planning?.perspectives.find(({ perspective }) =>
      perspective.name.startsWith('Manage land use and environmental review'),
    );
    // Of a target of 70: 100 and 86 are capped at 1.2; 55 and 50 are red, 0.9 × 55/70 and 0.9 × 50/70.
    // The sum is 2.4 + 0.9 × 105/70 = 3.75, over four.
    expect(review?.score).toBeCloseTo(0.9375, 12);
    expect(review).toMatchObject({ status: 'Amber', coverage: 1 });
  });
});
