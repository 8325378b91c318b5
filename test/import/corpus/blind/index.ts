import { airlinePerspectiveSheets } from './airline-perspective-sheets';
import { carrierLongList } from './carrier-long-list';
import { clinicGroupBands } from './clinic-group-bands';
import { communeBankTexts } from './commune-bank-texts';
import { councilSerials } from './council-serials';
import { electronicsPlantQuarters } from './electronics-plant-quarters';
import { foundryThreeLevels } from './foundry-three-levels';
import { insurerGoalsInWords } from './insurer-goals-in-words';
import { maternityTransposed } from './maternity-transposed';
import { ministryYearSheets } from './ministry-year-sheets';
import { portMonthsDown } from './port-months-down';
import { powerCompanyLabels } from './power-company-labels';
import { prefectureHealthMonths } from './prefecture-health-months';
import { provincialHospitalRows } from './provincial-hospital-rows';
import { regionalBankQuarters } from './regional-bank-quarters';
import { shopsBeside } from './shops-beside';
import { softwareHouseMonthSheets } from './software-house-month-sheets';
import { supermarketMonthsDown } from './supermarket-months-down';
import { telecomFiscalMonths } from './telecom-fiscal-months';
import { wholesalerLabels } from './wholesaler-labels';
import type { MessyBook } from '../messy-book';

/** The half of the corpus that was first scored when the rules were done. */
export const BLIND_BOOKS: readonly MessyBook[] = [
  airlinePerspectiveSheets,
  carrierLongList,
  clinicGroupBands,
  communeBankTexts,
  councilSerials,
  electronicsPlantQuarters,
  foundryThreeLevels,
  insurerGoalsInWords,
  maternityTransposed,
  ministryYearSheets,
  portMonthsDown,
  powerCompanyLabels,
  prefectureHealthMonths,
  provincialHospitalRows,
  regionalBankQuarters,
  shopsBeside,
  softwareHouseMonthSheets,
  supermarketMonthsDown,
  telecomFiscalMonths,
  wholesalerLabels,
];
