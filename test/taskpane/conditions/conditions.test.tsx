/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import axe from 'axe-core';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { PALETTES } from '../../../src/look/palette';
import { separatorsOf } from '../../../src/look/separators';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { textsIn } from '../../../src/strings/texts';
import type { Preference } from '../../../src/tables/merge/conflict';
import { mergeScorecards } from '../../../src/tables/merge-scorecards';
import type { Condition } from '../../../src/excel/conditions/condition';
import { conditionSentence } from '../../../src/taskpane/conditions/condition-sentence';
import { waysOut } from '../../../src/taskpane/conditions/ways-out';
import ConflictQuestion from '../../../src/taskpane/conditions/conflict-question';
import { withPatience } from '../../../src/taskpane/conditions/with-patience';
import { PaneLookProvider } from '../../../src/taskpane/look/pane-look';
import type { Message } from '../../../src/taskpane/workspace/message';
import { PretendedWorkbook } from '../pretended-workbook';
import { showWorkbook } from '../show-workbook';

/** Colours are looked at in a browser. */
const NO_COLOURS = { rules: { 'color-contrast': { enabled: false } } };

const SAMPLE = sampleScorecard();
const [FIRST] = SAMPLE.kpis;

describe('the state of the workbook', () => {
  const region = () => screen.findByRole('region', { name: 'State of the workbook' });

  it('is silent when all is well', async () => {
    showWorkbook(new PretendedWorkbook(SAMPLE));
    await screen.findByText('Overall score');
    expect(screen.queryByRole('region', { name: 'State of the workbook' })).toBeNull();
  });

  it('shows the gravest first, and the others when asked', async () => {
    const workbook = new PretendedWorkbook({
      ...SAMPLE,
      kpis: [...SAMPLE.kpis, { ...SAMPLE.kpis[1], id: FIRST?.id ?? '', name: 'Again' }],
    });
    workbook.bookState = { ...workbook.bookState, calculatesByHand: true };
    showWorkbook(workbook);
    const notices = within(await region());
    expect(notices.getByText(/^Calculation is manual/)).toBeVisible();
    fireEvent.click(notices.getByRole('button', { name: 'Show 1 more' }));
    const row = SAMPLE.kpis.length + 2;
    expect(
      notices.getByText(`KPIs: ID ${FIRST?.id} is used twice (rows 2 and ${row}).`),
    ).toBeVisible();
    fireEvent.click(notices.getByRole('button', { name: 'Show' }));
    expect(workbook.shown).toEqual([`KPIs!A${row}`]);
    fireEvent.click(notices.getByRole('button', { name: `Give row ${row} a new ID` }));
    expect(await screen.findByText('Done.')).toBeVisible();
    expect(workbook.repairs).toEqual([{ kind: 'new ID', table: 'BSC_KPIs', row }]);
    expect((await axe.run(await region(), NO_COLOURS)).violations).toEqual([]);
  });

  it('can be put off', async () => {
    const workbook = new PretendedWorkbook(SAMPLE);
    workbook.bookState = { ...workbook.bookState, calculatesByHand: true };
    showWorkbook(workbook);
    fireEvent.click(within(await region()).getByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/^Calculation is manual/)).toBeNull();
  });
});

describe('a column under another heading', () => {
  const [texts, table] = [textsIn('en').pane.conditions, 'BSC_KPIs'] as const;
  const condition: Condition = {
    kind: 'column renamed',
    table,
    column: 'Unit',
    heading: 'Đơn vị',
    candidates: ['Đơn vị', 'Mine'],
  };

  it('is named with what stands in its place, which can take its heading', () => {
    expect(conditionSentence(condition, texts)).toBe(
      'Column “Unit” is missing in KPIs. “Đơn vị” stands in its place and is not read.',
    );
    expect(waysOut(condition, texts)).toEqual([
      {
        label: 'Use “Đơn vị”',
        repair: { kind: 'choose column', table, column: 'Unit', heading: 'Đơn vị' },
      },
      { label: 'Add the column', repair: { kind: 'add column', table, column: 'Unit' } },
    ]);
  });
});

