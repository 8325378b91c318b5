import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { usePaneLook } from '../look/pane-look';
import { useWorkspace } from '../workspace/workspace';
import type { Route } from './route';
import { MORE } from './tabs';

interface Props {
  readonly go: (route: Route) => void;
}

/** The screens that are not needed every month, and reading the workbook again. */
export default function MoreMenu({ go }: Props) {
  const { screens, frame } = usePaneLook().texts;
  const { refresh } = useWorkspace();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={frame.more}
          title={frame.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MORE.map((screen) => (
            <MenuItem
              key={screen}
              onClick={() => {
                go({ screen });
              }}
            >
              {screens[screen]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => void refresh()}>{frame.reload}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
