/** Files of one picture, by the width and height in pixels, as paths below the add-in's own folder. */
export type IconFiles = Readonly<Record<number, string>>;

export interface SuperTip {
  readonly title: string;
  readonly text: string;
}

export type RibbonAction =
  | { readonly kind: 'show-pane'; readonly page: string; readonly paneId: string | undefined }
  | { readonly kind: 'run-function'; readonly name: string };

interface RibbonFace {
  readonly id: string;
  readonly label: string;
  readonly tip: SuperTip;
  readonly icon: IconFiles;
}

export interface RibbonButton extends RibbonFace {
  readonly kind: 'button';
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonFace {
  readonly kind: 'menu';
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}
