import { useRef } from 'react';
import { Tab, TabList, makeStyles } from '@fluentui/react-components';
import { usePaneLook } from '../look/pane-look';
import { MoreButton } from './more-button';
import type { Route } from './route';
import { TABS, type Tab as TabName } from './tabs';
import { TAB, useFittingTabs } from './use-fitting-tabs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInline: '4px',
  },
  tabs: { minWidth: 0 },
});

interface Props {
  /** Undefined on screens of the menu. */
  readonly selected: TabName | undefined;
  readonly go: (route: Route) => void;
}

/** The four places of the month, and the menu with the others and with the tabs that have no room. */
export function TabBar({ selected, go }: Props) {
  const { screens, frame } = usePaneLook().texts;
  const styles = useStyles();
  const bar = useRef<HTMLElement>(null);
  const shown = useFittingTabs(bar, selected);
  return (
    <nav ref={bar} className={styles.bar} aria-label={frame.screens}>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={selected ?? 'none'}
        onTabSelect={(_, { value }) => {
          const tab = TABS.find((each) => each === value);
          if (tab) go({ screen: tab });
        }}
      >
        {shown.map((tab) => (
          <Tab key={tab} value={tab} {...{ [TAB]: tab }}>
            {screens[tab]}
          </Tab>
        ))}
      </TabList>
      <MoreButton tabs={TABS.filter((tab) => !shown.includes(tab))} go={go} />
    </nav>
  );
}
