/** @jest-environment ./scripts/test/large-packages-in-page.cjs */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen } from '@testing-library/react';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

// The screen and what composes the file are loaded when they are first needed.
configure({ asyncUtilTimeout: 30_000 });

const saved: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  const blobs: Blob[] = [];
  URL.createObjectURL = jest.fn((blob: Blob) => {
    blobs.push(blob);
    return 'blob:file';
  });
  URL.revokeObjectURL = jest.fn();
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) saved.push({ name: this.download, blob });
  });
});

async function open(
  request: 'strategyMap' | 'buildReview',
  heading: RegExp,
): Promise<PretendedWorkbook> {
  const scorecard = sampleScorecard();
  const setup = {
    ...scorecard.setup,
    company: 'A/B: =Pumps',
    currentPeriod: monthPeriod(2026, 10),
  };
  const workbook = new PretendedWorkbook({ ...scorecard, setup });
  const { requests } = showWorkbook(workbook);
  await screen.findByRole('tablist');
  act(() => {
    requests.ask(request);
  });
  await screen.findByRole('heading', { level: 1, name: heading });
  return workbook;
}

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.readAsText(blob ?? new Blob());
  });
}

describe('what is saved from the pane', () => {
  it('is the map as a picture, under a name that every disk takes', async () => {
    const workbook = await open('strategyMap', /^Strategy map$/);
    const before = workbook.scorecard;
    fireEvent.click(screen.getByRole('button', { name: 'Picture of the map as SVG' }));
    const name = 'A B =Pumps - Strategy map 2026-10.svg';
    expect(await screen.findByText(`Saved ${name} among your downloads.`)).toBeVisible();
    expect(saved.map((file) => [file.name, file.blob.type])).toEqual([[name, 'image/svg+xml']]);
    expect(await textOf(saved[0]?.blob)).toMatch(/^<svg .*Deliver on the promised day.*<\/svg>$/s);
    expect(workbook.scorecard).toBe(before);
  });

  it('is the summary as a picture, and every KPI in the numbers of this Excel', async () => {
    await open('buildReview', / review$/);
    fireEvent.click(screen.getByRole('button', { name: 'Picture of the summary as SVG' }));
    await screen.findByText('Saved A B =Pumps - Summary 2026-10.svg among your downloads.');
    expect(await textOf(saved[0]?.blob)).toContain('A/B: =Pumps: Balanced Scorecard');
    fireEvent.click(screen.getByRole('button', { name: 'All KPIs with their figures as CSV' }));
    await screen.findByText(
      /^Saved .*2026-10\.csv .* values apart by “,”, decimals behind “\.”\.$/,
    );
    const lines = (await textOf(saved[1]?.blob)).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFF?Period,Unit,Perspective,/);
    expect(lines).toHaveLength(1 + sampleScorecard().kpis.length + 1);
  });
});
