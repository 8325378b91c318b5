/**
 * How a call of a custom function of this product looks in a formula. Files store BSC.STATUS( as
 * _xldudf_BSC_STATUS(; the dotted form is what people type and what other programs save.
 */
const CALL = /^(?:_xldudf_)?BSC[._]([A-Z][A-Z._]*)\($/i;
const CALL_INSIDE = /(?:_xldudf_BSC_|\bBSC[._])[A-Z]/i;

/** Name of the custom function (BSC.STATUS.VALUES) a function token calls; undefined for any other function. */
export function bscFunctionName(token: string): string | undefined {
  const name = CALL.exec(token)?.[1];
  return name === undefined ? undefined : `BSC.${name.toUpperCase().replaceAll('_', '.')}`;
}

/** Whether a formula may call a custom function: a quick look before it is taken apart. */
export function mayCallBscFunction(formula: string): boolean {
  return CALL_INSIDE.test(formula);
}
