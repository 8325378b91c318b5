/** The names of the rules by code, those about tables (D) and formulas (X) too. */
const titles = {
  M1: 'A plan written as a KPI',
  M2: 'One-sided scorecard',
  M3: 'Strategy without a measure',
  M4: 'No real monitoring',
  K1: 'KPI without objective',
  K2: 'KPI without unit of measure',
  K3: 'KPI without target or thresholds',
  K4: 'Target without a date',
  K5: 'KPI not checked for SMART',
  K6: 'Vanity measure',
  K7: 'Too many KPIs',
  K8: 'Frequency does not fit the class',
  L1: 'Perspective with lagging KPIs only',
  L2: 'Lagging KPI without a leading one',
  L3: 'Pair that does not move together',
  W1: 'Weights not decided',
  W2: 'Parts that do not add up to the whole',
  S1: 'Links that the map cannot mean',
  S2: 'Objective without a link',
  C1: 'Company objective that no unit supports',
  C2: 'Unit without line of sight',
  T1: 'Set-up that contradicts itself',
  T2: 'Lower is better, but the target is above the baseline',
  D1: 'Cells and rows that cannot be used',
  D2: 'Figure in doubt',
  D3: 'Percentage typed as a whole number',
  R1: 'Red without cause or action',
  R2: 'Action overdue',
  R3: 'Initiative behind its time',
  R4: 'Always green',
  R5: 'Red for a long time',
  R6: 'KPI never discussed',
  R7: 'KPI review due',
  R8: 'Review not closed',
  X1: 'Formula that takes a blank cell for 0',
  X2: 'Too many function cells',
};

