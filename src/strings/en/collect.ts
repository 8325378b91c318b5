/** What people wrote into a review, read again: in the pane and on the command line. */
export const collect = {
  reviewOf: '{period} review',
  reviewOfUnit: '{period} review, {unit}',
  otherCompany:
    'This review is of {company}, and the scorecard is of {own}. KPIs and actions are found by their IDs.',
  nothing: 'Everything that was written into this review is in the tables.',

  /** Of one answer. */
  about: '{name}: {field}',
  newAction: 'New action: {name}',
  newActionPlain: 'New action',
  newDecision: 'New decision',
  decisionNamed: 'Decision “{name}”',
  now: 'In the tables: {value}',
  said: 'In the review: {value}',
  blank: 'blank',
  joined: '{first}, {second}',
  byDay: 'by {day}',
  fields: {
    whatHappened: 'what happened',
    rootCause: 'root cause',
    noActionBecause: 'why there is no action',
    action: 'action',
    kpi: 'KPI',
    owner: 'owner',
    due: 'due',
    status: 'status',
    doneOn: 'done on',
    result: 'result',
    reason: 'reason',
    askedFor: 'asked for',
    decision: 'decision',
    change: 'what changes',
  },

  /** What was typed into a review that is replaced, and has no place in the new one. */
  kept: {
    sheet: 'Notes kept',
    message: 'What was typed into the earlier review and has no place in this one',
    who: '{notes} {notes|note|notes}',
    place: 'Stood in',
    about: 'About',
    field: 'Says',
    note: 'Note',
  },

  problems: {
    'list-missing':
      'The list {list} was not found. Its sheet, or the headings above it, are not there any more, so nothing of it is read.',
    'heading-missing':
      '{sheet}, row {row}: the heading “{heading}” was written over, so its column is not read. Write it again.',
    'unknown-kpi': '{place}: the tables have no KPI {kpi}, so the row is not read.',
    'unknown-action': '{place}: the tables have no action {id}, so the row is not read.',
    'unknown-choice': '{place}: “{value}” is none of {choices}. Choose one of them.',
    'no-date': '{place}: “{value}” is no date. Enter a day such as 2026-11-30.',
    'unclear-date':
      '{place}: “{value}” can mean two days. Enter the year first, such as 2026-11-30.',
    'error-value': '{place}: the cell shows {value}, so it is not read.',
    'nothing-asked':
      '{place}: a decision needs what was asked for. Write it beside the decision, and collect again.',
    'no-action-text': '{place}: the row does not say what is to be done, so it is not read.',
    'new-owner': '{place}: {owner} is no owner of anything yet. Look whether the name is right.',
    'no-reason':
      '{place}: {id} gets a new date without a reason. Write it into the last column, or in the pane under Actions.',
    'points-stay':
      '{place}: the points won back stay in the review; the tables have no column for them.',
  },
};
