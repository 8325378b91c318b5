import { invalidArgument, type Argument, type ArgumentReader } from '../../protocol';

/** A number or a formula as files have it, `=5`; text that is neither is a text constant. */
export const formulaText: ArgumentReader<string> = (value: Argument) => {
  if (typeof value === 'number' || typeof value === 'boolean')
    return `=${String(value).toUpperCase()}`;
  if (typeof value !== 'string') throw invalidArgument();
  if (value.startsWith('=')) return value;
  const isPlain = value.trim() !== '' && (Number.isFinite(Number(value)) || value.startsWith('"'));
  return isPlain ? `=${value.trim()}` : `="${value.replaceAll('"', '""')}"`;
};
