import { plainWords } from '../../library/plain-words';

const LAST_YEAR =
  /(?<!\p{L})(?:(?:last|prior|previous) year|ly|py|yoy|y\/y|cung ky|nam (?:truoc|ngoai)|n-1|an dernier|annee (?:derniere|precedente)|(?:ano|exercicio|ejercicio) (?:anterior|pasado|passado)|vorjahr|vj|tahun lalu)(?![a-z])|同比|去年|上年/u;

/** Whether the words beside a figure say that it is compared with last year: "vs LY", "so với cùng kỳ". */
export function isAgainstLastYear(words: string | undefined): boolean {
  return words !== undefined && LAST_YEAR.test(plainWords(words));
}
