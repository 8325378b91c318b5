import { textsIn } from '../../src/strings/texts';
import { fileMessage } from '../../src/xlsx/file-message';
import { fileProblem, type FileProblemCode } from '../../src/xlsx/file-problem';

describe('the sentence of a file problem', () => {
  it('says what, where and what to do', () => {
    const data = { length: 40_000, limit: 32_767 };
    const problem = fileProblem('text-too-long', data, { cell: 'KPIs!D7' });
    expect(fileMessage(problem, textsIn('en'))).toBe(
      'The text in KPIs!D7 has 40000 characters; a cell holds at most 32767. Shorten it and try again.',
    );
  });

  it('has the same places to fill in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const [english, vietnamese] = [textsIn('en').files, textsIn('vi').files];
    for (const code of Object.keys(english) as FileProblemCode[]) {
      expect([code, places(vietnamese[code])]).toEqual([code, places(english[code])]);
    }
  });
});
