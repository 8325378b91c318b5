/** What the import says of somebody's sheets. A reason is followed by the word that it is about, and by a full stop. */
export const imports = {
  reasons: {
    'heading-word': 'The heading says so',
    'heading-above': 'A heading above says so',
    'heading-period': 'The heading names a period',
    'heading-in-order': 'It continues the order of the headings',
    'values-names': '{count} of {of} cells are names',
    'values-numbers': '{count} of {of} cells are numbers',
    'values-units': '{count} of {of} cells are units of measure',
    'values-people': '{count} of {of} cells look like people',
    'values-percent': '{count} of {of} cells are percentages',
    'values-repeat': 'The same few texts repeat: {count} of {of} cells',
    'values-codes': '{count} of {of} cells are codes',
    'values-periods': '{count} of {of} cells name a period',
    'values-measures': '{count} of {of} cells say actual, target or the like',
    'values-directions': '{count} of {of} cells say which way is better',
    'values-colours': '{count} of {of} cells are colours',
    'only-figures': 'It is the only column of figures',
    'section-heading': 'The section above it says so',
    title: 'The title above the table says so',
    'sheet-name': 'The name of the sheet says so',
    'library-name': 'A KPI of the library has this name',
    'name-word': 'A word of its name says so',
    'unit-word': 'Its unit says so',
    'target-sentence': 'Its target is a sentence that says so',
    'thresholds-order': 'The order of its thresholds says so',
    'column-says': 'A column of the sheet says so',
    'year-to-date': 'The year to date of the sheet shows it',
    default: 'Nothing says otherwise',
    'total-word': 'It is called a total',
    'total-adds-up': 'It adds up {count} rows',
    'note-word': 'It begins like a note',
    'long-text': 'It is a long text without figures',
    'no-figures': 'It has no figures',
    'has-figures': 'It has a name and {count} {count|figure|figures}',
    placeholder: 'It is a placeholder',
    'repeated-heading': 'It repeats the headings',
    subordinate: 'It stands below its KPI',
    blank: 'It is blank',
    corrected: 'You said so',
    unknown: 'Nothing says what it is',
  },
  problems: {
    'no-sheets':
      'The workbook has no sheet of your own. Open the workbook with your KPIs, or copy their sheet into this one.',
    'sheet-not-found': 'There is no sheet {sheet}. Choose one of: {sheets}.',
    'range-not-found': '{range} is no range of {sheet}. Give it as B4:O30.',
    'sheet-empty': 'Sheet {sheet} is empty.',
    'sheet-without-cells': 'Sheet {sheet} is a chart sheet: it has no cells to read.',
    'nothing-found':
      'No list of KPIs was found. Select the cells with their headings in Excel, then use the selection.',
    'no-periods':
      'No periods were found in the headings of {cell}. Say which column holds which period.',
    'no-year':
      'The months of {cell} have no year: {year} is assumed. Correct the period of a column if that is wrong.',
    'no-actuals': 'All actuals of {cell} are empty. Only what else is there is imported.',
    'merged-cells': 'Merged cells in {cell} are read as their first cell.',
    'error-cells':
      '{cell} shows {value}: {count} {count|cell|cells} with an error {count|is|are} read as no figure.',
    'placeholder-cells':
      '{cell} is a placeholder, {value}: {count} {count|cell|cells} like it {count|is|are} left out.',
    'not-a-number':
      '{cell} is no number: “{value}”. {count} {count|cell|cells} like it {count|is|are} read as no figure.',
    'hidden-rows': '{count} hidden {count|row|rows} of {sheet} {count|is|are} imported too.',
    'hidden-columns':
      '{count} hidden {count|column|columns} of {sheet} {count|is|are} imported too.',
    'too-large':
      'Sheet {sheet} has more cells than a list of KPIs: only its upper left part was read. Select the cells you mean.',
    'duplicate-kpi':
      '“{name}” stands in {other} and in {cell}. The second is kept with a number where their figures differ, else they are one.',
    'duplicate-reading':
      '{cell} is a second figure of “{name}” for {period}; the first one, {other}, is taken.',
    'direction-unsure': 'Nothing says which way is better for “{name}”: higher is assumed.',
    'total-differs': 'The total in {cell} is {value}; its rows add up to {sum}.',
    'plan-unreadable':
      'The plan for {sheet} cannot be read, so what you corrected last time is not used.',
    'plan-outdated':
      'Sheet {sheet} has changed since it was imported: {value} is not where it was. Check the columns.',
    'plan-file-unreadable':
      'The plan does not fit the form of a proposal at {place}. Print the proposal with --json, change that, and give it again.',
    'plan-file-outdated':
      'None of the {count} tables of the plan is in the workbook any more. Print a new proposal with --json.',
    'plan-file-misfit':
      '{place} of the plan, {value}, is not in the workbook. Print a new proposal with --json, change that, and give it again.',
    'plan-file-figures':
      '{place} of the plan differs from the cells of “{name}”. Change figures in the sheet, or say what its columns hold.',
    'plan-file-same-name':
      '{place} of the plan: “{name}” stands several times on {sheet}, and what is said of one holds for all. Change each of them in the same way, or leave a row out by its role.',
    'separators-unsure':
      '{cell}, “{value}”, can be read in two ways. It was read with “{decimal}” before the decimals.',
  },
  /** Put into the data source of a KPI that its sheet no longer has. */
  gone: '{place}, no longer there on {date}',
};
