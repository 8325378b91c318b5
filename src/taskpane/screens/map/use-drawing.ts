import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { faultSentence } from '../../outcome-sentence';
import type { Message } from '../../workspace/message';
import { useWorkspace } from '../../workspace/workspace';
import type { MapDrawn } from '../../../excel/drawing/draw-map';
import { composeDrawing } from './compose-drawing';
import type { MapFacts } from '../../../map/map-facts';

/** Draws the map on its sheet after asking, and says what became of it. */
export function useDrawing(facts: MapFacts): () => void {
  const { texts, language, separators } = usePaneLook();
  const { map: words, states } = texts;
  const { read, facts: shown, unit, workbook, ask, say, work, refresh } = useWorkspace();
  const { setup, units } = read.scorecard;
  const messageOf = (drawn: MapDrawn): Message => {
    switch (drawn.kind) {
      case 'drawn':
        return { intent: 'success', text: fill(words.drawn, { sheet: drawn.sheet }) };
      case 'protected':
        return { intent: 'warning', text: fill(words.drawProtected, { sheet: drawn.sheet }) };
      case 'failed':
        return { intent: 'warning', text: faultSentence(drawn.fault, states) };
      case 'unfinished': {
        const reason = faultSentence(drawn.fault, states);
        return {
          intent: 'error',
          text: fill(words.drawBroke, { sheet: drawn.sheet, reason }),
          actions: [{ label: words.drawAgain, run: () => void draw() }],
        };
      }
    }
  };
  const draw = async (): Promise<void> => {
    const company = setup.company ?? '';
    const drawing = composeDrawing(facts, shown.now, {
      words,
      language,
      separators,
      company,
      unit: units.find(({ id }) => id === unit)?.name ?? company,
    });
    const drawn = await work({ title: words.drawing, job: () => workbook.drawMap(drawing) });
    say(messageOf(drawn));
    await refresh();
  };
  return () => {
    const text = fill(words.drawText, { sheet: words.drawSheet });
    void ask({ title: words.drawTitle, text, verb: words.draw }).then((isMeant) =>
      isMeant ? draw() : undefined,
    );
  };
}
