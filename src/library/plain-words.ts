/** Lower case without accents, so that "loi nhuan" finds "lợi nhuận"; đ has no decomposition of its own. */
export function plainWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
