import { libraryKpiNamed } from '../../library/library-kpi-named';
import type { Guess } from '../proposal/reason';
import { perspectiveNamed } from '../words/perspective-words';
import { bareName } from './direction-guess';
import type { KpiDraft } from './kpi-draft';

/** The perspective that a column, a section, the sheet or the library gives, in the sheet's own words where it has some. */
export function guessPerspective({
  name,
  sheet,
  section,
  sections,
  fields,
  titles,
}: KpiDraft): Guess<string> | undefined {
  if (fields.perspective !== undefined) {
    return { value: fields.perspective, confidence: 0.97, reason: { code: 'column-says' } };
  }
  if (section !== undefined && perspectiveNamed(section)?.isSure === true) {
    return {
      value: bareSection(section),
      confidence: 0.9,
      reason: { code: 'section-heading', data: { section } },
    };
  }
  const title = titles
    .slice(0, TITLES)
    .map(perspectiveInTitle)
    .find((found) => found !== undefined);
  if (title !== undefined && perspectiveNamed(sheet)?.isSure !== true) {
    return { value: title, confidence: 0.85, reason: { code: 'title', data: { title } } };
  }
  if (perspectiveNamed(sheet)?.isSure === true) {
    return {
      value: bareSection(sheet),
      confidence: 0.85,
      reason: { code: 'sheet-name', data: { sheet } },
    };
  }
  // Beside "Finance" and "Processes" a section "The people we serve" is a perspective as well.
  const areSections = sections.some((each) => perspectiveNamed(each)?.isSure === true);
  if (section !== undefined && areSections && sections.length <= MOST_PERSPECTIVES) {
    return {
      value: bareSection(section),
      confidence: 0.7,
      reason: { code: 'section-heading', data: { section } },
    };
  }
  const known = libraryKpiNamed(bareName(name));
  if (known)
    return {
      value: known.perspective,
      confidence: 0.6,
      reason: { code: 'library-name', data: { name: known.name.en } },
    };
  const objective = fields.objective === undefined ? undefined : perspectiveNamed(fields.objective);
  const named = perspectiveNamed(name) ?? objective;
  return (
    named && {
      value: named.perspective,
      confidence: 0.4,
      reason: { code: 'name-word', data: { word: name } },
    }
  );
}

/** More sections than these are other things. */
const MOST_PERSPECTIVES = 8;
/** The nearest titles are the table's own; those further up are the sheet's. */
const TITLES = 2;
const IN_TITLE =
  /(?:perspecti\p{L}*|perspekti\p{L}*|khía cạnh|phương diện|viễn cảnh|axe|维度|层面)\s+(?<name>.{3,40})$/iu;

function perspectiveInTitle(title: string): string | undefined {
  if (perspectiveNamed(title)?.isSure === true) return bareSection(title);
  const name = IN_TITLE.exec(title)?.groups?.name;
  return name !== undefined && perspectiveNamed(name) ? name : undefined;
}

/** "A. Financial perspective" without the letter in front. */
function bareSection(text: string): string {
  return text.replace(/^\s*(?:[A-Z]|[IVX]+|\d+)[.)]\s*/u, '').trim();
}
