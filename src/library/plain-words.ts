/** Most texts have no accents to take away. */
const IS_PLAIN = /^[ -~]*$/;

/** Lower case without accents, so that "loi nhuan" finds "lợi nhuận"; đ has no decomposition of its own. */
export function plainWords(text: string): string {
  if (IS_PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
