import type { DifferentialFormat } from '../../content/cell-format';

/** A colour as files say it; undefined for none. */
export function kept(hex: string): { rgb: string } | undefined {
  return hex === '' ? undefined : { rgb: hex.slice(1) };
}

/** An absent part is taken away, so that it is not in a file either. */
export function without<Part extends keyof DifferentialFormat>(
  format: DifferentialFormat,
  part: Part,
) {
  const { [part]: _gone, ...others } = format;
  return others;
}
