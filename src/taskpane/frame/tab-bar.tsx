import { Suspense, lazy } from 'react';
import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { usePaneLook } from '../look/pane-look';
import type { Route } from './route';
import { TABS, type Tab as TabName } from './tabs';

const MoreMenu = lazy(() => import(/* webpackChunkName: "frame" */ './more-menu'));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: '4px',
  },
  tabs: { minWidth: 0, flexWrap: 'wrap' },
});

interface Props {
  /** Undefined on screens of the menu. */
  readonly selected: TabName | undefined;
  readonly go: (route: Route) => void;
}

/** The four places of the month, and the menu with the others. */
export function TabBar({ selected, go }: Props) {
  const { screens, frame } = usePaneLook().texts;
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={frame.screens}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={selected ?? 'none'}
        onTabSelect={(_, { value }) => {
          const tab = TABS.find((each) => each === value);
          if (tab) go({ screen: tab });
        }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab}>
            {screens[tab]}
          </Tab>
        ))}
      </TabList>
      <Suspense fallback={null}>
        <MoreMenu go={go} />
      </Suspense>
    </nav>
  );
}