describe('a row that is shown', () => {
  it('behind a filter is said to be there, and the filter can be cleared', async () => {
    const workbook = new PretendedWorkbook({
      ...SAMPLE,
      kpis: [...SAMPLE.kpis, { ...SAMPLE.kpis[1], id: FIRST?.id ?? '', name: 'Again' }],
    });
    workbook.seen = { isHidden: true, filteredTable: 'BSC_KPIs' };
    showWorkbook(workbook);
    fireEvent.click(await screen.findByRole('button', { name: 'Show' }));
    expect(await screen.findByText(/^Row \d+ is hidden by a filter\.$/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filter' }));
    expect(workbook.repairs).toEqual([{ kind: 'clear filter', name: 'BSC_KPIs' }]);
  });
});

describe('a change that has to wait for Excel', () => {
  it('says so, and can be cancelled', async () => {
    const said: (Message | undefined)[] = [];
    const texts = textsIn('en').pane.conditions;
    const place = { texts, say: (message: Message | undefined) => said.push(message) };
    const waiting = withPatience(place, async ({ waiting: tell, signal }) => {
      tell();
      said.at(-1)?.actions?.[0]?.run();
      return Promise.resolve(signal.aborted);
    });
    expect(await waiting).toBe(true);
    expect(said).toMatchObject([
      { text: texts.waiting, actions: [{ label: 'Cancel change' }] },
      undefined,
    ]);
    said.length = 0;
    await withPatience(place, () => Promise.resolve());
    expect(said).toEqual([]);
  });
});

describe('values that two people changed', () => {
  const owned = (owner: string): Scorecard => ({
    ...SAMPLE,
    kpis: SAMPLE.kpis.map((kpi, index) =>
      index === 0 ? { ...kpi, owner, weight: owner.length } : kpi,
    ),
  });
  const [mine, theirs] = [owned('Lan'), owned('Trang')];
  const { conflicts } = mergeScorecards({ base: SAMPLE, mine, theirs });

  function ask() {
    const [decide, cancel] = [jest.fn<unknown, [Preference]>(), jest.fn()];
    const look = {
      language: 'en' as const,
      texts: textsIn('en').pane,
      separators: separatorsOf('en'),
      palette: PALETTES.light,
    };
    render(
      <FluentProvider theme={webLightTheme}>
        <PaneLookProvider value={look}>
          <ConflictQuestion {...{ conflicts, decide, cancel }} scorecard={theirs} />
        </PaneLookProvider>
      </FluentProvider>,
    );
    return { decide, cancel };
  }
  const merged = (prefer: Preference | undefined) =>
    mergeScorecards({ base: SAMPLE, mine, theirs }, prefer).scorecard.kpis[0];

  it('are asked for one by one, and nothing is chosen before', () => {
    const { decide, cancel } = ask();
    const save = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(save);
    expect(decide).not.toHaveBeenCalled();
    const owner = within(screen.getByRole('radiogroup', { name: `KPIs · ${FIRST?.id} · Owner` }));
    const weight = within(screen.getByRole('radiogroup', { name: `KPIs · ${FIRST?.id} · Weight` }));
    fireEvent.click(owner.getByRole('radio', { name: 'Mine: Lan' }));
    fireEvent.click(weight.getByRole('radio', { name: 'In the workbook: 5' }));
    fireEvent.click(save);
    expect(merged(decide.mock.lastCall?.[0])).toMatchObject({ owner: 'Lan', weight: 5 });
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('can be chosen all at once', async () => {
    const { decide } = ask();
    fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(merged(decide.mock.lastCall?.[0])).toMatchObject({ owner: 'Lan', weight: 3 });
    expect((await axe.run(screen.getByRole('alertdialog'), NO_COLOURS)).violations).toEqual([]);
  });
});
