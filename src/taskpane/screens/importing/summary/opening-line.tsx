import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';

/** So many are named. */
const MOST = 100;

const useStyles = makeStyles({
  head: {
    // The sign stands before the text, which may take two lines.
    marginInlineStart: '16px',
    listStylePosition: 'outside',
    minHeight: '24px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  names: {
    margin: 0,
    paddingInlineStart: '32px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly text: string;
  /** What is counted, one by one. */
  readonly names: readonly string[];
}

/** A line of the summary that opens to what it counts. */
export function OpeningLine({ text, names }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const shown = names.slice(0, MOST);
  return (
    <details>
      <summary className={styles.head}>
        <Text>{text}</Text>
      </summary>
      <ul className={styles.names}>
        {shown.map((name, index) => (
          <li key={`${index} ${name}`}>{name}</li>
        ))}
        {names.length > MOST && <li>{fill(words.andMore, { count: names.length - MOST })}</li>}
      </ul>
    </details>
  );
}
