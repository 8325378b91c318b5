/** What the command line says. */
export const cli = {
  usage: `bsc: the scorecard on files, without Excel

  bsc sample [--out FILE] [--force]
      writes the sample scorecard workbook
  bsc check FILE [--period PERIOD] [--json]
      lists problems in the tables and the findings of the health check
  bsc status FILE [--period PERIOD] [--json | --csv | --map | --summary]
      scores, statuses and the reason for each; every KPI as .csv; the strategy map or the summary as a picture (SVG)
  bsc review FILE [--period PERIOD] [--unit UNIT] [--out FILE] [--final] [--force]
      writes the review workbook of a period, to send to those who decide; with --final only if it is no draft
  bsc review FILE --all-units [--out-dir FOLDER] [--period PERIOD] [--final] [--force]
      writes one for the company and one for each unit; run again, it goes on where it was stopped
  bsc collect REVIEW --into FILE [--out FILE] [--prefer-review] [--json] [--force]
      says what people wrote into a review that came back, and writes a scorecard workbook with it
  bsc due FILE [--on DAY] [--json]
      what is late and what is due within three months: figures, reviews, actions, reviews of KPIs
  bsc import FILE [--sheet SHEET] [--plan PLAN] [--out FILE] [--json] [--force]
      says what your own sheets (.xlsx, .xlsm, .csv) could become, and writes a scorecard workbook with it
  bsc help | --version

  PERIOD: 2026-10, 2026-Q3, 2026-H1, 2026-W41 or 2026; without it the current period of the Setup sheet.
  DAY: 2026-11-22; without it today.
  PLAN: what --json printed, with what you changed in it.
  UNIT: ID or name of a unit of the Units sheet; without it the company.
  Put -- before a name that begins with a dash, as in bsc status -- -march.xlsx.
  Results go to standard output, messages to standard error.
  Exit code: 0 done, 1 the file has errors that prevent it, 2 wrong usage.`,
  unknownCommand: 'There is no command “{command}”. Run “bsc help” for the list.',
  noFile: 'Name the workbook: bsc {command} FILE.',
  tooManyFiles:
    'One workbook at a time: “{file}” is one too many. Put a name with spaces in quotation marks.',
  unknownOption: 'The command {command} has no option “{option}”. Run “bsc help” for the list.',
  optionTakesNoValue: 'The option {option} stands alone. Leave out the value, or the whole option.',
  optionTwice: 'The option {option} is there twice. Name it once.',
  optionNeedsValue: 'The option {option} needs a value after it.',
  statusAsOne: 'Choose one of --json, --csv, --map and --summary.',
  badPeriod: '“{period}” is not a period. Write 2026-10, 2026-Q3, 2026-H1, 2026-W41 or 2026.',
  badDay: '“{day}” is not a day. Write 2026-11-22.',
  nothingDue: 'Nothing is late, and nothing is due within {months} months.',
  fileNotFound: 'There is no file {file}. Check the name and the folder.',
  notAFile: '{file} is a folder or a device, not a file. Name the workbook itself.',
  fileNotReadable:
    'The file {file} cannot be read ({reason}). Close it elsewhere, or check the permissions.',
  notXlsx: '{file} would be an Excel workbook under another name. Name it with .xlsx at the end.',
  fileExists:
    'The file {file} exists already. Add --force to replace it, or choose another name with --out.',
  folderNotFound:
    'There is no folder for {file}. Create it first, or choose another name with --out.',
  outIsFolder: '{file} is a folder. Name a file in it with --out.',
  fileNotWritable:
    'The file {file} cannot be written ({reason}). Close it elsewhere, or check the permissions.',
  noScorecard:
    'The workbook {file} has no scorecard: it lacks the tables {tables}. Where a sheet has the headings, as {sheet}, select them with the rows and choose Insert > Table; it is then found by its headings. Or start from “bsc sample”.',
  noPeriod:
    'The workbook {file} has no current period in Setup and no actual in Data. Name the period with --period.',
  unexpected:
    'Something unforeseen went wrong, and nothing was written: {reason}. Try once more; if it stays, report it with this sentence.',
  outputFailed:
    'The results cannot be written to standard output ({reason}). Make room, or send them elsewhere.',
  reading: 'Reading {file}…',
  evaluating: 'Evaluating {period}…',
  checking: 'Checking {period}…',
  writing: 'Writing {file}…',
  composing: 'Composing the review of {period}…',
  reviewFile: '{who} - Review {period}.xlsx',
  reviewFileAlone: 'Review {period}.xlsx',
  reviewWritten: 'The review is in {file}',
  reviewIsDraft:
    'It is a draft. Still missing: {answers} {answers|answer|answers} about KPIs off track, {actuals} {actuals|actual|actuals}; {late} {late|action|actions} late, {errors} {errors|error|errors} in the health check. --final lists them.',
  notFinal: 'The review {file} is not written, because it would be a draft. Still open:',
  gapActual: 'No actual: {id} {name}',
  gapAnswers: '{id} {name}: not said yet: {answers}',
  gapHappened: 'what happened',
  gapCause: 'root cause',
  gapAction: 'action',
  gapOwner: 'owner',
  gapDue: 'date',
  gapLate: 'Late since {due}: {id} {action}',
  gapHealth: 'Health check: {errors} {errors|error|errors}. “bsc check” lists them.',
  reviewOverScorecard:
    'The review would take the place of the scorecard {file} itself. Choose another name with --out.',
  allUnitsAlone:
    '--all-units writes one file for each unit into a folder: name it with --out-dir, and leave out --unit and --out.',
  folderForAllUnits:
    '--out-dir is the folder for --all-units. For one review, name its file with --out.',
  folderNotMade:
    'The folder {folder} cannot be made ({reason}). Choose another one with --out-dir.',
  unitsWithoutKpis: 'No review for units without KPIs: {units}',
  reviewOf: 'Review {number} of {total}: {file}…',
  reviewThere: 'Written before from the same figures: {file}',
  reviewOfOther:
    'The file {file} stays: it was not made from the scorecard as it is now. Add --force to replace it.',
  reviewsCounted: 'Reviews: {written} written, {there} kept from before, {failed} not written',
  reviewsStopped:
    'Stopped with {count} {count|review|reviews} to go. Give the same command again to go on.',
  unknownUnit: 'There is no unit “{unit}” in {file}. Name one by its ID or name: {units}.',
  moreUnits: '{units} and {count} more',
  noUnits: 'The workbook {file} has no units. Leave out --unit to review the whole of it.',
  severalUnits: 'The name “{unit}” belongs to several units. Name one by its ID: {units}.',
  nothingToReview:
    'The workbook {file} has no KPI yet. Take over KPIs from “bsc sample”, or enter the first one in the table BSC_KPIs. With --force the review is written empty.',
  nothingToReviewInUnit:
    'The unit {unit} has no KPI yet. Give it objectives with KPIs, or leave out --unit. With --force the review is written empty.',
  collectWithoutScorecard:
    'Name the scorecard that the review was built of: bsc collect REVIEW --into FILE.',
  collectNoReview:
    '{file} holds no review that can be collected: the list on its sheet {sheet} is not there.',
  collectFound:
    '{review}: {count} {count|answer|answers} that the tables do not have, {conflicts} of them changed in the tables as well',
  collectTablesStay: 'Changed in both: stays as the tables say',
  collectReviewTaken: 'Changed in both: the review is taken',
  collectNothingWritten:
    'Nothing was written. --out writes a scorecard with these answers; with --prefer-review the review is taken where both changed.',
  collectWritten:
    'The scorecard with the answers is in {file}. It holds the tables; sheets and formulas of your own stay in the workbook you have, where “Collect review” in the pane keeps them.',
  collectOverSource: '{file} is only read. Choose another name with --out.',
  importFound:
    'Found {tables} {tables|table|tables} with {kpis} {kpis|KPI|KPIs}. For each column: what it holds, how sure that is, and why.',
  importRows: 'Headings in row {headings}; KPIs in rows {first} to {last}',
  importColumns: 'Headings in column {headings}; KPIs in columns {first} to {last}, where A is 1',
  importLikelihood: 'Looks like a list of KPIs: {level}',
  importKpis: 'KPIs',
  importProblems: 'To look at: {count}',
  importComesTo: 'As a new scorecard: {counts}',
  importSeparated: 'Read as {encoding}, values separated by {sign}, decimals after {decimal}.',
  importNothingWritten:
    'Nothing was written. To correct a guess, save the output of --json, change it, and give it with --plan; --out writes the scorecard.',
  importWritten:
    'The scorecard is in {file}. It holds copies of the values: live formulas to your cells need your sheets in the same workbook, where “From a sheet” on the ribbon makes them.',
  importOverSource:
    'The scorecard would take the place of {file} itself, which is only read. Choose another name with --out.',
  importNoKpis:
    'There is no KPI to write: all rows of {file} are left out. Give back the role kpi to one in the plan.',
  written: 'The sample scorecard is in {file}',
  overall: 'Overall score',
  score: 'Score',
  status: 'Status',
  change: 'Since {period}',
  coverage: 'Weight with data',
  perspectives: 'Perspectives',
  offTrack: '{status}: {count}',
  noKpis: 'The scorecard has no KPI yet. Enter the first one in the table BSC_KPIs.',
  noFigures:
    'No KPI has figures for {period}. Enter them in the table BSC_Data, or name another period.',
  withoutData: 'No data: {count}',
  notScored: '{status}: {count}',
  belowMinimum: 'No score where less than {minimum} of the weight has data: {names}',
  arrows: '{better} better, {same} the same, {worse} worse than the reading before',
  nothingOffTrack: 'No KPI is off track.',
  units: 'Units',
  unlinked:
    'KPIs that are not part of the score, because they have no objective or their objective has no perspective: {count}',
  problemsFound: '{count} problems in the tables. Run “bsc check "{file}"” to see them.',
  oneProblemFound: '1 problem in the tables. Run “bsc check "{file}"” to see it.',
  findings: 'Health check: {passed} of {rules} rules pass',
  ignored: 'Ignored with a reason: {count}',
  ignoredFinding: '{title} · {object}: {reason}',
  found: 'found',
  counts: '{errors} · {warnings} · {tips}',
  inTables: 'Of these in the tables: {count}',
  errors: '{count} errors',
  oneError: '1 error',
  warnings: '{count} warnings',
  oneWarning: '1 warning',
  tips: '{count} tips',
  oneTip: '1 tip',
  passed: 'passed',
  healthy: 'No finding. Nothing to do.',
  error: 'Error',
  warning: 'Warning',
  tip: 'Tip',
};
