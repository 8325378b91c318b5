import type { ReactNode } from 'react';
import type { FaultSwitches } from '../fault-switches';
import { RibbonGroup } from './ribbon-group';

interface CheckProps {
  readonly isOn: boolean;
  readonly title: string;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

function Check({ isOn, title, onChange, children }: CheckProps) {
  return (
    <label title={title}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      {children}
    </label>
  );
}

interface FaultGroupProps {
  readonly faults: FaultSwitches;
  readonly onChange: (change: Partial<FaultSwitches>) => void;
}

const USUAL_INTERVAL = 3;

function FailEvery({ faults: { failEvery }, onChange }: FaultGroupProps) {
  return (
    <div className="ribbon-line">
      <Check
        isOn={failEvery !== undefined}
        title="The sync fails before anything of it is done"
        onChange={(isOn) => {
          onChange({ failEvery: isOn ? USUAL_INTERVAL : undefined });
        }}
      >
        A sync fails, every
      </Check>
      <input
        type="number"
        aria-label="Which sync fails: every n-th"
        disabled={failEvery === undefined}
        min={1}
        value={failEvery ?? USUAL_INTERVAL}
        onChange={({ currentTarget }) => {
          onChange({ failEvery: Math.max(1, Math.round(currentTarget.valueAsNumber || 1)) });
        }}
      />
    </div>
  );
}

/** Misfortunes that Excel has by chance, to be switched on at will. */
export function FaultGroup({ faults, onChange }: FaultGroupProps) {
  return (
    <RibbonGroup label="Faults">
      <div className="ribbon-checks">
        <FailEvery faults={faults} onChange={onChange} />
        <Check
          isOn={faults.isEditingCell}
          title="Excel refuses requests while somebody types into a cell"
          onChange={(isEditingCell) => {
            onChange({ isEditingCell });
          }}
        >
          Somebody types in a cell
        </Check>
        <Check
          isOn={faults.isProtected}
          title="The sheet in front refuses changes of its cells"
          onChange={(isProtected) => {
            onChange({ isProtected });
          }}
        >
          Sheet is protected
        </Check>
        <Check
          isOn={faults.isLimited}
          title="Excel on the web refuses larger requests and answers"
          onChange={(isLimited) => {
            onChange({ isLimited });
          }}
        >
          At most 5 MB
        </Check>
        <Check
          isOn={faults.isSlow}
          title="Every answer comes so much later"
          onChange={(isSlow) => {
            onChange({ isSlow });
          }}
        >
          500 ms slower
        </Check>
        <Check
          isOn={faults.coAuthorEdits}
          title="Somebody else changes the selected cell before the next sync, once"
          onChange={(coAuthorEdits) => {
            onChange({ coAuthorEdits });
          }}
        >
          A co-author edits
        </Check>
      </div>
    </RibbonGroup>
  );
}
