import { airportTransposed } from './airport-transposed';
import { bankBranchMonths } from './bank-branch-months';
import { cityServicesSerials } from './city-services-serials';
import { clinicMonthsDown } from './clinic-months-down';
import { distributorFiscalMonths } from './distributor-fiscal-months';
import { hospitalPerspectives } from './hospital-perspectives';
import { hotelTrimestres } from './hotel-trimestres';
import { insurerYearSheets } from './insurer-year-sheets';
import { logisticsMonthSheets } from './logistics-month-sheets';
import { machineWorksDates } from './machine-works-dates';
import { palmOilMonthSheets } from './palm-oil-month-sheets';
import { retailStacked } from './retail-stacked';
import { softwareQuarters } from './software-quarters';
import { storeChainLabels } from './store-chain-labels';
import { textileMillMonths } from './textile-mill-months';
import { twoPlantsBeside } from './two-plants-beside';
import { universityBands } from './university-bands';
import { utilityFiscalYtd } from './utility-fiscal-ytd';
import type { MessyBook } from '../messy-book';

/** The half of the corpus that the rules were written with. */
export const SEEN_BOOKS: readonly MessyBook[] = [
  airportTransposed,
  bankBranchMonths,
  cityServicesSerials,
  clinicMonthsDown,
  distributorFiscalMonths,
  hospitalPerspectives,
  hotelTrimestres,
  insurerYearSheets,
  logisticsMonthSheets,
  machineWorksDates,
  palmOilMonthSheets,
  retailStacked,
  softwareQuarters,
  storeChainLabels,
  textileMillMonths,
  twoPlantsBeside,
  universityBands,
  utilityFiscalYtd,
];
