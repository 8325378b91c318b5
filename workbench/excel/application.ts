import { defineType, method, oneOf, readOnly, readWrite, type ObjectType } from '../protocol';
import { BookObject } from './book-object';
import { CALCULATION_MODES, CalculationChoice } from './calculation-choice';
import { CultureInfo } from './culture/culture-info';
import { WORKBOOK_CREATION_METHODS } from './workbook-created';

/** What Excel says of itself; add-ins use it to tell old calculation chains from new ones. */
const CALCULATION_ENGINE_VERSION = 191_029;

/** Excel as a program, as far as it calculates. */
export class Application extends BookObject {
  get type(): ObjectType {
    return APPLICATION;
  }

  /** `Recalculate` calculates what changed, the others everything. */
  calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): void {
    const { calculation } = this.book.engine;
    if (kind === 'Recalculate') calculation.release();
    else calculation.recalculateAll();
  }
}

const APPLICATION = defineType(Application, 'Application', () => ({
  scalars: {
    calculationMode: readWrite(
      oneOf(CALCULATION_MODES),
      ({ book }) => book.part(CalculationChoice).mode,
      ({ book }, mode) => {
        book.part(CalculationChoice).mode = mode;
      },
    ),
    calculationEngineVersion: readOnly(() => CALCULATION_ENGINE_VERSION),
    calculationState: readOnly(({ book }) =>
      book.engine.calculation.isSettled ? 'Done' : 'Pending',
    ),
    decimalSeparator: readOnly(() => '.'),
    thousandsSeparator: readOnly(() => ','),
    useSystemSeparators: readOnly(() => true),
  },
  navigations: { cultureInfo: ({ book }) => new CultureInfo(book) },
  methods: {
    ...WORKBOOK_CREATION_METHODS,
    calculate: method([oneOf(['Recalculate', 'Full', 'FullRebuild'])], (application, kind) => {
      application.calculate(kind);
    }),
    suspendApiCalculationUntilNextSync: method([], ({ book }) => {
      book.engine.calculation.suspend();
    }),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
}));
