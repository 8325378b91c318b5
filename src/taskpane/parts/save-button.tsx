import type { ReactElement, ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useLookOnly } from '../workspace/use-look-only';

interface Props {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly className?: string | undefined;
  readonly icon?: ReactElement | undefined;
  readonly title?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-expanded'?: boolean | undefined;
  /** Off for a reason of its own; it can be reached all the same. */
  readonly disabledFocusable?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/** A button that changes the workbook: it is off, and says why, where nothing of that can be saved. */
export function SaveButton({ title, disabledFocusable = false, onClick, ...props }: Props) {
  const lookOnly = useLookOnly();
  const isOff = disabledFocusable || lookOnly !== undefined;
  return (
    <Button
      {...props}
      title={lookOnly ?? title}
      disabledFocusable={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
    />
  );
}
