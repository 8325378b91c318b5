import { OpenIcon, SaveCopyIcon } from './icons';

interface TitleBarProps {
  readonly bookName: string;
  readonly iconAddress: string;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

export function TitleBar({ bookName, iconAddress, onOpen, onSave }: TitleBarProps) {
  return (
    <header className="title-bar">
      <img alt="" height={20} src={iconAddress} width={20} />
      <h1>{bookName}</h1>
      <span className="quiet small">Workbench, not Excel</span>
      <span className="spring" />
      <button type="button" className="button" onClick={onOpen}>
        <OpenIcon size={18} />
        Open .xlsx
      </button>
      <button type="button" className="button" onClick={onSave}>
        <SaveCopyIcon size={18} />
        Save a copy
      </button>
    </header>
  );
}
