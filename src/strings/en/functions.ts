/** What the error of a custom function says. Names are those of the parameters as Excel shows them. */
export const functions = {
  notANumber: '{name} is {value}, which is not a number. Enter a number, or leave the cell blank.',
  ambiguousNumber:
    '{name} is the text "{value}", another number in another country. Enter it as a number.',
  notACellValue: 'A cell holds a kind of data that has no plain value. Enter a number or a text.',
  outOfBounds:
    '{name} is {value}, too large or too close to zero to calculate with. Check its digits.',
  outsideLimits: '{name} is {value}. Enter a number from {low} to {high}.',
  negative: '{name} is {value}. Enter 0 or more.',
  notACount: '{name} is {value}. Enter a whole number from 1 to {most}.',
  notYesOrNo: '{name} is {value}. Enter TRUE or FALSE.',
  unknownWord: '{name} is "{value}". Enter one of: {choices}.',
  notADate: '{name} is {value}, which is not a date. Enter a date, such as 2026-10-31.',
  notAPeriod:
    '{name} is {value}, which is not a period. Enter a date, or 2026-10, 2026-Q3, 2026-H1, 2026-W41 or 2026.',
  notABasis: '{name} is "{value}". Enter a whole number such as 1 or 12, or "mean 3".',
  useRangeFunction:
    'The direction range needs two limits. Use BSC.STATUS.RANGE or BSC.ACHIEVEMENT.RANGE.',
  yesNoNeedsDirection:
    'actual is yes or no, but the direction is {direction}. Give the direction yesno, or a number.',
  shapesDiffer:
    '{name} has {rows} × {columns} cells, which do not fit the other ranges. Give ranges of the same shape, or one cell.',
  notInLine: '{name} has {rows} × {columns} cells. Give one row or one column, in time order.',
  oneValueOnly: '{name} has {rows} × {columns} cells. Give one cell.',
  tooLarge: 'The result is too large for Excel. Check the size of the numbers given.',
  targetMissing: 'The target is blank. Enter a target.',
  limitsMissing: 'A limit of the range is blank. Enter the lower and the upper limit.',
  thresholdsMissing: 'greenFrom or amberFrom is blank. Enter both values.',
  baselineEqualsTarget: 'The baseline equals the target. Change one of them.',
  targetBehindBaseline:
    'The target is on the wrong side of the baseline for the direction. Change the target, the baseline or the direction.',
  lowAboveHigh: 'The lower limit is above the upper limit. Swap them.',
  amberBetterThanGreen: 'Amber begins at a better value than Green. Swap them.',
  scaleImpossible:
    'floor {floor} < scaleAmber {amber} < scaleGreen {green} ≤ cap {cap} does not hold. Change one of them.',
  endsMissing: 'worst or best is blank. Enter both values.',
  worstEqualsBest: 'worst and best are the same value. Enter two different values.',
  weightsAllZero: 'All weights are 0. Enter a weight above 0.',
  noScores: 'No score has a weight above 0. Enter a score.',
  coverageTooSmall: 'Only {coverage} of the weight has data, and at least {least} is needed.',
  nothingToCover: 'No child can have a score. Check the scores and weights.',
  noParentScore: 'The parent has no score now or before. Enter scores for both.',
  noRatio: 'No row has both a numerator and a denominator, or the denominators add up to 0.',
  denominatorsMissing: 'The aggregation ratio needs denominators. Give one for each value.',
  asOfMissing: 'asOf is blank. Enter a date.',
  countMissing: '{name} is blank. Enter a whole number.',
  periodsDiffer:
    '{value} is a longer or shorter period than the others. Give periods of one length.',
  periodMissing: 'Value {place} has no period. Enter its date or period.',
  periodTwice:
    'Two values are for {period}. Keep one; name weeks as 2026-W41, because a date alone stands for its month.',
  noValuesInYear: 'The fiscal year has no value up to asOf. Check the periods, or enter values.',
  moreValuesThanPeriods:
    'There are values after period {total}, the last of the year. Check totalPeriods.',
  noForecast: 'There are too few values for a forecast. Enter at least one value of this year.',
  tooFewForTrend: 'The method trend needs at least 3 values. Use run-rate or auto.',
  priorYearMissing:
    'Figures of last year are missing, or add up to 0. Give all of priorYear, or use run-rate or auto.',
  noPeriodLeft: 'No period is left. Enter a number above 0 for periodsLeft.',
  datesMissing: 'start or end is blank. Enter both dates.',
  endBeforeStart: 'end is not after start. Enter a later end.',
  partNotLoaded:
    'A part of the add-in could not be loaded. Check the connection, then open the workbook again.',
};