/** What was found, where, why it matters, and what to do. Places to fill: the data of the finding's kind. */
const sentences = {
  planAsKpi:
    '“{name}” ({id}) reads like a task. A KPI measures a result: move it to the initiatives, or measure what it should change.',

  perspectiveWithoutObjective:
    'The perspective “{name}” has no objective, so the scorecard does not look there. Add an objective with a KPI, or delete the perspective.',
  perspectiveWithoutKpi:
    'The perspective “{name}” has objectives but no KPI, so it has no score. Add a KPI to one of its objectives.',
  perspectiveWithMost:
    '{count} of {total} KPIs are in “{name}”, more than half. Add KPIs to the other perspectives, or drop some here.',

  objectiveWithoutKpi:
    'The objective “{name}” ({id}) has no KPI, so nobody can tell whether it is reached. Add a KPI.',
  themeWithoutObjective:
    'No objective carries the theme “{theme}” of the strategy. Add an objective with this theme, or give the theme to one that fits.',
  strategyWithoutObjective:
    'The strategy is stated in Setup, but there is no objective. Break it down into objectives with KPIs.',

  scorecardWithoutData:
    'The table Data has no row, so none of the {count} KPIs is monitored. Enter the first actuals and targets.',
  kpiNeverRead:
    '“{name}” ({id}) never had an actual, although readings are due. Enter the values, or set “Active from”.',
  kpiWithoutData:
    '“{name}” ({id}) has no actual for the last {count} due periods; the last one is of {last}. Enter the values, or retire the KPI with “Active to”.',
  kpiWithoutOwner:
    '“{name}” ({id}) has no owner, so nobody answers for it. Name one person under “Owner”.',
  kpiWithoutSource:
    '“{name}” ({id}) has no data source, so its figures cannot be checked. Say where they come from under “Data source”.',
  kpiWithoutCollector:
    'Nobody is named who collects the data of “{name}” ({id}). Fill in “Collected by”.',

  kpisWithoutOwner:
    'None of the {count} KPIs has an owner, so nobody answers for them. Name one person each under “Owner”.',
  kpisWithoutSource:
    'None of the {count} KPIs has a data source, so no figure can be checked. Say where they come from under “Data source”.',
  kpisWithoutCollector:
    'For none of the {count} KPIs is it named who collects the data. Fill in “Collected by”.',

  kpiWithoutObjective:
    '“{name}” ({id}) belongs to no objective, so it does not count in any score. Choose the objective that it measures.',
  kpiWithoutMeasureUnit:
    '“{name}” ({id}) has no unit, so its figures can be misread. Enter what it counts under “Measure unit”: %, days, a currency.',
  kpiWithoutTarget:
    '“{name}” ({id}) has no target, so it is not scored. Enter a target for the period.',
  kpiWithoutRange:
    '“{name}” ({id}) is better inside a range, but one of its limits is missing, so it is not scored. Enter “Range low” and “Range high”.',
  kpiWithoutThresholds:
    '“{name}” ({id}) is judged by values, but “Green” or “Amber” is missing, so it is not scored. Enter from where each starts.',
  targetNotDated:
    'The target of “{name}” ({id}) has no date by when it is to be met. Enter “Target due”.',
  targetsNotDated:
    'None of the {count} KPIs with a target has a date by when it is to be met. Enter “Target due”.',
  notSmart:
    '“{name}” ({id}) is not ticked as: {missing}. Tick what holds, and mend the KPI where something does not.',
  noneSmart:
    'None of the {count} KPIs is ticked for SMART. Tick for each what holds: specific, measurable, achievable, relevant, time-bound.',
  vanityMeasure:
    '“{name}” ({id}) counts “{word}” and no objective or paired KPI says what that leads to. Link it to the objective that it drives, or drop it.',
  manyKpisOnObjective:
    'The objective “{name}” ({id}) has {count} KPIs; more than {limit} are hard to manage. Keep those that decide.',
  manyKpisInUnit:
    'The scorecard of “{name}” has {count} KPIs; nobody can follow more than {limit}. Keep those that decide.',
  manyKpis:
    'The scorecard has {count} KPIs; nobody can follow more than {limit}. Keep those that decide.',
  strategicReadOften:
    '“{name}” ({id}) is strategic but read every month or week, where chance moves it more than strategy. Read it each quarter or half-year, or call it operational.',
  operationalReadSeldom:
    '“{name}” ({id}) is operational but read less than monthly, too late to steer by. Read it monthly or weekly, or call it strategic.',

  perspectiveOnlyLagging:
    'The {count} typed KPIs of “{name}” are all lagging: they say what happened, not what is coming. Add a leading KPI.',
  laggingWithoutLeading:
    'The lagging KPI “{name}” ({id}) is paired with no leading one, so it warns only when it is too late. Pair it with the KPI that drives it.',
  pairMovesApart:
    '“{name}” ({id}) and “{with}” are paired, but over {periods} periods their changes have nothing in common (lag {lag}). Correct the lag on the sheet Strategy links, or look for another driver.',

  weightsBlank:
    '“{name}” and its siblings ({count} rows) have no weights, so all count the same. Enter weights for what matters more.',
  weightsZero:
    '“{name}” and its siblings ({count} rows) all have weight 0, so nothing above them gets a score. Enter weights above 0.',
  weightsMixed:
    '“{name}” has weight {weight} and its sibling “{other}” {otherWeight}: one looks like a share, the other like a number, so the first counts for almost nothing. Enter both on one scale.',
  sharesNotWhole:
    'The shares of the {count} parts of “{name}” ({id}) add up to {percent}%. Correct “Share” so that they make 100%.',
  partsNotWhole:
    'The parts of “{name}” ({id}) add up to {sum}, but the whole is {whole}: {difference} is not explained. Correct the figures of the parts or of the whole.',

  linkToUnknown:
    'The link {from} → {to} names {unknown}, which is no objective. Correct the ID or delete the link.',
  linkClosesLoop:
    'These links make a loop: {loop}. A cause cannot be its own effect; delete the weakest link.',
  linkDownward:
    'The link {from} → {to} leads down from “{upper}” to “{lower}”; causes stand below their effects. Turn it round or delete it.',
  objectiveWithoutLink:
    'No link ties the objective “{name}” ({id}) to the map. Ask what it helps and what helps it, and add a link.',
  mapWithoutLinks:
    'None of the {count} objectives is linked to another, so the strategy tells no story of cause and effect. Add the first link.',

  objectiveNotCarried:
    'No unit supports the company objective “{name}” ({id}). Give a unit an objective that contributes to it.',
  unitWithoutSight:
    'Nothing leads from “{name}” ({id}) up to an objective of the company. Give it an objective that contributes to one above.',

  baselineEqualsTarget:
    'Baseline and target of “{name}” ({id}) are both {target}, so there is no way to go and no status. Correct one of them.',
  targetBelowBaseline:
    'Higher is better for “{name}” ({id}), but the target {target} is below the baseline {baseline}. Correct the direction, the target or the baseline.',
  lowAboveHigh:
    'The range of “{name}” ({id}) goes from {low} to {high}: low is above high. Swap the two.',
  amberBetterThanGreen:
    'For “{name}” ({id}) amber ({amber}) asks for more than green ({green}), so there is no status. Correct “Green” or “Amber”.',
  higherButGreenBelowAmber:
    'Higher is better for “{name}” ({id}), but green ({green}) lies below amber ({amber}), so lower values turn green. Correct the direction or swap the two.',
  lowerButGreenAboveAmber:
    'Lower is better for “{name}” ({id}), but green ({green}) lies above amber ({amber}), so higher values turn green. Correct the direction or swap the two.',
  yesButGreenBelowAmber:
    'Yes is better for “{name}” ({id}), but green ({green}) lies below amber ({amber}), so “no” turns green. Swap the two.',
  closerButOneSided:
    'Closer to the target is better for “{name}” ({id}), but its thresholds are values (green {green}, amber {amber}), which judge one side only. Choose the thresholds ratio or points, or the direction higher or lower.',
  insideButOneSided:
    'Inside the range is better for “{name}” ({id}), but its thresholds are values (green {green}, amber {amber}), which judge one side only. Choose the thresholds ratio or points, or the direction higher or lower.',
  targetAboveBaseline:
    'Lower is better for “{name}” ({id}), but the target {target} is above the baseline {baseline}. Correct the direction, the target or the baseline.',

  redUnexplained:
    '“{name}” ({id}) has been red since {since}, and neither cause nor action is recorded. Enter the cause, and an action or why none.',
  redWithoutCause:
    '“{name}” ({id}) has been red since {since}, and no cause is recorded for this period. Enter what happened and the root cause.',
  redWithoutAction:
    '“{name}” ({id}) has been red since {since}, and nothing is being done. Add an action with owner and date, or say why none.',
  amberWithoutCause:
    '“{name}” ({id}) has been amber since {since}, and no cause is recorded for this period. Enter what happened.',
  actionOverdue:
    'The action “{name}” ({id}) was due on {due} (days late: {days}). Finish it, agree on a new date, or drop it with a reason.',
  initiativeBehind:
    'The initiative “{name}” ({id}) is {done}% done, but {elapsed}% of its time has passed. Decide what it needs, or agree on a new date.',
  initiativeOverdue:
    'The initiative “{name}” ({id}) was due on {due} and is not done (days late: {days}). Finish it, agree on a new date, or stop it.',
  alwaysGreen:
    '“{name}” ({id}) has been green for {periods} periods: the target may be too soft. Review the target.',
  alwaysRed:
    '“{name}” ({id}) has been red for {periods} periods: the target or the measure is in doubt. Review both.',
  neverDiscussed:
    '“{name}” ({id}) has {periods} readings, but no analysis, action or review ever spoke of it. Discuss it, or drop it.',
  kpisNeverReviewed:
    'There are data since {since}, but the KPIs were never reviewed; a review is due every {months} months. Decide for each: keep, modify or eliminate.',
  kpisReviewedLongAgo:
    'The last review of the KPIs was on {last}; one is due every {months} months. Decide for each: keep, modify or eliminate.',
  kpiReviewDue:
    'The review of “{name}” ({id}) was due on {due}. Decide: keep, modify or eliminate.',
  reviewNotClosed: 'The review of {period} is still open, so its figures can change. Close it.',
  unitReviewNotClosed:
    'The review of {period} for “{unit}” is still open, so its figures can change. Close it.',
  periodWithoutReview:
    'There is no review of {period}, although there are earlier ones. Hold it and close it, so that its figures are kept.',
};

