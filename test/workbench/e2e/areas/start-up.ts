import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../../src/xlsx/read-workbook';
import type { Stage } from '../browser/stage';

const OUT = join(__dirname, '../../../../out');

/** What the program does before it serves. */
export function describeStartUp(stage: Stage): void {
  describe('npm start', () => {
    it('leaves the sample and its review in out, says so, and prints the scores', () => {
      const [scorecard, review] = ['sample-scorecard.xlsx', 'sample-review.xlsx'].map((name) =>
        join('out', name),
      );
      expect(stage.program.printed()).toContain(
        `The sample scorecard is in ${String(scorecard)}\n`,
      );
      expect(stage.program.printed()).toContain(`The review is in ${String(review)}\n`);
      expect(stage.program.printed()).toMatch(/^Overall score {2,}\d/m);
      const read = readWorkbook(readFileSync(join(OUT, 'sample-review.xlsx')));
      expect(read.ok && read.workbook.properties.get('BSC_Period')).toBe('2026-10');
    });

    it('says how to stop it', () => {
      expect(stage.program.printed()).toContain('Ctrl+C stops it.');
    });
  });
}
