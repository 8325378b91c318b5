import type { Frame, Page } from 'playwright-core';
import type { ScreenName } from '../../../../src/taskpane/frame/route';
import type { Stage } from '../browser/stage';

/** Where somebody walks: the workbench with its ribbon, and the pane in it. */
export interface Walk {
  readonly page: Page;
  readonly pane: Frame;
}

type Step = (walk: Walk) => Promise<unknown>;

/** How somebody comes to a screen of the sample, and the heading that is there. */
export interface Way {
  readonly steps: readonly Step[];
  readonly heading: RegExp;
}

export async function walkIn(stage: Stage): Promise<Walk> {
  return { page: stage.page, pane: await stage.pane() };
}

function ribbon(id: string): Step {
  return ({ page }) => page.evaluate((control) => window.workbench.command(control), id);
}

function tab(name: string): Step {
  return ({ pane }) => pane.getByRole('tab', { name }).click();
}

function more(name: RegExp): Step {
  return async ({ pane }) => {
    await pane.getByRole('button', { name: 'More', exact: true }).click();
    await pane.getByRole('menuitem', { name }).click();
  };
}

function press(name: RegExp): Step {
  return ({ pane }) => pane.getByRole('button', { name }).first().click();
}

function row(key: string): Step {
  return ({ pane }) => pane.locator(`button[data-key="${key}"]`).first().click();
}

/** Waits for a heading on the way, so that a button of the same name on the screen before is not taken for it. */
function at(heading: RegExp): Step {
  return ({ pane }) =>
    pane.getByRole('heading', { level: 1, name: heading }).waitFor({ state: 'attached' });
}

const OVERVIEW = [ribbon('BSC.Button.Overview'), at(/^Overview$/)];
const FINANCIAL = [...OVERVIEW, press(/^Financial, /), at(/^Financial$/)];
const DELIVERY = [...OVERVIEW, press(/^On-time delivery, /), at(/^On-time delivery$/)];
const REVIEW = [tab('Review'), at(/ review$/)];
const DESIGN = [tab('Design'), at(/^Design$/)];
const MAP = [ribbon('BSC.Button.StrategyMap'), at(/^Strategy map$/)];
const CASCADE = [ribbon('BSC.Button.Cascade'), at(/^Cascade$/)];
const SETTINGS = [more(/^Settings$/), at(/^Settings$/)];
const CHANGES = [more(/^Changes$/), at(/^Changes$/)];

