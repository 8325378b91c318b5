/** The sheet `offTrack` of a review. */
export const offTrack = {
  message:
    '{count} KPIs off track cost the score {points} points; each needs a cause, an action, an owner and a date',
  oneMessage:
    'One KPI off track costs the score {points} points; it needs a cause, an action, an owner and a date',
  messageWithoutPoints:
    '{count} KPIs off track; each needs a cause, an action, an owner and a date',
  oneMessageWithoutPoints: 'One KPI off track; it needs a cause, an action, an owner and a date',
  messageWatch: 'Nothing off track; {count} KPIs to watch',
  oneMessageWatch: 'Nothing off track; one KPI to watch',
  messageNotJudged: 'No KPI has a colour in {period}',
  messageNone: 'Nothing off track, and nothing to watch',
  messageNoKpis: 'No KPIs at this level; those of the units are on sheet {sheet}',
  who: '{who}  |  {period}  |  sorted by points lost  |  {input}',
  whoByScore: '{who}  |  {period}  |  sorted by score, the lowest first  |  {input}',

  answered: '{given} of {all} answers given',
  complete: ', complete',
  stillEmpty: ', {empty} cells still empty (darker yellow)',
  nothingOwed: 'No answer is owed.',

  figures: 'What the figures say',
  found: 'What we found and will do',
  pointsLost: 'Points lost',
  months: 'Months off track',
  periods: 'Periods off track',
  happened: 'What happened and why',
  rootCause: 'Root cause',
  action: 'Action',
  wonBack: 'Points won back',
  noAction: 'No action: {reason}',

  noneOffTrack: 'No KPI is off track',
  noneJudged: 'Without readings and targets there is nothing to judge',
  watchList: 'Watch list: {status}, causes optional',
  watchListOwed: 'Watch list: {status}, the cause is asked for',
  watchListCut: 'Watch list: the {shown} of {count} that cost most, causes optional',

  causes: {
    Process: 'Process',
    Resources: 'Resources',
    People: 'People',
    Market: 'Market',
    Other: 'Other',
  },
  causesPicked: 'Causes picked',
  notGiven: 'Not yet given',
  causeMeanings:
    'Process: the way we work.  Resources: money, machines, material, systems.  People: skills, staffing, turnover.  Market: customers, competitors, prices, rules.  Other: none of these.',
  lostMeaning:
    'Points lost = share of the score × points below green.  Points won back = what the action is expected to recover by its due date.',

  causeTitle: 'Root cause',
  causePrompt: 'One only: the main cause.',
  causeRefused: 'Choose a cause from the list: {causes}.',
  pointsTitle: 'Points won back',
  pointsPrompt: 'Points of the overall score that the action is expected to recover.',
  pointsRefused: 'Enter a number of points from 0 to 100.',
};
