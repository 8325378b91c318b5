import type { CellRange } from '../../../content/cell-range';
import type { CellStyle } from '../cell-style';

/** Where a colour, a bar or an icon begins, as Univer keeps it. */
export interface UniverThreshold {
  readonly type: string;
  readonly value?: number | string;
}

/** What Univer does to cells that match. The texts of `type`, `subType` and `operator` are Univer's own. */
export type UniverRuleConfig =
  | {
      readonly type: 'highlightCell';
      readonly subType:
        | 'number'
        | 'text'
        | 'timePeriod'
        | 'rank'
        | 'average'
        | 'uniqueValues'
        | 'duplicateValues'
        | 'formula';
      readonly style: CellStyle;
      readonly operator?: string;
      readonly value?: number | string | readonly number[];
      readonly isBottom?: boolean;
      readonly isPercent?: boolean;
    }
  | {
      readonly type: 'colorScale';
      readonly config: readonly {
        readonly index: number;
        readonly color: string;
        readonly value: UniverThreshold;
      }[];
    }
  | {
      readonly type: 'dataBar';
      readonly isShowValue: boolean;
      readonly config: {
        readonly min: UniverThreshold;
        readonly max: UniverThreshold;
        readonly isGradient: boolean;
        readonly positiveColor: string;
        readonly nativeColor: string;
      };
    }
  | {
      readonly type: 'iconSet';
      readonly isShowValue: boolean;
      /** From the highest threshold to the lowest. */
      readonly config: readonly {
        readonly operator: string;
        readonly value: UniverThreshold;
        readonly iconType: string;
        readonly iconId: string;
      }[];
    };

/** A conditional format of Univer, as its resource lists it: the first one wins. */
export interface UniverRule {
  readonly cfId: string;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  readonly rule: UniverRuleConfig;
}
