import { useState } from 'react';
import type { Setup } from '../../../scorecard/model/setup';
import { withoutBlanks } from '../../../scorecard/edits/without-blanks';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { LongTextField } from '../../parts/form/long-text-field';
import { TextField } from '../../parts/form/text-field';
import { useDraft } from '../../parts/form/use-draft';
import { Screen } from '../../parts/screen';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';

const SHORT = ['company', 'scorecard'] as const;
const LONG = ['vision', 'mission', 'values', 'strategy'] as const;

type StatementDraft = Readonly<
  Record<(typeof SHORT)[number] | (typeof LONG)[number] | 'themes', string>
>;

/** Vision, mission, values and strategy; they stand in Setup. */
export function StrategyScreen() {
  const { texts } = usePaneLook();
  const words = texts.design;
  const { read, save } = useWorkspace();
  const [base, setBase] = useState(read.scorecard);
  const { draft, change, isDirty, settle } = useDraft(draftOf(base.setup));
  const saveAll = async (): Promise<boolean> => {
    const isSaved = await save({
      base,
      change: (scorecard) => ({ ...scorecard, setup: withStatement(scorecard.setup, draft) }),
      said: words.strategySaved,
    });
    if (isSaved) {
      setBase({ ...base, setup: withStatement(base.setup, draft) });
      settle();
    }
    return isSaved;
  };
  useUnsaved(isDirty, saveAll);
  return (
    <Screen
      title={texts.screens.strategy}
      lead={words.statementHint}
      primary={{ label: words.save, saves: true, run: () => void saveAll() }}
    >
      {SHORT.map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={draft[field]}
          change={(value) => {
            change({ [field]: value });
          }}
        />
      ))}
      {LONG.map((field) => (
        <LongTextField
          key={field}
          label={words[field]}
          value={draft[field]}
          hint={
            draft[field] === ''
              ? field === 'vision'
                ? words.visionHint
                : undefined
              : fill(words.characters, { count: draft[field].length })
          }
          change={(value) => {
            change({ [field]: value });
          }}
        />
      ))}
      <LongTextField
        label={words.themes}
        hint={words.themesHint}
        value={draft.themes}
        change={(themes) => {
          change({ themes });
        }}
      />
    </Screen>
  );
}

function draftOf(setup: Setup): StatementDraft {
  const texts = Object.fromEntries([...SHORT, ...LONG].map((field) => [field, setup[field] ?? '']));
  return { ...(texts as Omit<StatementDraft, 'themes'>), themes: (setup.themes ?? []).join('\n') };
}

function withStatement(setup: Setup, { themes, ...texts }: StatementDraft): Setup {
  const list = themes
    .split('\n')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
  return withoutBlanks({ ...setup, ...texts, themes: list.length > 0 ? list : undefined });
}
