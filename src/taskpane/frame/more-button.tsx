import { Suspense, lazy, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePaneLook } from '../look/pane-look';
import type { Route } from './route';
import type { Tab } from './tabs';

const fetchMenu = () => import(/* webpackChunkName: "menu" */ './more-menu');
const MoreMenu = lazy(fetchMenu);

interface Props {
  /** Tabs that have no room in the bar. */
  readonly tabs: readonly Tab[];
  readonly go: (route: Route) => void;
}

/** Opens the menu behind the tabs, which is fetched when somebody is about to. */
export function MoreButton({ tabs, go }: Props) {
  const { frame } = usePaneLook().texts;
  const [isWanted, want] = useState(false);
  const fetchAhead = () => void fetchMenu();
  const button = (
    <Button
      appearance="subtle"
      size="small"
      icon={<MoreHorizontalRegular />}
      aria-label={frame.more}
      aria-haspopup="menu"
      title={frame.more}
      onPointerEnter={fetchAhead}
      onFocus={fetchAhead}
      onClick={() => {
        want(true);
      }}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu {...{ tabs, go, button }} />
    </Suspense>
  );
}
