import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PARAMETERS } from '../../../src/functions/parameters';
import { unguardedArguments } from '../../../src/xlsx/formulas/unguarded-arguments';
import { calculate } from '../../functions/formula';

const KPIS = '{"ID","KPI","Objective","Amber";"F1","Revenue","",0.9}';
const DATA = '{"KPI","Period","Actual","Target";"F1","2026-10",50,100}';
const PERSPECTIVES = '{"ID","Perspective";"F","Financial"}';
const OBJECTIVES = '{"ID","Objective","Perspective","Status override";"O1","Grow","Financial",?}';

/** For each argument a call in which it would matter that its cell, the question mark, is 0 and not blank. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  ACHIEVEMENT: ['?,100', '50,?', '50,100,?', '50,100,"lower",?'],
  'ACHIEVEMENT.RANGE': ['?,20,24', '25,?,24', '25,-9,?'],
  STATUS: [
    '?,100',
    '50,?',
    '50,100,?',
    '50,100,"higher",?',
    '50,100,"higher",1,?',
    '50,100,"lower",1,0.9,?',
  ],
  'STATUS.VALUES': ['?,20,10', '5,?,-3', '5,8,?', '5,5,5,?'],
  'STATUS.POINTS': [
    '?,100,5',
    '50,?,5',
    '95,100,?,"higher",2',
    '95,100,5,?',
    '95,100,5,"higher",?',
  ],
  'STATUS.RANGE': ['?,20,24', '25,?,24,5', '25,-9,?,30', '24.1,20,24,?'],
  RAG: ['?', '0.5,?', '0.5,1,?'],
  SYMBOL: ['?'],
  SCORE: [
    '?',
    '0.5,?',
    '0.95,1,?',
    '0.95,1,0.9,?',
    '0.95,1,0.9,1,?',
    '1.5,1,0.9,1,0.9,?',
    '0.1,1,0.9,1,0.9,1.2,?',
  ],
  'SCORE.VALUES': [
    '?,20,10',
    '5,?,-3',
    '5,8,?',
    '95,100,90,?',
    '95,100,90,100,?',
    '95,100,90,100,"higher",?',
    '95,100,90,100,"higher",1,?',
    '500,100,90,100,"higher",1,0.9,?',
    '5,100,90,100,"higher",1,0.9,1.2,?',
  ],
  SCALE: ['?,0,10', '5,?,10', '5,10,?', '15,0,10,?'],
  VARIANCE: ['?,100', '50,?', '50,100,?'],
  'VARIANCE.PCT': ['?,100', '50,?', '50,100,?'],
  FAVOURABLE: ['?,100', '50,?', '50,100,?', '50,100,"higher",?', '50,100,"higher",0,?'],
  ROLLUP: ['{1,?}', '{1,0.5},{1,?}', '{1,""},,?', '{1,"",""},,,?'],
  'ROLLUP.STATUS': ['{"Green",?}', '{"Green","Red"},{1,?}', '{"Green","Red","Green"},,?'],
  COVERAGE: ['{1,?}', '{1,""},{1,?}'],
  CONTRIBUTION: [
    '{1,?},{0.5,1}',
    '{1,1},{0.5,?}',
    '{1,1},{0.5,1},{1,?}',
    '{1,1},{0.5,0.2},{1,1},?',
    '{1,""},{0.5,0.2},{1,1},{1,1},?',
  ],
  WEIGHTS: ['{1,?}'],
  RATIO: ['{1,?},{2,4}', '{1,3},{2,?}'],
  YTD: [
    '{5,?},{"2026-01","2026-02"},"2026-02","last"',
    '{5,7},{"2026-01",?},"2026-02"',
    '{5,7},{"2026-01","2026-02"},?',
    '{5,7},{"2026-01","2026-02"},"2026-02",?',
    '{5,7},{"2026-01","2026-02"},"2026-02","sum",?',
    '{5,7},{"2026-01","2026-02"},"2026-02","ratio",1,{9,?}',
  ],
  ROLLING: ['{1,?},2,"average"', '{1,3},?', '{1,3},2,?', '{1,3},2,"ratio",{2,?}'],
  TREND: [
    '{10,20,?}',
    '{10,20},?',
    '{1000,1001},"higher",?',
    '{30,10},"target",0.01,?',
    '{-30,-10},"range",0.01,-9,?',
    '{10,5,20},"higher",0.01,,,?',
  ],
  FORECAST: [
    '{5,?},4',
    '{5,5},?',
    '{5,7},4,?',
    '{5,7},4,"sum",?',
    '{5,7},4,"sum","prior-year",{1,2,3,?}',
    '{5,7},4,"ratio","auto",,{9,?}',
  ],
  REQUIRED: ['?,100,4', '50,?,4', '50,100,?'],
  EXPECTED: ['?,31,16', '1,?,16', '1,31,?', '1,31,16,?', '1,31,16,5,?'],
  EXPLAIN: [
    '?,100',
    '50,?',
    '50,100,?',
    '50,100,"higher",?',
    '95,100,"higher",1,?',
    '50,100,"higher",1,0.9,?',
    '50,100,"higher",1,0.9,10,?',
  ],
  SCORECARD: [
    `${KPIS.replace('0.9}', '?}')},${DATA},"2026-10"`,
    `${KPIS},${DATA.replace('50,', '?,')},"2026-10"`,
    `${KPIS},${DATA},?`,
    `${KPIS},${DATA},"2026-10",{"Setting","Value";"Score cap",?}`,
    `${KPIS},${DATA},"2026-10",,${OBJECTIVES}`,
    `${KPIS},${DATA},"2026-10",,,?`,
    `{"ID","KPI","Objective";"K1","Revenue","O1"},{"KPI","Period","Actual","Target";"K1","2026-10",50,100},"2026-10",,{"ID","Objective","Perspective";"O1","Grow","F"},"Line,Score",{"ID","Perspective","Weight";"F","Financial",?}`,
    `${KPIS},${DATA},"2026-10",,,,${PERSPECTIVES},{"ID","Unit","Weight";"S","Sales",?}`,
    `${KPIS},${DATA},"2026-10",,,,,,?`,
  ],
};

const cases = Object.entries(CALLS).flatMap(([name, calls]) =>
  calls.map((call) => ({ formula: `BSC.${name}(${call})` })),
);

/** Cells as text; one error is as good as another, because the user sees that something is missing. */
async function resultOf(formula: string, cell: string): Promise<string> {
  const cells = await calculate(`=${formula.replace('?', cell)}`);
  return JSON.stringify(cells).replace(/#[A-Z/!]+/g, 'error');
}

describe('A guard', () => {
  it.each(cases)('of ? in $formula is asked for when 0 is not blank', async ({ formula }) => {
    const differs = (await resultOf(formula, '""')) !== (await resultOf(formula, '0'));
    const asked = unguardedArguments(formula.replace('?', 'B2'));
    expect(asked.map(({ reference }) => reference)).toEqual(differs ? ['B2'] : []);
  });

  it('is tried for every argument of every function', () => {
    const declared = Object.entries({ ...PARAMETERS.eachCell, ...PARAMETERS.wholeCall });
    const counts = Object.entries(CALLS).map(([name, calls]) => [name, calls.length]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(declared.map(([name, parameters]) => [name, parameters.length])),
    );
  });
});

describe('A formula that a help page recommends', () => {
  const folder = join(process.cwd(), 'docs/functions');
  const formulas = readdirSync(folder).flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/^ {4}=(.+)$/gm)].map(
      ([, formula = '']) => ({ page, formula }),
    ),
  );

  it.each(formulas)('lacks no guard: $page, $formula', ({ formula }) => {
    expect(unguardedArguments(formula)).toEqual([]);
  });
});
