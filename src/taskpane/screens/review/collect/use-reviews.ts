import { useCallback, useEffect, useState } from 'react';
import { readReviews, type ReviewRead } from '../../../../review/collect/read-reviews';
import { fill } from '../../../../strings/fill';
import { textsIn } from '../../../../strings/texts';
import { fileMessage } from '../../../../xlsx/file-message';
import { usePaneLook } from '../../../look/pane-look';
import { faultSentence } from '../../../outcome-sentence';
import { useWorkspace } from '../../../workspace/workspace';
import { readReviewFile } from './read-review-file';

/** A review that can be collected. */
export interface FoundReview {
  readonly key: string;
  readonly read: ReviewRead;
  /** The name of the file it came in; absent for sheets of this workbook. */
  readonly file?: string;
}

export interface Reviews {
  /** Absent while the workbook is read. */
  readonly found: readonly FoundReview[] | undefined;
  readonly refusal: string | undefined;
  readonly chosen: FoundReview | undefined;
  readonly choose: (key: string) => void;
  readonly open: (file: File) => Promise<void>;
}

/** The reviews among the sheets of the workbook, and those of a file. */
export function useReviews(): Reviews {
  const look = usePaneLook();
  const { collecting, states } = look.texts;
  const { workbook, work } = useWorkspace();
  const [inWorkbook, setInWorkbook] = useState<readonly FoundReview[]>();
  const [fromFile, setFromFile] = useState<readonly FoundReview[]>([]);
  const [refusal, setRefusal] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const readSheets = useCallback(async () => {
    const result = await work({ title: collecting.reading, job: () => workbook.reviewCells() });
    const reads = result.ok ? readReviews(result.value) : [];
    setInWorkbook(reads.map((read) => ({ key: read.record.sheet, read })));
    setRefusal(result.ok ? undefined : faultSentence(result.fault, states));
  }, [workbook, work, collecting, states]);
  useEffect(() => {
    void readSheets();
  }, [readSheets]);
  const found = inWorkbook && [...fromFile, ...inWorkbook];
  const chosen = found?.find(({ key }) => key === wanted) ?? found?.at(0);
  const open = async (file: File): Promise<void> => {
    const all = textsIn(look.language);
    const answer = await work({ title: collecting.reading, job: () => readReviewFile(file) });
    const { name } = file;
    if (!answer.ok) {
      const reason = fileMessage(answer.problem, all);
      setRefusal(fill(collecting.unreadable, { file: name, reason }));
      return;
    }
    if (answer.reads.length === 0) {
      setRefusal(fill(all.cli.collectNoReview, { file: name, sheet: all.review.sheets.method }));
      return;
    }
    setRefusal(undefined);
    const reviews = answer.reads.map((read) => ({
      key: `${name}\n${read.record.sheet}`,
      read,
      file: name,
    }));
    setFromFile(reviews);
    setWanted(reviews[0]?.key);
  };
  return { found, refusal, chosen, choose: setWanted, open };
}
