import { useId, type ReactNode } from 'react';

interface RibbonGroupProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function RibbonGroup({ label, children }: RibbonGroupProps) {
  const id = useId();
  return (
    <div className="ribbon-group" role="group" aria-labelledby={id}>
      <div className="ribbon-controls">{children}</div>
      <div className="ribbon-group-label" id={id}>
        {label}
      </div>
    </div>
  );
}
