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
  fields,
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
  if (perspectiveNamed(sheet)?.isSure === true) {
    return {
      value: bareSection(sheet),
      confidence: 0.85,
      reason: { code: 'sheet-name', data: { sheet } },
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

/** "A. Financial perspective" without the letter in front. */
function bareSection(text: string): string {
  return text.replace(/^\s*(?:[A-Z]|[IVX]+|\d+)[.)]\s*/u, '').trim();
}
