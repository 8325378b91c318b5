import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import type { Download } from './compose-download';
import { useDownload } from './use-download';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
});

const PICTURES = ['png', 'svg'] as const;

/** What can be saved of something, in each of its formats. */
export function DownloadLinks({ what }: { readonly what: Download['what'] }) {
  const words = usePaneLook().texts.downloads;
  const styles = useStyles();
  const download = useDownload();
  const choices: readonly Download[] =
    what === 'evaluation'
      ? [{ what, format: 'csv' }]
      : PICTURES.map((format) => ({ what, format }));
  return (
    <div className={styles.row}>
      <Caption1>{words[what]}</Caption1>
      {choices.map((choice) => (
        <Link
          key={choice.format}
          as="button"
          aria-label={fill(words.as, { what: words[what], format: choice.format.toUpperCase() })}
          onClick={() => void download(choice)}
        >
          {choice.format.toUpperCase()}
        </Link>
      ))}
    </div>
  );
}
