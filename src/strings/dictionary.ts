import type { en } from './en';

/** The texts of another language for those of one. */
export type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** The shape every language has: a missing key does not compile. */
export type Dictionary = Texts<typeof en>;

export type Language = 'en' | 'vi';
