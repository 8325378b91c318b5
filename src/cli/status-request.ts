import { EXIT } from './exit-code';
import { failure, type Failure } from './failure';

const FORMS = ['json', 'csv', 'map', 'summary'] as const;

/** What `status` is asked for. */
export interface StatusRequest {
  readonly file: string;
  readonly period?: string;
  readonly json: boolean;
  /** A .csv file, or one of two pictures. */
  readonly form?: Exclude<(typeof FORMS)[number], 'json'>;
}

/** Understands the options of `status`; the file and its period are looked at already. */
export function statusRequest(
  file: string,
  options: ReadonlyMap<string, string>,
): StatusRequest | Failure {
  const [form, another] = FORMS.filter((each) => options.has(each));
  if (another !== undefined) return failure('statusAsOne', {}, EXIT.wrongUsage);
  const asked = { file, period: options.get('period'), json: form === 'json' };
  return form === undefined || form === 'json' ? asked : { ...asked, form };
}
