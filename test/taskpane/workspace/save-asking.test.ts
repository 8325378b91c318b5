import type { Edit, SaveOutcome } from '../../../src/excel/save-scorecard';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { textsIn } from '../../../src/strings/texts';
import type { Message } from '../../../src/taskpane/workspace/message';
import { saveAsking, type Saver } from '../../../src/taskpane/workspace/save-asking';

const { states } = textsIn('en').pane;
const base = EMPTY_SCORECARD;
const mine: Scorecard = { ...base, setup: { company: 'Mine' } };
const conflicts = [{ table: 'BSC_Setup', row: {}, mine: 'Mine', theirs: 'Theirs' }] as const;

function saver(outcomes: readonly SaveOutcome[], askAbout: Saver['askAbout'] = jest.fn()) {
  const writes: Edit[] = [];
  const said: Message[] = [];
  const all: Saver = {
    states,
    askAbout,
    say: (message) => said.push(message),
    write: (edit) => {
      writes.push(edit);
      return Promise.resolve(outcomes[writes.length - 1] ?? { kind: 'saved' });
    },
  };
  return { writes, said, all };
}

describe('a save', () => {
  it('is confirmed with a way to take it back, which leaves what others changed since', async () => {
    const { writes, said, all } = saver([]);
    await expect(saveAsking({ base, mine, said: 'Saved it.' }, all)).resolves.toBe(true);
    expect(said[0]).toMatchObject({ intent: 'success', text: 'Saved it.' });
    said[0]?.actions?.[0]?.run();
    await Promise.resolve();
    expect(writes[1]).toMatchObject({ base: mine, mine: base });
    expect(writes[1]?.prefer?.(conflicts[0])).toBe('theirs');
  });

  it('asks whose version is kept, and writes with the answer', async () => {
    const prefer = () => 'mine' as const;
    const { writes, all } = saver([{ kind: 'conflicts', conflicts }], () =>
      Promise.resolve(prefer),
    );
    await expect(saveAsking({ base, mine, said: '' }, all)).resolves.toBe(true);
    expect(writes.map((edit) => edit.prefer)).toEqual([undefined, prefer]);
  });

  it('writes nothing when the question is closed', async () => {
    const { writes, said, all } = saver([{ kind: 'conflicts', conflicts }], () =>
      Promise.resolve(undefined),
    );
    await expect(saveAsking({ base, mine, said: '' }, all)).resolves.toBe(false);
    expect(writes).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('says why Excel refused it', async () => {
    const { said, all } = saver([{ kind: 'protected', sheets: ['Data'] }]);
    await expect(saveAsking({ base, mine, said: '' }, all)).resolves.toBe(false);
    expect(said).toEqual([
      {
        intent: 'warning',
        text: 'Protected: Data. Unprotect in Review, Unprotect Sheet, then try again.',
      },
    ]);
  });
});
