import { PreferenceStore } from '../../../src/taskpane/preferences/preference-store';
import { USUAL_PREFERENCES } from '../../../src/taskpane/preferences/preferences';

function storage(kept: string | null = null) {
  const texts: (string | null)[] = [kept];
  return {
    texts,
    getItem: () => texts.at(-1) ?? null,
    setItem: (_: string, text: string) => {
      texts.push(text);
    },
  };
}

describe('the preferences', () => {
  it('are kept and found again', () => {
    const kept = storage();
    new PreferenceStore(kept).change({ person: 'Lê Hoàng Nam', theme: 'dark' });
    expect(new PreferenceStore(kept).preferences()).toEqual({
      ...USUAL_PREFERENCES,
      person: 'Lê Hoàng Nam',
      theme: 'dark',
    });
  });

  it.each(['not JSON', '7', 'null', '{"theme":"pink","person":5,"unwantedProposals":"x"}'])(
    'are the usual ones where %s is kept',
    (text) => {
      expect(new PreferenceStore(storage(text)).preferences()).toEqual(USUAL_PREFERENCES);
    },
  );

  it('hold until the pane closes where nothing can be kept', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const store = new PreferenceStore(full);
    const heard = jest.fn();
    store.subscribe(heard);
    store.change({ language: 'vi' });
    expect(store.preferences().language).toBe('vi');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