/** What the four classic mistakes were judged by, shown also when they were not made. */
const evidence = {
  noKpis: 'There is no KPI yet.',
  noPerspectiveCovered: 'None of the {perspectives} perspectives has a KPI yet.',
  noObjectives: 'There is no objective yet.',
  plansAmongKpis: '{plans} of {kpis} KPIs read like a plan.',
  balance:
    '{count} of {kpis} KPIs are in “{perspective}”, no perspective has more. {covered} of {perspectives} perspectives have KPIs.',
  noPerspectives: 'There are {kpis} KPIs, but no perspective.',
  measuredObjectives: '{measured} of {objectives} objectives have a KPI.',
  measuredObjectivesAndThemes:
    '{measured} of {objectives} objectives have a KPI. {carried} of {themes} themes of the strategy have an objective.',
  monitored:
    '{read} of {kpis} KPIs have an actual within their last {periods} due periods, up to {until}. {described} of {kpis} have owner, source and collector.',
};

/** What a KPI can be ticked for. */
const smart = {
  specific: 'specific',
  measurable: 'measurable',
  achievable: 'achievable',
  relevant: 'relevant',
  timeBound: 'time-bound',
};

/** What to do about a finding, as a button or a line says it. */
const fixes = {
  moveToInitiatives: 'Move to initiatives',
  addFromLibrary: 'Add from library',
  addObjective: 'Add objective',
  enterValue: 'Enter value',
  nameOwner: 'Name an owner',
  openForm: 'Edit the KPI',
  changeFrequency: 'Change frequency',
  pair: 'Pair with a KPI',
  makeWhole: 'Make it 100%',
  openMap: 'Edit the links',
  assign: 'Assign',
  explainAndAct: 'Explain and act',
  reviewKpis: 'Review the KPI',
  closeReview: 'Close the review',
  showCell: 'Correct the cell',
  insertGuard: 'Insert the guard',
};

/** The words of the health check. */
export const findings = { titles, sentences, evidence, smart, fixes };
