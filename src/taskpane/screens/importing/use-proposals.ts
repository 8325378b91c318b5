import { useDeferredValue, useMemo } from 'react';
import { correctProposal, shapeCorrections } from '../../../import/corrections/correct-proposal';
import type { Corrections } from '../../../import/corrections/corrections';
import type { ImportOptions } from '../../../import/proposal/import-options';
import type { Proposal } from '../../../import/proposal/proposal';
import { proposeImport } from '../../../import/propose-import';
import type { SourceSheet } from '../../../import/sheet/source-sheet';

/** So many readings of the sheets are kept: going back and forth reads nothing again. */
const MOST_KEPT = 4;

type Propose = (corrections: readonly Corrections[]) => Proposal;

/** Proposes with corrections. Only those that change the shape of a table read the sheets again, and no shape is read twice. */
export function useProposer(
  sheets: readonly SourceSheet[],
  options: Omit<ImportOptions, 'corrections'>,
): Propose {
  return useMemo(() => {
    const kept = new Map<string, Proposal>();
    const read = (shape: readonly Corrections[]): Proposal => {
      const key = JSON.stringify(shape);
      const known = kept.get(key) ?? proposeImport(sheets, { ...options, corrections: shape });
      kept.delete(key);
      kept.set(key, known);
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
      return known;
    };
    return (corrections) => correctProposal(read(shapeCorrections(corrections)), corrections);
  }, [sheets, options]);
}

/** The newest proposal that is there; `isReading` while that of the newest corrections is still to come. */
export function useCorrected(
  propose: Propose,
  corrections: readonly Corrections[],
): { readonly proposal: Proposal; readonly isReading: boolean } {
  const seen = useDeferredValue(corrections);
  const proposal = useMemo(() => propose(seen), [propose, seen]);
  return { proposal, isReading: seen !== corrections };
}
