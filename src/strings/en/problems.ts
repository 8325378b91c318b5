/**
 * What is wrong with a table, where, and what to do. Places to fill: those of the problem's place (table, sheet, row,
 * column, cell) and of its data.
 */
export const problems = {
  'table-missing': 'Table {table} is not in the workbook. Add it on a sheet named {sheet}.',
  'table-copied':
    'Table {table} on sheet {sheet} has the headings of {original} and is not read. Move rows that should count to {original}.',
  'column-missing':
    'Table {table} has no column “{column}”, so its {rows} rows cannot be used in full. Add the column.',
  'column-duplicated':
    'Column “{column}” in {cell} is there twice; only “{first}”, the first one, is read. Rename or delete one of them.',
  'required-blank':
    'Row {row} of {table} has nothing under “{column}” ({cell}), so it is not used. Fill in the cell or delete the row.',
  'name-blank':
    'Row {row} of {table} has nothing under “{column}” ({cell}); the ID {id} is shown instead. Enter a name.',
  'duplicate-key':
    '{value} in {cell} is in row {first} already, so row {row} is not used. Delete or change one of the two.',
  'unknown-reference':
    '“{value}” in {cell} is not an ID of {target}. Correct it, or add it to that table.',
  'name-for-id': '“{value}” in {cell} is the name of {id} in {target}, not an ID. Enter {id}.',
  'not-calculated':
    'The formula in {cell} has no value yet and is read as blank (cells like this under “{column}”: {count}). Open the workbook in Excel, let it calculate, and save it.',
  'too-deep':
    '{cell} stands more than {deepest} levels below the top, so it is read without “{column}”. Point it to a row further up.',
  cycle:
    '{cell} closes a circle: {loop}. It is left out; point “{column}” to something outside the circle.',
  'error-cell': '{cell} shows the error {value}, so it is read as blank. Correct its formula.',
  'not-available':
    '{cell} shows {value} and is read as no data. Correct its formula, or leave it if there is no figure.',
  'not-a-number':
    '“{value}” in {cell} is not a number. Enter a number, or leave the cell blank if there is none.',
  'ambiguous-number':
    '“{value}” in {cell} is a text that means two different numbers in different countries. Enter it as a number.',
  'number-out-of-bounds':
    '{value} in {cell} is too large or too close to zero to calculate with. Check its digits and its exponent.',
  'negative-number': '{value} in {cell} is below zero. Enter zero or more under “{column}”.',
  'whole-number-out-of-range':
    '{value} in {cell} does not fit. Enter a whole number from {low} to {high}.',
  'not-yes-or-no': '“{value}” in {cell} is neither yes nor no. Enter Yes or No.',
  'unknown-choice': '“{value}” in {cell} is not one of: {choices}. Choose one of these.',
  'not-a-date': '“{value}” in {cell} is not a date. Enter a date such as 2026-10-31.',
  'ambiguous-date':
    '“{value}” in {cell} is a text that means two different days in different countries. Enter it as a date, or as year-month-day.',
  'date-outside-calendar':
    '{value} in {cell} is outside the calendar of Excel, 1900 to 9999. Enter a date such as 2026-10-31.',
  'not-a-period':
    '“{value}” in {cell} is not a period. Enter any date inside it, or 2026-10, 2026-Q3, 2026-H1, 2026-W41, 2026.',
  'period-too-long':
    '“{value}” in {cell} is longer than the frequency of its KPI ({frequency}). Enter one row for each period of that length, or change the frequency.',
  'reason-missing':
    '“{column}” in {cell} has no reason and is not used. Fill in “{needs}”, or clear it.',
  'period-missing':
    '“{column}” in {cell} does not say for which period and is not used. Fill in “{needs}”, or clear it.',
  'counts-in-no-score':
    'Row {row} of {table} has nothing under “{column}” ({cell}), so it counts in no score. Fill in the cell.',
  'never-in-use':
    '“{column}” in {cell} ({day}) is before “{other}” ({otherDay}), so row {row} is never in use. Correct one of the two days.',
  'unknown-setting':
    '“{value}” in {cell} is not a setting and is not used. Correct its name, or delete the row.',
  'scale-order':
    'The scale of the scorecard does not rise: floor {floor}, amber {amber}, green {green}, cap {cap}. The defaults hold until floor < amber < green ≤ cap ({cell}).',
  'ten-times-usual':
    '{value} in {cell} is far from the usual {usual} of this KPI. Check whether a digit or the decimal sign is wrong.',
  'actual-in-future':
    '{cell} gives an actual to {period}, which has not begun yet (rows of this KPI like this: {count}). Correct the period, or move the figure to “Forecast”.',
  'ratio-contradicted':
    '{value} in {cell} contradicts its numerator and denominator: {numerator} / {denominator} is {quotient}. Correct one of the figures, or clear the actual, which is then computed.',
  'percentage-as-whole-number':
    '{value} in {cell} is read as {percent}%. Enter {ratio} if {value}% was meant.',
  'percentages-as-whole-numbers':
    '{count} figures of this KPI in % are whole numbers, the first is {value} in {cell}. Divide them by 100 ({ratio}), or change the measure unit.',
};
