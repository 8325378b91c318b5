import type { Action } from '../model/action';
import type { Kpi } from '../model/kpi';
import type { CalendarDate } from '../periods/calendar-date';
import type { Grain } from '../periods/grain';
import type { Period } from '../periods/period';

/** Something that is due on a day. What is done already has no deadline. */
export type Deadline = { readonly due: CalendarDate; readonly daysLate: number } & DueThing;

/** What can be due. */
export type DueThing =
  | {
      readonly kind: 'figures';
      /** How often the KPIs are read, and the periods that lack figures which are due that day. */
      readonly grain: Grain;
      readonly periods: readonly Period[];
      /** Those that lack a figure, and how many are read in all. */
      readonly kpis: readonly Kpi[];
      readonly total: number;
    }
  /** The review of the company in a period. */
  | { readonly kind: 'review'; readonly period: Period }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  /** KPIs that have a day of their own for being looked at again. */
  | { readonly kind: 'kpi-reviews'; readonly kpis: readonly Kpi[] }
  /** The review of all KPIs, every so many months; `last` is absent when there was none yet. */
  | { readonly kind: 'kpi-system'; readonly months: number; readonly last?: CalendarDate };
