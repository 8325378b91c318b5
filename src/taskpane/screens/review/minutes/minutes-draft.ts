import {
  minutesOf,
  type MinutedDecision,
  type Minutes,
} from '../../../../scorecard/edits/put-minutes';
import { withoutBlanks } from '../../../../scorecard/edits/without-blanks';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { CalendarDate } from '../../../../scorecard/periods/calendar-date';
import { samePeriod, type Period } from '../../../../scorecard/periods/period';

/** A decision as it is being typed. */
export interface DecisionDraft {
  readonly askedFor: string;
  readonly decision: string;
  readonly owner: string;
  readonly due: CalendarDate | undefined;
}

/** Minutes as they are being typed. */
export interface MinutesDraft {
  readonly meeting: CalendarDate | undefined;
  readonly attendees: string;
  readonly decisions: readonly DecisionDraft[];
}

export const BLANK_DECISION: DecisionDraft = {
  askedFor: '',
  decision: '',
  owner: '',
  due: undefined,
};

/** What is known of the meeting, to go on with; the day that Setup announces for the current period. */
export function minutesDraft(scorecard: Scorecard, period: Period): MinutesDraft {
  const { meeting, attendees = '', decisions } = minutesOf(scorecard, period);
  const { currentPeriod, meetingDate } = scorecard.setup;
  const isCurrent = currentPeriod !== undefined && samePeriod(currentPeriod, period);
  return {
    meeting: meeting ?? (isCurrent ? meetingDate : undefined),
    attendees,
    decisions:
      decisions.length === 0
        ? [BLANK_DECISION]
        : decisions.map(({ askedFor, decision = '', owner = '', due }) => ({
            askedFor,
            decision,
            owner,
            due,
          })),
  };
}

/** Whether something was decided without saying what was asked for. */
export function lacksRequest(draft: DecisionDraft): boolean {
  const { askedFor, ...rest } = withoutBlanks<Partial<MinutedDecision>>(draft);
  return askedFor === undefined && Object.keys(rest).length > 0;
}

/** The minutes that a draft says; decisions that are blank are none. */
export function minutesIn({ meeting, attendees, decisions }: MinutesDraft): Minutes {
  const people = attendees.trim();
  return {
    ...(meeting && { meeting }),
    ...(people && { attendees: people }),
    decisions: decisions
      .filter(({ askedFor }) => askedFor.trim() !== '')
      .map((each): MinutedDecision => withoutBlanks(each)),
  };
}
