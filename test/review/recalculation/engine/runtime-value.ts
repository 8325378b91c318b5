/** A value as functions of the engine are given it and give it back. */
export type RuntimeValue = Scalar | RuntimeArray;

export type Scalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface RuntimeArray {
  readonly kind: 5;
  readonly rows: readonly (readonly Scalar[])[];
  readonly height: number;
  readonly width: number;
  /** Where its first cell stands on its sheet, counted from 1; absent for what was calculated. */
  readonly originRow?: number;
  readonly originCol?: number;
}

export function arrayOf(rows: readonly (readonly Scalar[])[]): RuntimeArray {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

export function errorOf(code: string): Scalar {
  return { kind: 4, code };
}
