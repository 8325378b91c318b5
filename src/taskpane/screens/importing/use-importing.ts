import { useMemo, useState } from 'react';
import type { Corrections } from '../../../import/corrections/corrections';
import { isOfRegion } from '../../../import/corrections/is-of-region';
import { correctionsIn } from '../../../import/corrections/corrections-in';
import {
  withCorrection,
  type CorrectionOfRegion,
} from '../../../import/corrections/with-correction';
import { figuresBefore, type FigureChoice } from '../../../import/plan/import-memory';
import type { ImportPlan, OutdatedChoice } from '../../../import/plan/import-plan';
import { planImport } from '../../../import/plan/plan-import';
import { wantedKpis } from '../../../import/plan/wanted-kpis';
import { isLikely } from '../../../import/proposal/is-likely';
import type { Proposal, Region } from '../../../import/proposal/proposal';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { emptyScorecard } from '../../../library/empty-scorecard';
import { settingsOf } from '../../../scorecard/evaluation/settings';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import { linkedFigures } from '../../../tables/linked-figures';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { useCorrected, useProposer } from './use-proposals';

export const STEPS = ['range', 'columns', 'kpis', 'import'] as const;

export type Step = (typeof STEPS)[number];

/** A block of cells that the user has pointed at. */
export interface Pointed {
  readonly sheet: string;
  readonly range: string;
}

/** What the user chooses in the last step. */
export interface FigureChoices {
  readonly figures: FigureChoice;
  readonly setFigures: (figures: FigureChoice) => void;
  /** What becomes of links whose cells show another period now; undefined until it is said. */
  readonly outdated: OutdatedChoice | undefined;
  readonly setOutdated: (choice: OutdatedChoice | undefined) => void;
  /** Somebody wanted to import before that was said. */
  readonly isAsked: boolean;
  readonly setAsked: (isAsked: boolean) => void;
}

/** All that the import has found and been told; nothing of it is written before the last step. */
export interface Importing extends FigureChoices {
  readonly step: Step;
  readonly goTo: (step: Step) => void;
  readonly sheets: readonly SourceSheet[];
  /** Reads the sheets of the workbook again, when one more is there. */
  readonly readAgain: () => Promise<void>;
  /** Every region that was found, whether it is imported or not. */
  readonly found: Proposal;
  /** What is imported, as it was corrected. */
  readonly proposal: Proposal;
  /** The newest correction is not in the proposal yet: large sheets take a second to be read again. */
  readonly isReading: boolean;
  /** The regions that are imported, as they were corrected. */
  readonly chosen: readonly Region[];
  readonly isLeftOut: (region: Region) => boolean;
  readonly corrections: readonly Corrections[];
  /** What is imported into. */
  readonly start: Scorecard;
  /** Made in the last step only, because it takes long for large sheets. */
  readonly plan: ImportPlan | undefined;
  /** KPIs that are imported. */
  readonly count: number;
  readonly pointed: Pointed | undefined;
  readonly point: (at: Pointed | undefined) => void;
  readonly correct: (region: Region, change: CorrectionOfRegion) => void;
  /** Something was corrected or chosen by hand. */
  readonly isTouched: boolean;
}

/** The steps of an import over sheets that were read. */
export function useImporting(
  sheets: readonly SourceSheet[],
  readAgain: () => Promise<void>,
): Importing {
  const { language } = usePaneLook();
  const { read, hasScorecard, today } = useWorkspace();
  const { scorecard } = read;
  const [step, goTo] = useState<Step>('range');
  const [pointed, setPointed] = useState<Pointed>();
  const [said, setSaid] = useState<readonly Corrections[]>();
  const choices = useFigureChoices(scorecard);
  const options = useMemo(
    () => ({ today, calendar: settingsOf(scorecard.setup).calendar, ...pointed }),
    [today, scorecard.setup, pointed],
  );
  const propose = useProposer(sheets, options);
  const remembered = useMemo(() => correctionsIn(scorecard.imports), [scorecard.imports]);
  const found = useMemo(() => propose(remembered), [propose, remembered]);
  const corrections = useMemo(
    () => said ?? firstWords(found, remembered),
    [said, found, remembered],
  );
  const { proposal, isReading } = useCorrected(propose, corrections);
  const start = useMemo(
    () => (hasScorecard ? scorecard : emptyScorecard(language)),
    [hasScorecard, scorecard, language],
  );
  const { figures, outdated } = choices;
  const isLast = step === 'import';
  const plan = useMemo(() => {
    if (!isLast) return undefined;
    const links = linkedFigures(read.layout);
    const wanted = { ...figures, today, corrections, sheets, links, outdated };
    return planImport(proposal, start, wanted);
  }, [isLast, read.layout, figures, today, corrections, sheets, outdated, proposal, start]);
  const isLeftOut = (region: Region): boolean =>
    corrections.some((each) => isOfRegion(each, region) && each.isLeftOut === true);
  return {
    ...choices,
    ...{ step, goTo, sheets, readAgain, found, proposal, isReading, start, plan, pointed },
    count: wantedKpis(proposal.kpis).length,
    ...{ corrections, isLeftOut, chosen: proposal.regions.filter((region) => !isLeftOut(region)) },
    point: (at) => {
      setPointed(at);
      setSaid(undefined);
    },
    correct: (region, change) => {
      setSaid(withCorrection(corrections, region, change));
    },
    isTouched: said !== undefined || pointed !== undefined,
  };
}

/** What was chosen the last time is proposed again. */
function useFigureChoices({ imports }: Scorecard): FigureChoices {
  const [figures, setFigures] = useState<FigureChoice>(
    () => figuresBefore(imports) ?? { actuals: 'formulas', targets: 'formulas' },
  );
  const [outdated, setOutdated] = useState<OutdatedChoice>();
  const [isAsked, setAsked] = useState(false);
  return { figures, setFigures, outdated, setOutdated, isAsked, setAsked };
}

/** What does not look like a list of KPIs is left out until somebody wants it. */
function firstWords(
  { regions }: Proposal,
  remembered: readonly Corrections[],
): readonly Corrections[] {
  const isKnown = (region: Region): boolean => remembered.some((each) => isOfRegion(each, region));
  const likely = regions.some(isLikely);
  return regions.reduce<readonly Corrections[]>(
    (all, region) =>
      likely && !isLikely(region) && !isKnown(region)
        ? withCorrection(all, region, { isLeftOut: true })
        : all,
    remembered,
  );
}
