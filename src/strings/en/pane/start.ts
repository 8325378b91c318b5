/** The screen of a workbook without a scorecard. */
export const start = {
  title: 'Turn this workbook into a Balanced Scorecard',
  lead: 'Objectives, KPIs and reviews in ordinary Excel tables you can read, audit and change.',
  from: 'Start from',
  sample: 'The sample company',
  sampleText: '{kpis} KPIs with {periods} of data. Adds {sheets} sheets here.',
  empty: 'An empty scorecard',
  emptyText: 'Four perspectives and no KPIs. Adds {sheets} sheets here.',
  privacy: 'No account. Your data stays in this workbook. Starting changes none of your sheets.',
  functions: 'The functions work in any cell now: =BSC.STATUS(actual, target).',
  building: 'Adding the sheets…',
  months: '{count} months',
  renamed: 'You have a sheet {names} already. The new one is named with BSC in front.',
  renamedSeveral: 'You have sheets {names} already. The new ones are named with BSC in front.',
};
