/** What the pane says when Excel does not do what it was asked, and what to do then. */
export const states = {
  reading: 'Reading the workbook…',
  saved: 'Saved.',
  'cell being edited':
    'Finish editing the cell in Excel (Enter or Esc), then try again. Nothing was changed.',
  protected: 'The workbook or a sheet is protected. Unprotect it in Review, then try again.',
  protectedSheets: 'Protected: {sheets}. Unprotect in Review, Unprotect Sheet, then try again.',
  'not found':
    'A sheet or table went away meanwhile. Undo that in Excel, or read the workbook again.',
  'name taken': 'A sheet or table of that name came meanwhile. Read the workbook again.',
  'too large': 'Excel refused so much at once. Nothing was changed.',
  'not supported': 'This Excel is too old for that. It needs Excel 2021, Microsoft 365 or the web.',
  'not reachable': 'Excel did not answer. Check the network, then try again.',
  unexpected: 'Excel did not do it (code {code}). Nothing was changed.',
  unfinished:
    'Excel broke off in the middle (code {code}). Something of it may be written: look at the cells, and press Ctrl+Z in Excel to take it back.',
  stale: 'The figures may be old: Excel could not be read again.',
  unreadable: 'The workbook could not be read.',
  readAgain: 'Read again',
  brokenTitle: 'A change was not finished',
  broken:
    'Writing into this workbook broke off. Take it back, and the workbook is as it was before; or keep what was written.',
  takeBack: 'Take it back',
  keep: 'Keep what was written',
  cannotTakeBack:
    'The record of the change was altered and cannot be followed. Check the tables, then keep what is there.',
  removingTitle: 'BSC was not removed completely',
  removingBroke: 'Removing broke off. Go on, or keep what is left of the scorecard.',
  goOnRemoving: 'Go on removing',
  keepRest: 'Keep what is left',
  conflicts: 'Somebody else changed the same cells. Nothing was written.',
  undo: 'Undo',
  undone: 'Undone.',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  save: 'Save',
  discard: 'Discard',
  stay: 'Stay',
  unsavedTitle: 'Save your changes?',
  unsaved: 'What you typed on this screen is not in the workbook yet.',
  step: 'Step {done} of {total}',
  namedStep: 'Step {done} of {total}: {name}',
  left: 'About {seconds} {seconds|second|seconds} left',
  quarters: '{title}: {percent}%',
  stopping: 'Stopping…',
  readAgainDone: 'Read again from the workbook.',
  structureProtected:
    'The workbook’s structure is protected. Unprotect it in Review, Protect Workbook, then try again.',
  readOnly: 'Read-only. You can look, but not save.',
  'newer schema':
    'This scorecard was made with a newer version (schema {version}). You can look, but not save.',
  'older schema':
    'This scorecard was made with an older version (schema {version}). Update it, then save again.',
  tablesMissing:
    'Nothing was saved: {tables} is missing. Undo that in Excel, or restore the empty table.',
  notNeeded: 'Nothing to do any more: somebody changed it meanwhile.',
  cancelled: 'Cancelled. Nothing was changed.',
  brokeOff: 'Something went wrong here ({name}). Read the workbook again to see what was saved.',
};
