import type { ExcelFault } from '../excel/excel-fault';
import type { SaveOutcome } from '../excel/save-scorecard';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

type States = Dictionary['pane']['states'];

/** What Excel did not do, and what to do then. */
export function faultSentence({ kind, code, isUnfinished }: ExcelFault, states: States): string {
  return fill(isUnfinished === true ? states.unfinished : states[kind], { code });
}

/** What became of a write; undefined when there is nothing to say, because the screen shows it. */
export function outcomeSentence(outcome: SaveOutcome, states: States): string | undefined {
  switch (outcome.kind) {
    case 'saved':
      return undefined;
    case 'conflicts':
      return states.conflicts;
    case 'protected':
      return fill(states.protectedSheets, { sheets: outcome.sheets.join(', ') });
    case 'structure protected':
      return states.structureProtected;
    case 'blocked':
      return states.broken;
    case 'read-only':
      return states.readOnly;
    case 'newer schema':
    case 'older schema':
      return fill(states[outcome.kind], { version: outcome.version });
    case 'missing':
      return fill(states.tablesMissing, { tables: outcome.tables.join(', ') });
    case 'not needed':
      return states.notNeeded;
    case 'cancelled':
      return states.cancelled;
    case 'failed':
      return faultSentence(outcome.fault, states);
    case 'unfinished':
      return faultSentence({ ...outcome.fault, isUnfinished: true }, states);
  }
}
