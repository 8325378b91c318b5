import type { Status } from '../../scorecard/model/status';
import { usePaneLook } from '../look/pane-look';

interface Props {
  readonly status: Status;
  /** In pixels. */
  readonly size?: number;
}

/** The shape of a status: circle, triangle, diamond, ring or bar, so that no colour is needed to tell it. */
export function StatusShape({ status, size = 12 }: Props) {
  const { fill, outline } = usePaneLook().palette.status[status];
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {drawing(status, fill, outline)}
    </svg>
  );
}

function drawing(status: Status, fill: string, outline: string) {
  switch (status) {
    case 'Green':
      return <circle cx="7" cy="7" r="5.5" fill={fill} stroke={outline} />;
    case 'Amber':
      return <path d="M7 1.2 13.2 12.4H.8Z" fill={fill} stroke={outline} strokeLinejoin="round" />;
    case 'Red':
      return <path d="M7 .7 13.3 7 7 13.3.7 7Z" fill={fill} stroke={outline} />;
    case 'No data':
      return <circle cx="7" cy="7" r="5" fill="none" stroke={outline} strokeWidth="1.6" />;
    case 'Not due':
    case 'Not scored':
      return <path d="M2.5 7h9" stroke={outline} strokeWidth="2" />;
  }
}
