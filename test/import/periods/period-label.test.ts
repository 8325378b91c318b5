import fc from 'fast-check';
import { findPeriod, parsePeriodLabel } from '../../../src/import/periods/period-label';
import { resolvePeriod } from '../../../src/import/periods/resolve-period';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { formatPeriod, parsePeriodText } from '../../../src/scorecard/periods/period-text';

function period(text: string): string | undefined {
  const label = parsePeriodLabel(text);
  const found = label && resolvePeriod(label, 2026, CALENDAR_YEAR);
  return found && formatPeriod(found);
}

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre',
  es: 'Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre',
  pt: 'Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
};

describe('a period in a heading', () => {
  it.each([
    ['Jan-26', '2026-01'],
    ['T1/2026', '2026-01'],
    ['Tháng 3/2026', '2026-03'],
    ['2026-01', '2026-01'],
    ['01/2026', '2026-01'],
    ['2026年1月', '2026-01'],
    ['十一月', '2026-11'],
    ['31/03/2026', '2026-03'],
    ['01/31/2026', '2026-01'],
    ['Oct’25', '2025-10'],
    ['janv. 2026', '2026-01'],
    ['out/25', '2025-10'],
    ['P01 FY26', '2026-01'],
    ['FY26 Q1', '2026-Q1'],
    ['Quý I/2026', '2026-Q1'],
    ['1er trimestre 2026', '2026-Q1'],
    ['1. Quartal 2026', '2026-Q1'],
    ['Triwulan II', '2026-Q2'],
    ['第一季度', '2026-Q1'],
    ['III Trimestre', '2026-Q3'],
    ['IV. Quartal 2025', '2025-Q4'],
    ['Second quarter 2026', '2026-Q2'],
    ['Troisième trimestre', '2026-Q3'],
    ['II Semestre 2026', '2026-H2'],
    ['1T26', '2026-Q1'],
    ['S2 2026', '2026-H2'],
    ['上半年', '2026-H1'],
    ['FY25/26', '2026'],
    ['2025-26', '2026'],
    ['Năm 2026', '2026'],
    ['KW 12', '2026-W12'],
  ])('reads %s as %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it('takes no common word between other words for a month', () => {
    expect(findPeriod('Clinique des Acacias')).toBeUndefined();
    expect(period('Set Orçado')).toBeUndefined();
    expect(findPeriod('Set Orçado')?.label).toMatchObject({ grain: 'Month', number: 9 });
  });

  it.each(Object.entries(MONTHS))('knows the twelve months (%s)', (_language, names) => {
    const found = names.split(' ').map((name) => period(`${name} 2026`));
    expect(found).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
  });

  it.each(['marketing', 'Sales Act', 'Mark-up', '3 tháng', '202601x', '', 'Q7', '13/2026'])(
    'finds none in %j',
    (text) => {
      expect(period(text)).toBeUndefined();
    },
  );

  it('takes no common word of a sentence for a month', () => {
    const title = findPeriod('Suivi des indicateurs, exercice 2025');
    expect(title?.label).toMatchObject({ grain: 'Year', year: 2025 });
    expect(findPeriod('Des 2026')?.label).toMatchObject({ grain: 'Month', number: 12 });
  });

  it('leaves the rest of a heading for others', () => {
    expect(findPeriod('Jan-26 Act')?.rest).toBe('act');
    expect(findPeriod('KH T1')?.rest).toBe('kh');
  });

  it('leaves open whether T1 is a month or a quarter, but not T5', () => {
    expect(parsePeriodLabel('T1')?.isMonthOrQuarter).toBe(true);
    expect(parsePeriodLabel('T5')?.isMonthOrQuarter).toBeUndefined();
  });

  it('puts months of a fiscal year into its two calendar years', () => {
    const april = { startMonth: 4, namedBy: 'end' } as const;
    const resolved = ['Nov FY26', 'Jan FY26'].map((text) => {
      const label = parsePeriodLabel(text);
      const found = label && resolvePeriod(label, undefined, april);
      return found && formatPeriod(found);
    });
    expect(resolved).toEqual(['2025-11', '2026-01']);
  });

  it('reads what the product itself writes', () => {
    const written = fc
      .tuple(
        fc.constantFrom(
          'Month' as const,
          'Quarter' as const,
          'Half-year' as const,
          'Year' as const,
        ),
        fc.nat(11),
        fc.nat(40),
      )
      .map(([grain, part, year]) => {
        const first = 2000 + year;
        const per = { Month: 12, Quarter: 4, 'Half-year': 2, Year: 1 }[grain];
        return formatPeriod({ grain, ordinal: first * per + (part % per) });
      });
    fc.assert(
      fc.property(written, (text) => {
        const expected = parsePeriodText(text, CALENDAR_YEAR);
        expect(period(text)).toBe(expected && formatPeriod(expected));
      }),
    );
  });

  it('takes any text in its stride', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 130 }), (text) => {
        expect(() => findPeriod(text)).not.toThrow();
      }),
    );
  });
});
