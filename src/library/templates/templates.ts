import { BANK } from './bank';
import { HOSPITAL } from './hospital';
import { MANUFACTURING } from './manufacturing';
import { PUBLIC_SECTOR } from './public-sector';
import { RETAIL } from './retail';
import { SOFTWARE } from './software';
import type { Template } from './template';

/** One for each industry. */
export const TEMPLATES: readonly Template[] = [
  MANUFACTURING,
  RETAIL,
  SOFTWARE,
  BANK,
  HOSPITAL,
  PUBLIC_SECTOR,
];
