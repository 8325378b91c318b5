/** One text in each language of the product. */
export interface TwoLanguages {
  readonly en: string;
  readonly vi: string;
}
