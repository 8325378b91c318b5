import { functions } from '../../src/strings/vi/functions';
import { scorecardFunction } from '../../src/strings/vi/scorecard-function';
import { textsIn } from '../../src/strings/texts';

interface Section {
  readonly [key: string]: string | Section;
}

/** Every text of a section by its path. */
function textsOf(section: Section, path = ''): [path: string, text: string][] {
  return Object.entries(section).flatMap(([key, text]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof text === 'string' ? [[here, text]] : textsOf(text, here);
  });
}

const english = textsIn('en');
const vietnamese = { ...textsIn('vi'), functions, scorecardFunction };

function pathsWith(pattern: RegExp, section: Section): string[] {
  return textsOf(section).flatMap(([path, text]) => (pattern.test(text) ? [path] : []));
}

describe('Vietnamese words', () => {
  it('are those of the product for statuses, gaps and points', () => {
    expect(vietnamese.status).toMatchObject({
      Green: 'Xanh',
      Amber: 'Vàng',
      Red: 'Đỏ',
      'No data': 'Thiếu số',
      'Not due': 'Chưa kỳ',
    });
    expect(vietnamese.measure.favourable).toContain('thuận lợi');
    expect(vietnamese.measure.adverse).toContain('bất lợi');
  });

  it('call a target kế hoạch, and only a KPI chỉ tiêu', () => {
    const { explain, findings } = vietnamese;
    expect(pathsWith(/chỉ tiêu/i, { explain, findings, functions })).toEqual([]);
  });

  it('call a baseline mức gốc', () => {
    expect(pathsWith(/mốc đầu|đường cơ sở|giá trị gốc|mức cơ sở/i, vietnamese)).toEqual([]);
  });

  it('call a workbook sổ tính, except in the name of a command of Excel', () => {
    expect(pathsWith(/(?<!Bảo vệ )sổ làm việc|bảng tính/i, vietnamese)).toEqual([]);
  });

  it('put the tone where Excel puts it: xóa, tùy, khỏe', () => {
    expect(pathsWith(/(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu, vietnamese)).toEqual([]);
  });

  it('close a review with chốt, as the ribbon does', () => {
    expect(pathsWith(/khóa (?:lại|kỳ|buổi|này)|chưa khóa/i, vietnamese)).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['Vietnamese', vietnamese],
])('the typography of problems and findings in %s', (_, { problems, findings }) => {
  it('has curly quotation marks', () => {
    expect(pathsWith(/["']/, { problems, findings })).toEqual([]);
  });

  it('has no space before the sign of a percentage', () => {
    expect(pathsWith(/[\d}] %/, { problems, findings })).toEqual([]);
  });
});
