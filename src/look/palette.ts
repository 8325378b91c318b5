import type { Status } from '../scorecard/model/status';

export const THEMES = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof THEMES)[number];

/** CSS colours of one status: #RRGGBB, in high contrast the system's colour names. */
export interface StatusColours {
  /** Text on the ground and on the tint. */
  readonly text: string;
  readonly tint: string;
  /** Shapes, bars and points. */
  readonly fill: string;
  /** Drawn around the fill, which alone need not stand out from the ground. */
  readonly outline: string;
}

export interface Palette {
  readonly ground: string;
  readonly status: Readonly<Record<Status, StatusColours>>;
  /** Identity of perspectives, in their order; none looks like a status. */
  readonly perspectives: readonly string[];
}

const LIGHT_NEUTRAL = colours('#5A6673', '#ECEFF2', '#6E7A87');
const DARK_NEUTRAL = colours('#C7C7C7', '#3D3D3D', '#9A9A9A');
const SYSTEM = colours('CanvasText', 'Canvas', 'CanvasText');

/** The one palette. Light hues are told apart by colour-blind readers; contrasts are tested. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#FFFFFF',
    status: {
      Green: colours('#00695C', '#DDF3F0', '#12806F'),
      Amber: colours('#7A4B00', '#FFEFC2', '#C98A00', '#7A4B00'),
      Red: colours('#8F1616', '#F8CBC6', '#B3261E'),
      ...neutral(LIGHT_NEUTRAL),
    },
    perspectives: [
      '#2564CF',
      '#8A5CC2',
      '#00819A',
      '#66778E',
      '#1B365D',
      '#A23B9A',
      '#4A3FA8',
      '#7A5C86',
    ],
  },
  dark: {
    ground: '#292929',
    status: {
      Green: colours('#7CCB7C', '#10300F', '#5DB85D'),
      Amber: colours('#FFC24D', '#3D2B00', '#FFB92E'),
      Red: colours('#FF9AA3', '#4A0D13', '#F1606D'),
      ...neutral(DARK_NEUTRAL),
    },
    perspectives: [
      '#5B9BFF',
      '#B48AE6',
      '#3DB6CF',
      '#9AA9BD',
      '#A9C7F5',
      '#E58AE0',
      '#8C8CFF',
      '#C9B3D1',
    ],
  },
  // The user's own colours; shape and word tell the status.
  contrast: {
    ground: 'Canvas',
    status: { Green: SYSTEM, Amber: SYSTEM, Red: SYSTEM, ...neutral(SYSTEM) },
    perspectives: Array.from({ length: 8 }, () => 'CanvasText'),
  },
};

function colours(text: string, tint: string, fill: string, outline = fill): StatusColours {
  return { text, tint, fill, outline };
}

function neutral(
  shades: StatusColours,
): Record<'No data' | 'Not due' | 'Not scored', StatusColours> {
  return { 'No data': shades, 'Not due': shades, 'Not scored': shades };
}
