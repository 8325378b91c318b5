/** The guide: six steps, the cycle, what a scorecard is and what goes wrong. */
export const guide = {
  lead: 'Six steps to a scorecard that works. They fill from this workbook.',
  cycle: 'The cycle',
  today: 'today: {step}',
  here: 'You are here',
  stepsTitle: 'Steps',
  compared: 'BSC and KPI',
  mistakes: 'Four mistakes',
  done: 'Done',
  open: 'Open',
  progress: '{done} of {total}',
  steps: {
    strategy: {
      name: 'State vision and strategy',
      text: 'Write where the company wants to be and how it gets there. Themes are the few big bets.',
    },
    objectives: {
      name: 'Set objectives in each perspective',
      text: 'Two to four for each perspective: what has to be reached, not what has to be done.',
    },
    map: {
      name: 'Link cause and effect',
      text: 'What helps what? A strategy map shows whether the objectives tell one story.',
    },
    kpis: {
      name: 'Choose KPIs with target, owner and source',
      text: 'One to three for each objective, leading and lagging, with thresholds everybody agrees on.',
    },
    data: {
      name: 'Enter the period and watch',
      text: 'Link actuals to your own cells or type them. The pane says who is missing.',
    },
    review: {
      name: 'Review, act and improve',
      text: 'Explain every red with cause, owner and date. Once or twice a year decide which KPIs stay.',
    },
  },
  cycleSteps: {
    plan: { name: 'Plan', text: 'Objectives, KPIs and targets' },
    monitor: { name: 'Monitor', text: 'The figures of the period' },
    review: { name: 'Review', text: 'Causes and decisions' },
    act: { name: 'Act', text: 'Actions and their effect' },
  },
  mistakeList: {
    m1: {
      name: 'A plan written as a KPI',
      text: '“Launch the portal” is done or not. Measure what it should change.',
    },
    m2: { name: 'A one-sided scorecard', text: 'Money alone says what was, not what will be.' },
    m3: {
      name: 'Strategy without a measure',
      text: 'A theme without objective and KPI is a wish.',
    },
    m4: {
      name: 'No real monitoring',
      text: 'Figures without owner, source or month are not looked at.',
    },
  },
  comparison: {
    c1: { name: 'Purpose', scorecard: 'BSC: carry out a strategy', kpi: 'KPI: watch one process' },
    c2: {
      name: 'Scope',
      scorecard: 'BSC: objectives in several perspectives, linked',
      kpi: 'KPI: single figures',
    },
    c3: {
      name: 'Rhythm',
      scorecard: 'BSC: quarterly and half-yearly',
      kpi: 'KPI: daily to monthly',
    },
    c4: {
      name: 'Use it when',
      scorecard: 'BSC: several units pull in one direction',
      kpi: 'KPI: one process must be kept in hand',
    },
  },
};
