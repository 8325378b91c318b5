import { callCentreWeeks } from './call-centre-weeks';
import { cementPlantQuarter } from './cement-plant-quarter';
import { cityMuseumsLights } from './city-museums-lights';
import { copperMineLevels } from './copper-mine-levels';
import { dairyThreeRows } from './dairy-three-rows';
import { fishProcessorStacked } from './fish-processor-stacked';
import { pharmacyChain } from './pharmacy-chain';
import { roadBuilderSites } from './road-builder-sites';
import { schoolTrustSites } from './school-trust-sites';
import { wineCooperative } from './wine-cooperative';
import type { MessyBook } from '../messy-book';

/** Books written after the rules without reading them, and scored before anybody looked at their faults. */
export const FRESH_BOOKS: readonly MessyBook[] = [
  callCentreWeeks,
  cementPlantQuarter,
  cityMuseumsLights,
  copperMineLevels,
  dairyThreeRows,
  fishProcessorStacked,
  pharmacyChain,
  roadBuilderSites,
  schoolTrustSites,
  wineCooperative,
];
