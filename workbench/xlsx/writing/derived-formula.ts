import type { ConditionalRule } from '../../content/conditional-format';

const PERIODS: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `=FLOOR(${cell},1)=TODAY()`,
  yesterday: (cell) => `=FLOOR(${cell},1)=TODAY()-1`,
  tomorrow: (cell) => `=FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `=AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  thisWeek: (cell) =>
    `=AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  lastWeek: (cell) =>
    `=AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  nextWeek: (cell) =>
    `=AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  thisMonth: (cell) => `=AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
  lastMonth: (cell) =>
    `=AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0-1)))`,
  nextMonth: (cell) =>
    `=AND(MONTH(${cell})=MONTH(EDATE(TODAY(),0+1)),YEAR(${cell})=YEAR(EDATE(TODAY(),0+1)))`,
};

/** The formula that a file has beside a rule on texts, blanks, errors or days; `cell` is the first cell of the rule. */
export function derivedFormula(rule: ConditionalRule, cell: string): string | undefined {
  switch (rule.kind) {
    case 'containsText':
      return `=NOT(ISERROR(SEARCH(${quoted(rule.text)},${cell})))`;
    case 'notContainsText':
      return `=ISERROR(SEARCH(${quoted(rule.text)},${cell}))`;
    case 'beginsWith':
      return `=LEFT(${cell},LEN(${quoted(rule.text)}))=${quoted(rule.text)}`;
    case 'endsWith':
      return `=RIGHT(${cell},LEN(${quoted(rule.text)}))=${quoted(rule.text)}`;
    case 'containsBlanks':
      return `=LEN(TRIM(${cell}))=0`;
    case 'notContainsBlanks':
      return `=LEN(TRIM(${cell}))>0`;
    case 'containsErrors':
      return `=ISERROR(${cell})`;
    case 'notContainsErrors':
      return `=NOT(ISERROR(${cell}))`;
    case 'timePeriod':
      return PERIODS[rule.period]?.(cell);
    default:
      return undefined;
  }
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
