import type { ComponentType } from 'react';
import { SCREENS } from '../screens/screen-list';
import type { Route, ScreenName, ScreenParameters } from './route';

/** Draws the screen that a route leads to. */
export function ScreenInFront({ route }: { readonly route: Route }) {
  const { screen, ...parameters } = route;
  // A route has the parameters of its screen; the compiler cannot follow that through the list.
  const Front = SCREENS[screen] as ComponentType<ScreenParameters[ScreenName]>;
  return <Front {...parameters} />;
}
