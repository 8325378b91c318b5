import type { ReactNode } from 'react';
import { OpenIcon, PaneIcon, RecordIcon, ReloadIcon, SaveCopyIcon } from './icons';
import { RibbonButton } from './ribbon-button';
import { RibbonGroup } from './ribbon-group';

export interface WorkbenchTabProps {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onReload: () => void;
  readonly onShowPane: () => void;
  readonly onShowUnsupported: () => void;
  readonly faults: ReactNode;
  readonly behaviour: ReactNode;
}

const ICON_SIZE = 32;

/** The workbench's own tab: files, the add-in, and the faults that Excel would have by chance. */
export function WorkbenchTab(props: WorkbenchTabProps) {
  return (
    <>
      <RibbonGroup label="File">
        <RibbonButton
          label="Open .xlsx"
          icon={<OpenIcon size={ICON_SIZE} />}
          tip={{
            title: 'Open a workbook',
            text: 'An .xlsx file of yours. It is read, never written.',
          }}
          onPress={props.onOpen}
        />
        <RibbonButton
          label="Save a copy"
          icon={<SaveCopyIcon size={ICON_SIZE} />}
          tip={{
            title: 'Save a copy',
            text: 'Downloads the workbook as .xlsx. What the copy would lack is listed before.',
          }}
          onPress={props.onSave}
        />
      </RibbonGroup>
      <RibbonGroup label="Add-in">
        <RibbonButton
          label="Show pane"
          icon={<PaneIcon size={ICON_SIZE} />}
          tip={{
            title: 'Show the pane',
            text: 'Opens the add-in’s pane again after it was closed.',
          }}
          onPress={props.onShowPane}
        />
        <RibbonButton
          label="Reload"
          icon={<ReloadIcon size={ICON_SIZE} />}
          tip={{
            title: 'Reload the add-in',
            text: 'Starts its page anew on the same workbook, as after an update.',
          }}
          onPress={props.onReload}
        />
        <RibbonButton
          label="Unsupported"
          icon={<RecordIcon size={ICON_SIZE} />}
          tip={{
            title: 'Unsupported members',
            text: 'What the add-in asked for and the workbench could not do.',
          }}
          onPress={props.onShowUnsupported}
        />
      </RibbonGroup>
      {props.faults}
      {props.behaviour}
    </>
  );
}
