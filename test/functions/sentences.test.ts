import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CellError } from './custom-functions-runtime';
import { explainErrorsIn } from '../../src/functions/answer/sentence-language';
import { status } from '../../src/functions/status';
import { functions as englishOfAll } from '../../src/strings/en/functions';
import { scorecardFunction as englishOfTable } from '../../src/strings/en/scorecard-function';
import { functions as vietnameseOfAll } from '../../src/strings/vi/functions';
import { scorecardFunction as vietnameseOfTable } from '../../src/strings/vi/scorecard-function';

const english = { ...englishOfAll, ...englishOfTable };
const vietnamese = { ...vietnameseOfAll, ...vietnameseOfTable };

function sentence(): string {
  try {
    status([['abc']], [[1]]);
  } catch (error) {
    if (error instanceof CellError) return error.message;
  }
  return '';
}

describe('The sentence of an error', () => {
  afterEach(() => explainErrorsIn('en-US'));

  it('is English, and Vietnamese where Excel is', async () => {
    expect(sentence()).toContain('which is not a number');
    await explainErrorsIn('vi-VN');
    expect(sentence()).toContain('không phải số');
    expect(status([['']], [[1]])).toEqual([['No data']]);
  });

  it('has the same places in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, text] of Object.entries(english)) {
      expect([key, places(vietnamese[key as keyof typeof english])]).toEqual([key, places(text)]);
    }
  });

  it('is of BSC.SCORECARD alone only where the part for it says it', () => {
    const folder = join(__dirname, '../../src/functions');
    const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('scorecard-table'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const said = Object.keys(englishOfTable).filter((key) =>
      others.some((text) => text.includes(`'${key}'`)),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(said).toEqual([]);
  });

  it('calls target, baseline and workbook in Vietnamese as the other texts do', () => {
    expect(vietnamese.targetMissing).toContain('Kế hoạch');
    expect(vietnamese.baselineEqualsTarget).toContain('Mức gốc');
    const all = Object.values(vietnamese).join(' ').toLowerCase();
    expect(all).not.toMatch(/chỉ tiêu|mốc đầu|bảng tính|xoá|tuỳ|hoá(?!\p{L})/u);
  });

  it('ends with a full stop and says please to nobody', () => {
    const whole = ([key]: [string, string]) => key !== 'rowOfTable';
    for (const [, text] of [english, vietnamese].flatMap(Object.entries<string>).filter(whole)) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/please|!(?!")/i);
    }
  });
});
