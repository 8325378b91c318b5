import { useMemo, useState } from 'react';
import { scorecardFromTemplate } from '../../../library/templates/scorecard-from-template';
import type { Template } from '../../../library/templates/template';
import { TEMPLATES } from '../../../library/templates/templates';
import type { Language } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { writeTables } from '../../../tables/write-tables';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { TextField } from '../../parts/form/text-field';
import { Hint } from '../../parts/hint';
import { ListRow } from '../../parts/list-row';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { RenamedSheets } from './renamed-sheets';

/** So many KPIs of a template are named in its row. */
const NAMED = 3;

/** Scorecards of industries to begin with. */
export function TemplatesScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.start;
  const { read, hasScorecard, create, say, go, work } = useWorkspace();
  const [chosen, choose] = useState<Template>();
  const [currency, setCurrency] = useState('');
  const rows = useMemo(
    () => TEMPLATES.map((template) => ({ template, text: aboutOf(template, language, words) })),
    [language, words],
  );
  const begin = async (): Promise<void> => {
    if (!chosen) {
      say({ intent: 'info', text: words.chooseTemplate });
      return;
    }
    const money = currency.trim() === '' ? undefined : currency.trim();
    const scorecard = scorecardFromTemplate(chosen, language, money);
    const outcome = await work({ title: words.building, job: () => create(scorecard) });
    const refusal = outcomeSentence(outcome, texts.states);
    if (refusal !== undefined) say({ intent: 'warning', text: refusal });
    else go({ screen: 'design' });
  };
  return (
    <Screen
      title={texts.screens.templates}
      lead={words.templatesLead}
      primary={
        hasScorecard
          ? undefined
          : { label: words.useTemplate, saves: true, run: () => void begin() }
      }
    >
      {hasScorecard && <Hint kind="info">{words.hasAlready}</Hint>}
      <RowList items={rows} keyOf={({ template }) => template.industry}>
        {({ template, text }) => (
          <ListRow
            rowKey={template.industry}
            name={template.name[language]}
            text={text}
            isTextWhole
            isSelected={template === chosen}
            open={() => {
              choose(template);
            }}
          />
        )}
      </RowList>
      {!hasScorecard && (
        <>
          {chosen && <RenamedSheets read={read} wanted={sheetsOf(chosen, language)} />}
          <TextField
            label={words.currency}
            hint={words.currencyHint}
            value={currency}
            change={setCurrency}
          />
        </>
      )}
    </Screen>
  );
}

function sheetsOf(template: Template, language: Language): readonly string[] {
  return writeTables(scorecardFromTemplate(template, language)).map(({ sheet }) => sheet);
}

function aboutOf(
  template: Template,
  language: Language,
  words: { readonly templateRow: string },
): string {
  const { objectives, kpis } = scorecardFromTemplate(template, language);
  const some = kpis
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const counts = { objectives: objectives.length, kpis: kpis.length };
  return fill(words.templateRow, { ...counts, some });
}
