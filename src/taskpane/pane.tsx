import {
  FluentProvider,
  Title3,
  createHighContrastTheme,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { textsIn } from '../strings/texts';
import type { ColourScheme } from './colour-scheme';
import { ErrorBoundary } from './error-boundary';
import { Fault } from './fault';
import type { Host } from './host';
import { Notice } from './notice';
import { useColourScheme } from './use-colour-scheme';
import { Welcome } from './welcome';

const THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: createHighContrastTheme(),
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

/** The whole pane: theme, language and what to show in the place where it was opened. */
export function Pane({ host, reload, onFault }: Props) {
  const scheme = useColourScheme(host.background);
  const styles = useStyles();
  const texts = textsIn(host.language).pane;
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.page}>
      <main className={styles.body} lang={host.language}>
        <ErrorBoundary fallback={<Fault texts={texts} reload={reload} />} onFault={onFault}>
          <Title3 as="h1">{texts.name}</Title3>
          {host.place === 'excel' && <Welcome texts={texts} version={host.version} />}
          {host.place === 'browser' && (
            <Notice intent="info" title={texts.outsideTitle} text={texts.outside} />
          )}
          {host.place === 'unreachable' && (
            <Notice intent="warning" title={texts.noOfficeTitle} text={texts.noOffice} />
          )}
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}
