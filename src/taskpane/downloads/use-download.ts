import { csvLookOf } from '../../export/csv-text';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { useWorkspace } from '../workspace/workspace';
import type { Download } from './compose-download';
import { downloadFile } from './download-file';

/** Saves what is looked at as a file among the downloads; nothing of the workbook changes. */
export function useDownload(): (download: Download) => Promise<void> {
  const { texts, language, separators } = usePaneLook();
  const words = texts.downloads;
  const { read, facts, unit: id, say } = useWorkspace();
  const { setup, units } = read.scorecard;
  return async (download) => {
    const { composeDownload } = await import(
      /* webpackChunkName: "compose-download" */ './compose-download'
    );
    const file = await composeDownload(download, {
      scorecard: read.scorecard,
      evaluation: facts.now,
      unit: units.find((each) => each.id === id)?.name ?? setup.company ?? '',
      isWhole: id === undefined,
      ...{ language, separators },
    });
    if (!file) {
      say({ intent: 'warning', text: words.notDrawn });
      return;
    }
    downloadFile(file.name, file.bytes, file.type);
    const { list, decimal } = csvLookOf(separators);
    const said = download.format === 'csv' ? words.savedCsv : words.saved;
    say({ intent: 'success', text: fill(said, { file: file.name, list, decimal }) });
  };
}
