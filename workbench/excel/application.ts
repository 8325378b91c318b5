import { defineType, method, oneOf, readOnly, readWrite, type ObjectType } from '../protocol';
import { BookObject } from './book-object';
import { WORKBOOK_CREATION_METHODS } from './workbook-created';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
/** What Excel says of itself; add-ins use it to tell old calculation chains from new ones. */
const CALCULATION_ENGINE_VERSION = 191_029;

/** Whether `AutomaticExceptTables` was chosen. The engine has none of the what-if tables that are meant: it is Automatic. */
class TablesExcepted {
  isChosen = false;
}

/** Excel as a program, as far as it calculates. */
export class Application extends BookObject {
  get type(): ObjectType {
    return APPLICATION;
  }

  get calculationMode(): (typeof MODES)[number] {
    const { mode } = this.book.engine.calculation;
    const isExcepted = mode === 'Automatic' && this.book.part(TablesExcepted).isChosen;
    return isExcepted ? 'AutomaticExceptTables' : mode;
  }

  set calculationMode(mode: (typeof MODES)[number]) {
    this.book.part(TablesExcepted).isChosen = mode === 'AutomaticExceptTables';
    this.book.engine.calculation.mode = mode === 'Manual' ? 'Manual' : 'Automatic';
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
      oneOf(MODES),
      (application) => application.calculationMode,
      (application, mode) => {
        application.calculationMode = mode;
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
  methods: {
    ...WORKBOOK_CREATION_METHODS,
    calculate: method([oneOf(['Recalculate', 'Full', 'FullRebuild'])], (application, kind) => {
      application.calculate(kind);
    }),
    // A request is carried out at once and calculated at its end, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: method([], () => undefined),
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
}));
