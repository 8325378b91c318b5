import { conditionsOf } from '../../../excel/conditions/conditions-of';
import { fill } from '../../../strings/fill';
import { conditionSentence } from '../../conditions/condition-sentence';
import { waysOut } from '../../conditions/ways-out';
import { usePaneLook } from '../../look/pane-look';
import { outcomeSentence } from '../../outcome-sentence';
import { useWorkspace } from '../../workspace/workspace';

/** So many are told in the question; the rest are counted. */
const MOST_TOLD = 5;

/** Says what is the matter with the tables and, once that is meant, carries out the first way out of each. */
export function useRepairAll(): () => void {
  const { settings: words, conditions, states } = usePaneLook().texts;
  const { workbook, read, ask, say, work, refresh } = useWorkspace();
  const repairAll = async (): Promise<void> => {
    const found = conditionsOf(read).flatMap((condition) => {
      const [way] = waysOut(condition, conditions);
      return way ? [{ way, sentence: conditionSentence(condition, conditions) }] : [];
    });
    const count = found.length;
    if (count === 0) {
      say({ intent: 'success', text: words.nothingToRepair });
      return;
    }
    const told = found.slice(0, MOST_TOLD).map(({ sentence }) => sentence);
    const rest = count - told.length;
    const text = [...told, ...(rest > 0 ? [fill(words.moreToRepair, { count: rest })] : [])];
    const title = fill(words.repairTitle, { count });
    const isMeant = await ask({ title, text: text.join(' '), verb: words.repairTables });
    if (!isMeant) return;
    const refusal = await work({
      title: words.repairing,
      job: async (report, signal) => {
        for (const [done, { way, sentence }] of found.entries()) {
          if (signal.aborted) return undefined;
          report({ done, total: count, name: sentence });
          const refused = outcomeSentence(await workbook.repair(way.repair), states);
          if (refused !== undefined) return refused;
        }
        return undefined;
      },
    });
    await refresh();
    say(
      refusal === undefined
        ? { intent: 'success', text: conditions.done }
        : { intent: 'warning', text: refusal },
    );
  };
  return () => void repairAll();
}
