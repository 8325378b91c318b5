import { cloneElement, useRef, type ReactElement, type Ref } from 'react';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { useHealthCounts } from '../workspace/use-health-counts';
import { useWorkspace } from '../workspace/workspace';
import type { Route } from './route';
import { MORE, type Tab } from './tabs';

interface Props {
  /** Tabs that have no room in the bar. */
  readonly tabs: readonly Tab[];
  readonly go: (route: Route) => void;
  readonly button: ReactElement<{ readonly ref?: Ref<HTMLButtonElement> }>;
}

/** The screens that are not needed every month, and reading the workbook again. It opens as soon as it is there. */
export default function MoreMenu({ tabs, go, button }: Props) {
  const { screens, frame } = usePaneLook().texts;
  const { reload } = useWorkspace();
  const trigger = useRef<HTMLButtonElement>(null);
  const health = useHealthCounts();
  const findings = health ? health.Error + health.Warning : 0;
  return (
    <Menu
      defaultOpen
      onOpenChange={(_, { open, type }) => {
        // The button came with the menu, so Fluent does not know it as what had the focus before.
        if (!open && type === 'menuPopoverKeyDown') setTimeout(() => trigger.current?.focus());
      }}
    >
      <MenuTrigger disableButtonEnhancement>{cloneElement(button, { ref: trigger })}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          {[...tabs, ...MORE].map((screen) => (
            <MenuItem
              key={screen}
              secondaryContent={
                screen === 'health' && findings > 0
                  ? fill(frame.findings, { count: findings })
                  : undefined
              }
              onClick={() => {
                go({ screen });
              }}
            >
              {screens[screen]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => void reload()}>{frame.reload}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
