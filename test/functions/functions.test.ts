import './custom-functions-runtime';

/** What the entry file does on a page with this Office object; it asks for the language once Excel is ready. */
async function errorOn(office: unknown): Promise<string> {
  jest.resetModules();
  Object.assign(globalThis, { Office: office });
  const { status } = await import('../../src/functions/functions');
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  try {
    status([['abc']], [[1]]);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const ready = (call: () => void) => {
  call();
};

describe('The entry file of the functions', () => {
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('works on a page without Office.js', async () => {
    expect(await errorOn(undefined)).toContain('not a number');
  });

  it('works with a host that tells no language', async () => {
    expect(await errorOn({ onReady: ready })).toContain('not a number');
  });

  it('explains errors in Vietnamese where Excel is Vietnamese', async () => {
    const office = { onReady: ready, context: { displayLanguage: 'vi-VN' } };
    expect(await errorOn(office)).toContain('không phải số');
  });
});
