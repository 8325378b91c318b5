import type { ReactNode } from 'react';

interface DrawingProps {
  readonly size?: number;
  readonly children: ReactNode;
}

/** Line drawings in the manner of Fluent's: 20 units, rounded ends, the colour of the text around. */
function Drawing({ size = 20, children }: DrawingProps) {
  return (
    <svg
      aria-hidden
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={1.2}
      viewBox="0 0 20 20"
      width={size}
    >
      {children}
    </svg>
  );
}

export interface IconProps {
  readonly size?: number;
}

export function OpenIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M3 15.5V5.2c0-.7.5-1.2 1.2-1.2h3.3l2 2h5.3c.7 0 1.2.5 1.2 1.2V8.5" />
      <path d="M3 15.6 5.2 9.3c.2-.5.6-.8 1.1-.8h10.2c.6 0 1 .6.8 1.1l-1.9 5.6c-.2.5-.6.8-1.1.8H3.6" />
    </Drawing>
  );
}

export function SaveCopyIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M4.5 3.5h8.8L16.5 6.7v8.6c0 .7-.5 1.2-1.2 1.2H4.7c-.7 0-1.2-.5-1.2-1.2V4.5c0-.6.4-1 1-1Z" />
      <path d="M6.5 3.5v3.7h6V3.5M6 16.5v-5.2h8v5.2" />
    </Drawing>
  );
}

export function ReloadIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M15.8 8.2A6.2 6.2 0 1 0 16.2 11" />
      <path d="M16.3 4.2v4.3H12" />
    </Drawing>
  );
}

export function PaneIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <rect height="13" rx="2" width="15" x="2.5" y="3.5" />
      <path d="M12.5 3.5v13M14.5 7h1.2M14.5 9.5h1.2" />
    </Drawing>
  );
}

export function RecordIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <rect height="13" rx="2" width="12" x="4" y="3.5" />
      <path d="M7 7.5h6M7 10.5h6M7 13.5h3.5" />
    </Drawing>
  );
}

export function CloseIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="m5.5 5.5 9 9m0-9-9 9" />
    </Drawing>
  );
}

export function ShieldIcon(props: IconProps) {
  return (
    <Drawing {...props}>
      <path d="M10 2.8c2 1.5 3.9 2.1 6 2.2v4.5c0 3.6-2.2 6.2-6 7.7-3.8-1.5-6-4.1-6-7.7V5c2.1-.1 4-.7 6-2.2Z" />
      <path d="M10 7.2v3.6M10 13.3v.1" />
    </Drawing>
  );
}
