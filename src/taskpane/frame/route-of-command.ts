import type { RibbonCommand } from '../../commands/ribbon-commands';
import type { Route } from './route';

/** Where a button of the ribbon leads. `refresh` leads nowhere: it reads the workbook again. */
const ROUTES: Readonly<Record<Exclude<RibbonCommand, 'refresh'>, Route>> = {
  startImport: { screen: 'import' },
  startSample: { screen: 'start', from: 'sample' },
  startTemplate: { screen: 'templates' },
  startEmpty: { screen: 'start', from: 'empty' },
  enterData: { screen: 'data' },
  overview: { screen: 'overview' },
  buildReview: { screen: 'review' },
  actions: { screen: 'actions' },
  closeMonth: { screen: 'close-period' },
  strategyMap: { screen: 'strategy-map' },
  addKpi: { screen: 'kpi-form' },
  kpisFromLibrary: { screen: 'library' },
  kpisFromSelection: { screen: 'kpis-from-selection' },
  allKpis: { screen: 'kpis' },
  cascade: { screen: 'cascade' },
  healthCheck: { screen: 'health' },
  kpiReview: { screen: 'kpi-review' },
  insertStatus: { screen: 'insert-function', choice: 'STATUS' },
  insertAchievement: { screen: 'insert-function', choice: 'ACHIEVEMENT' },
  insertVariance: { screen: 'insert-function', choice: 'VARIANCE' },
  insertRollUp: { screen: 'insert-function', choice: 'ROLLUP' },
  insertOther: { screen: 'insert-function' },
  freezeValues: { screen: 'freeze' },
  help: { screen: 'help' },
};

export function routeOfCommand(command: RibbonCommand): Route | undefined {
  return command === 'refresh' ? undefined : ROUTES[command];
}
