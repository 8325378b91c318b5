/** Names of the workbook that find the two sheets again, whatever they are called: our headings, and a corner. */
export const CARD_NAME = 'BSC_ScorecardSheet';
export const FIGURES_NAME = 'BSC_ScorecardFigures';
