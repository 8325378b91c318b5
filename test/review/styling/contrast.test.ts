import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { compose } from '../../../src/review/compose';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { contrast } from '../../look/contrast';

/** What can be read at usual sizes, by WCAG 2.2, success criterion 1.4.3. */
const LEGIBLE = 4.5;
const INK = '#1F2933';
const PAPER = '#FFFFFF';

const { sheets } = compose(sampleScorecard(), monthPeriod(2026, 10));

describe('the colours of a review', () => {
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
    'let every text of %s be read on its cell',
    (_, { cells, conditionalFormats }) => {
      const pairs = [
        ...cells.map(({ style }) => [style.colour ?? INK, style.fill ?? PAPER] as const),
        ...conditionalFormats.flatMap(({ rule }) =>
          rule.kind === 'formula' && rule.fill !== undefined
            ? [[rule.colour ?? INK, rule.fill] as const]
            : [],
        ),
      ];
      const pale = [...new Set(pairs.map((pair) => pair.join(' on ')))].filter((pair) => {
        const [text = INK, fill = PAPER] = pair.split(' on ');
        return contrast(text, fill) < LEGIBLE;
      });
      expect(pale).toEqual([]);
    },
  );
});
