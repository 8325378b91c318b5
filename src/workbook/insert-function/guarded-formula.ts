import {
  INSERTED_FUNCTIONS,
  type ArgumentKey,
  type InsertedArgument,
  type InsertedFunction,
} from './inserted-function';

/** What the arguments refer to: addresses such as B2 or B2:B20. */
export type References = Readonly<Partial<Record<ArgumentKey, string>>>;

/**
 * A formula that never takes a blank cell for 0, as Excel for Windows and Mac would hand it over: IF(B2="","No data", …).
 * Without "="; undefined while an argument that is needed has no reference.
 *
 * @example guardedFormula('VARIANCE', { actual: 'B2', target: 'C2' })
 * // IF(B2="","",IF(C2="","",BSC.VARIANCE(B2,C2)))
 */
export function guardedFormula(name: InsertedFunction, references: References): string | undefined {
  const args: readonly InsertedArgument[] = INSERTED_FUNCTIONS[name];
  const isComplete = args.every(({ key, isOptional }) => isOptional || references[key]);
  if (!isComplete) return undefined;
  const given = args.map((argument) => written(argument, references[argument.key]));
  const call = `BSC.${name}(${given.join(',').replace(/,+$/, '')})`;
  return args.reduceRight((inner, { key, whenBlank }) => {
    const reference = references[key];
    if (whenBlank === undefined || !reference) return inner;
    return `IF(${reference}="","${whenBlank}",${inner})`;
  }, call);
}

/** What has a guard around the call is given as it is; everything else has one of its own. */
function written({ whenBlank }: InsertedArgument, reference: string | undefined): string {
  if (!reference) return '';
  return whenBlank === undefined ? `IF(${reference}="","",${reference})` : reference;
}
