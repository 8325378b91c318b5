import { ILayoutService } from '@univerjs/ui';
import type { SheetEngine } from '../../engine';

/** Lets the keyboard go to the cells. */
export function focusGrid({ univer }: SheetEngine): void {
  univer.injector.get(ILayoutService).focus();
}
