import {
  FluentProvider,
  Title3,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { textsIn } from '../strings/texts';
import type { ColourScheme } from './colour-scheme';
import { Content } from './content';
import { ErrorBoundary } from './error-boundary';
import { Fault } from './fault';
import type { Host } from './host';
import { useColourScheme } from './use-colour-scheme';

/** A high contrast system replaces the colours of any theme by its own (forced colours). */
const THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: webLightTheme,
};

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: '14px',
  },
});

interface Props {
  readonly host: Host;
  readonly reload: () => void;
  readonly onFault: (fault: unknown, componentStack: string) => void;
}

/** The whole pane: theme, language, content, and what stands there after a fault. */
export function Pane({ host, reload, onFault }: Props) {
  const scheme = useColourScheme(host.background);
  const styles = useStyles();
  const texts = textsIn(host.language).pane;
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.page}>
      <main className={styles.body} lang={host.language}>
        <ErrorBoundary fallback={<Fault texts={texts} reload={reload} />} onFault={onFault}>
          <Title3 as="h1">{texts.name}</Title3>
          <Content host={host} texts={texts} />
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}
