import type { ReactNode } from 'react';
import type { IconFiles, SuperTip } from '../start/ribbon';
import { useSuperTip } from './use-super-tip';

/** Ribbon icons of 32 pixels; screens with more pixels to the point take the larger files. */
export function RibbonIcon({
  icon,
  folder,
}: {
  readonly icon: IconFiles;
  readonly folder: string;
}) {
  const size = 32;
  const larger = [40, 48, 64, 80].filter((pixels) => icon[pixels] !== undefined);
  const choices = [size, ...larger].map(
    (pixels) => `${folder}${icon[pixels] ?? ''} ${pixels / size}x`,
  );
  return (
    <img
      alt=""
      height={size}
      width={size}
      src={folder + (icon[size] ?? '')}
      srcSet={choices.join(', ')}
    />
  );
}

interface RibbonButtonProps {
  readonly label: string;
  readonly tip: SuperTip;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

export function RibbonButton({ label, tip, icon, isDisabled, onPress }: RibbonButtonProps) {
  const [attributes, superTip] = useSuperTip(tip);
  return (
    <>
      <button
        type="button"
        className="ribbon-button"
        disabled={isDisabled}
        onClick={onPress}
        {...attributes}
      >
        {icon}
        <span>{label}</span>
      </button>
      {superTip}
    </>
  );
}
