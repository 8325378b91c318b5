import type { ComponentType, ReactNode } from 'react';
import type { SuperTip } from '../start/ribbon';
import { OpenIcon, PaneIcon, RecordIcon, ReloadIcon, SaveCopyIcon, type IconProps } from './icons';
import { RibbonButton } from './ribbon-button';
import { RibbonGroup } from './ribbon-group';

type Press = 'onOpen' | 'onSave' | 'onReload' | 'onShowPane' | 'onShowUnsupported';

export interface WorkbenchTabProps extends Readonly<Record<Press, () => void>> {
  readonly faults: ReactNode;
  readonly behaviour: ReactNode;
}

interface TabButton {
  readonly label: string;
  readonly Icon: ComponentType<IconProps>;
  readonly tip: SuperTip;
  readonly press: Press;
}

const FILE_BUTTONS: readonly TabButton[] = [
  {
    label: 'Open .xlsx',
    Icon: OpenIcon,
    tip: { title: 'Open a workbook', text: 'An .xlsx file of yours. It is read, never written.' },
    press: 'onOpen',
  },
  {
    label: 'Save a copy',
    Icon: SaveCopyIcon,
    tip: {
      title: 'Save a copy',
      text: 'Downloads the workbook as .xlsx. What the copy would lack is listed before.',
    },
    press: 'onSave',
  },
];

const ADD_IN_BUTTONS: readonly TabButton[] = [
  {
    label: 'Show pane',
    Icon: PaneIcon,
    tip: { title: 'Show the pane', text: 'Opens the add-in’s pane again after it was closed.' },
    press: 'onShowPane',
  },
  {
    label: 'Reload',
    Icon: ReloadIcon,
    tip: {
      title: 'Reload the add-in',
      text: 'Starts its page anew on the same workbook, as after an update.',
    },
    press: 'onReload',
  },
  {
    label: 'Unsupported',
    Icon: RecordIcon,
    tip: {
      title: 'Unsupported members',
      text: 'What the add-in asked for and the workbench could not do.',
    },
    press: 'onShowUnsupported',
  },
];

const ICON_SIZE = 32;

/** The workbench's own tab: files, the add-in, and the faults that Excel would have by chance. */
export function WorkbenchTab(props: WorkbenchTabProps) {
  const shown = ({ label, Icon, tip, press }: TabButton) => (
    <RibbonButton
      key={label}
      label={label}
      icon={<Icon size={ICON_SIZE} />}
      tip={tip}
      onPress={props[press]}
    />
  );
  return (
    <>
      <RibbonGroup label="File">{FILE_BUTTONS.map(shown)}</RibbonGroup>
      <RibbonGroup label="Add-in">{ADD_IN_BUTTONS.map(shown)}</RibbonGroup>
      {props.faults}
      {props.behaviour}
    </>
  );
}