/** A way to each screen. */
export const WAYS: Readonly<Record<ScreenName, Way>> = {
  overview: { steps: OVERVIEW, heading: /^Overview$/ },
  'score-explained': { steps: [...OVERVIEW, press(/^Why /)], heading: /^How the score adds up$/ },
  perspective: { steps: FINANCIAL, heading: /^Financial$/ },
  objective: {
    steps: [...FINANCIAL, press(/^Grow profitable revenue, /)],
    heading: /^Grow profitable revenue$/,
  },
  kpi: { steps: DELIVERY, heading: /^On-time delivery$/ },
  'explain-and-act': {
    steps: [...DELIVERY, press(/^Explain and act$/)],
    heading: /^Explain and act: On-time delivery$/,
  },
  'voice-form': {
    steps: [...DELIVERY, press(/^Add a voice$/)],
    heading: /^Add a voice: On-time delivery$/,
  },
  actions: { steps: [ribbon('BSC.Button.Actions')], heading: /^Actions$/ },
  data: { steps: [tab('Data')], heading: /^Enter Oct 2026 actuals$/ },
  review: { steps: REVIEW, heading: /^Oct 2026 review$/ },
  'carry-over': {
    steps: [...REVIEW, press(/^Show: Earlier actions$/)],
    heading: /^Actions carried over$/,
  },
  'collect-review': {
    steps: [...REVIEW, press(/^Collect review…$/)],
    heading: /^Collect a review$/,
  },
  'close-period': { steps: [ribbon('BSC.Button.CloseMonth')], heading: /^Close Oct 2026\?$/ },
  minutes: { steps: [...REVIEW, row('minutes')], heading: /^Minutes of Oct 2026$/ },
  restate: { steps: [...REVIEW, press(/^Restate/)], heading: /^Restate/ },
  snapshots: { steps: [...REVIEW, row('snapshots')], heading: /^Snapshots$/ },
  calendar: { steps: [...REVIEW, press(/^Calendar$/)], heading: /^Calendar$/ },
  design: { steps: DESIGN, heading: /^Design$/ },
  strategy: { steps: [...DESIGN, row('strategy')], heading: /^Strategy statement$/ },
  perspectives: { steps: [...DESIGN, row('perspectives')], heading: /^Perspectives$/ },
  'perspective-form': {
    steps: [...DESIGN, row('perspectives'), press(/^Customer/)],
    heading: /^Customer$/,
  },
  objectives: { steps: [...DESIGN, row('objectives')], heading: /^Objectives$/ },
  'objective-form': {
    steps: [...DESIGN, row('objectives'), row('C1')],
    heading: /^Deliver on the promised day$/,
  },
  swot: { steps: [...DESIGN, row('swot')], heading: /^SWOT$/ },
  'swot-form': {
    steps: [...DESIGN, row('swot'), press(/^Add statement$/)],
    heading: /^Add statement$/,
  },
  initiatives: { steps: [...DESIGN, row('initiatives')], heading: /^Initiatives$/ },
  'initiative-form': {
    steps: [...DESIGN, row('initiatives'), press(/^Add initiative$/)],
    heading: /^Add initiative$/,
  },
  'strategy-map': { steps: MAP, heading: /^Strategy map$/ },
  'link-form': { steps: [...MAP, press(/^Add link$/)], heading: /^Add link$/ },
  kpis: { steps: [ribbon('BSC.Item.Kpis.All')], heading: /^KPIs$/ },
  'kpi-form': { steps: [ribbon('BSC.Item.Kpis.Add')], heading: /^New KPI$/ },
  'kpis-from-selection': {
    steps: [ribbon('BSC.Item.Kpis.Selection')],
    heading: /^KPIs from the selection$/,
  },
  library: { steps: [ribbon('BSC.Item.Kpis.Library')], heading: /^KPI library$/ },
  cascade: { steps: CASCADE, heading: /^Cascade$/ },
  'unit-form': { steps: [...CASCADE, press(/^Add unit$/)], heading: /^New unit$/ },
  'copy-objectives': {
    steps: [...CASCADE, press(/^Copy objectives down…$/)],
    heading: /^Copy objectives down$/,
  },
  'split-kpi': { steps: [...CASCADE, press(/^Split a KPI/)], heading: /^Split a KPI$/ },
  'line-of-sight': { steps: [...CASCADE, press(/^Line of sight/)], heading: /^Line of sight$/ },
  'compare-units': { steps: [...CASCADE, press(/^Compare units$/)], heading: /^Compare units$/ },
  health: { steps: [ribbon('BSC.Button.HealthCheck')], heading: /^Health check$/ },
  'kpi-review': { steps: [ribbon('BSC.Button.KpiReview')], heading: /^KPI system review$/ },
  changes: { steps: CHANGES, heading: /^Changes$/ },
  'change-note': { steps: [...CHANGES, press(/^Change note$/)], heading: /^Change note$/ },
  settings: { steps: SETTINGS, heading: /^Settings$/ },
  help: { steps: [ribbon('BSC.Button.Help')], heading: /^Help$/ },
  guide: { steps: [more(/^Guide$/)], heading: /^Guide$/ },
  start: {
    steps: [ribbon('BSC.Item.Start.Sample')],
    heading: /^Turn this workbook into a Balanced Scorecard$/,
  },
  import: { steps: [ribbon('BSC.Item.Start.Sheet')], heading: /^Choose the range$/ },
  templates: { steps: [ribbon('BSC.Item.Start.Template')], heading: /^Templates$/ },
  'insert-function': { steps: [ribbon('BSC.Item.Insert.Status')], heading: /^Insert function$/ },
  'scorecard-sheet': { steps: [more(/^Scorecard sheet$/)], heading: /^Scorecard sheet$/ },
  freeze: { steps: [ribbon('BSC.Button.FreezeValues')], heading: /^Freeze to values$/ },
  remove: { steps: [...SETTINGS, press(/^Remove BSC/)], heading: /^Remove BSC$/ },
};

/** Goes to a screen and waits until it is there. */
export async function goTo({ steps, heading }: Way, walk: Walk): Promise<void> {
  for (const step of steps) await step(walk);
  await at(heading)(walk);
}
