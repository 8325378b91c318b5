import { DEFAULT_PORT, HELP, readCommandLine } from '../../../workbench/server/command-line';

describe('the options of npm start', () => {
  it('serve the sample on the usual port and open the browser when none is given', () => {
    expect(readCommandLine([])).toEqual({
      kind: 'start',
      options: { port: DEFAULT_PORT, book: undefined, opensBrowser: true, addIn: undefined },
    });
  });

  it('choose the port, the workbook and the add-in, and leave the browser closed', () => {
    const words = ['--no-open', '--port', '4000', '--book', 'plan.xlsx', '--add-in', 'out/check'];
    expect(readCommandLine(words)).toEqual({
      kind: 'start',
      options: { port: 4000, book: 'plan.xlsx', opensBrowser: false, addIn: 'out/check' },
    });
  });

  it.each(['--help', '-h'])('ask for help with %s', (word) => {
    expect(readCommandLine([word])).toEqual({ kind: 'help' });
  });

  it('are all in the help', () => {
    for (const option of ['--no-open', '--port N', '--book FILE', '--add-in DIR', '--help']) {
      expect(HELP).toContain(option);
    }
    expect(HELP).toContain('Ctrl+C');
  });
});

describe('a wrong option', () => {
  it.each(['65536', '-1', 'http', '80.5', ''])('is a port such as "%s"', (port) => {
    expect(readCommandLine([`--port=${port}`])).toEqual({
      kind: 'wrong',
      sentence: `--port takes a number from 0 to 65535, not ${port}. npm start -- --help lists the options.`,
    });
  });

  it('is one that does not exist, and is named', () => {
    const command = readCommandLine(['--colour']);
    expect(command).toMatchObject({ kind: 'wrong' });
    expect(command.kind === 'wrong' && command.sentence).toMatch(/'--colour'.* --help lists/);
  });

  it('is one without its value', () => {
    expect(readCommandLine(['--book'])).toMatchObject({ kind: 'wrong' });
  });
});
