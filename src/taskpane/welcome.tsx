import { Caption1, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../strings/fill';
import type { Dictionary } from '../strings/dictionary';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly texts: Dictionary['pane'];
  readonly version: string;
}

/** What the add-in is, for whoever opens it before there is a scorecard. */
export function Welcome({ texts, version }: Props) {
  const styles = useStyles();
  return (
    <>
      <Text>{texts.purpose}</Text>
      <section className={styles.section}>
        <Subtitle2 as="h2">{texts.functionsTitle}</Subtitle2>
        <Text>{texts.functions}</Text>
      </section>
      <section className={styles.section}>
        <Subtitle2 as="h2">{texts.dataTitle}</Subtitle2>
        <Text>{texts.data}</Text>
      </section>
      <Caption1>{fill(texts.version, { version })}</Caption1>
    </>
  );
}
