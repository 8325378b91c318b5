/** Whether this Excel has all of an Excel API set, such as 1.11. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
