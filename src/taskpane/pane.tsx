import { useMemo, type ReactNode } from 'react';
import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { RibbonRequests } from '../commands/ribbon-requests';
import type { OpenWorkbook } from '../excel/open-workbook';
import { PALETTES } from '../look/palette';
import { separatorsOf } from '../look/separators';
import type { ColourScheme } from './colour-scheme';
import { Content } from './content';
import { ErrorBoundary } from './error-boundary';
import { Fault } from './fault';
import type { Host } from './host';
import { PaneLookProvider } from './look/pane-look';
import { PlainPage } from './parts/plain-page';
import { spokenLanguage } from './preferences/spoken-language';
import { usePreferences } from './preferences/use-preferences';
import type { Spoken } from './texts/fetch-texts';
import { useSpoken } from './texts/use-spoken';
import { useExcelSeparators } from './use-excel-separators';
import { useColourScheme } from './use-colour-scheme';

/** A high contrast system replaces the colours of any theme by its own (forced colours). */
const THEMES: Readonly<Record<ColourScheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: webLightTheme,
};

const BACKGROUNDS = { light: '#FFFFFF', dark: '#000000' } as const;

const useStyles = makeStyles({
  // Not on the provider: it gives its styles to the layers of dialogs, menus and tooltips, which would cover the pane.
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly host: Host;
  /** What is said at first. */
  readonly spoken: Spoken;
  readonly workbook: OpenWorkbook;
  readonly requests: RibbonRequests;
  readonly reload: () => void;
  readonly onFault: (fault: unknown, componentStack: string) => void;
}

/** The whole pane: theme, language, content, and what stands there after a fault. */
export function Pane({ host, spoken, workbook, requests, reload, onFault }: Props) {
  const styles = useStyles();
  const [preferences] = usePreferences();
  const { theme } = preferences;
  const scheme = useColourScheme(theme === 'as Excel' ? host.background : BACKGROUNDS[theme]);
  const { language, texts } = useSpoken(spokenLanguage(preferences, host.language), spoken);
  return (
    <FluentProvider theme={THEMES[scheme]}>
      <main className={styles.page} lang={language}>
        <ErrorBoundary
          fallback={
            <PlainPage>
              <Fault texts={texts} reload={reload} />
            </PlainPage>
          }
          onFault={onFault}
        >
          <Looking {...{ host, workbook, language, texts, scheme }}>
            <Content {...{ host, workbook, requests }} />
          </Looking>
        </ErrorBoundary>
      </main>
    </FluentProvider>
  );
}

interface LookingProps extends Pick<Props, 'host' | 'workbook'>, Spoken {
  readonly scheme: ColourScheme;
  readonly children: ReactNode;
}

/** Words and colours of the pane, and numbers as this Excel writes them. */
function Looking({ host, workbook, language, texts, scheme, children }: LookingProps) {
  const ofExcel = useExcelSeparators(host, workbook);
  const look = useMemo(
    () => ({
      ...{ language, texts, palette: PALETTES[scheme] },
      separators: ofExcel ?? separatorsOf(language),
    }),
    [language, texts, scheme, ofExcel],
  );
  return <PaneLookProvider value={look}>{children}</PaneLookProvider>;
}
