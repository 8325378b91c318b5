import { PackageParts } from '../reading/package-parts';
import { READ_LIMITS } from '../reading/read-limits';
import { UnreadableFile } from '../reading/unreadable-file';
import {
  brokenFormulas,
  customFunctions,
  externalReferences,
  lostReferences,
  unknownSheets,
  volatileFunctions,
} from './formula-checks';
import {
  contentTypesWithoutPart,
  danglingRelationships,
  deadLinks,
  externalRelationships,
  missingContentTypes,
  missingRelationships,
} from './link-checks';
import { takenNames } from './name-checks';
import { readPackageFacts, type PackageFacts } from './package-facts';
import type { PackageFinding } from './package-finding';
import {
  formatsWithoutLook,
  pageTextsTooLong,
  takenFormatPriorities,
  textsInFormulasTooLong,
  validationsTooLong,
} from './rule-checks';
import {
  differingHeadings,
  missingSharedStrings,
  overlappingMerges,
  takenTableIds,
  takenTableNames,
} from './table-checks';

const CHECKS: readonly ((facts: PackageFacts) => readonly PackageFinding[])[] = [
  brokenFormulas,
  unknownSheets,
  customFunctions,
  volatileFunctions,
  externalReferences,
  externalRelationships,
  missingSharedStrings,
  takenTableIds,
  takenTableNames,
  differingHeadings,
  overlappingMerges,
  danglingRelationships,
  missingRelationships,
  missingContentTypes,
  contentTypesWithoutPart,
  deadLinks,
  lostReferences,
  takenNames,
  validationsTooLong,
  textsInFormulasTooLong,
  pageTextsTooLong,
  formatsWithoutLook,
  takenFormatPriorities,
];

/**
 * Looks in a written workbook for what makes Excel repair a file, or what a workbook of ours must not hold, and
 * what the validator of the Open XML SDK lets pass. Empty when all is well. A caller for whom custom functions are
 * in order leaves those findings out.
 */
export function checkPackage(bytes: Uint8Array): readonly PackageFinding[] {
  try {
    const facts = readPackageFacts(new PackageParts(bytes, READ_LIMITS));
    return CHECKS.flatMap((check) => check(facts));
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, data } = error.problem;
    return [{ check: 'unreadable-part', part: String(data.part ?? ''), data: { code } }];
  }
}
