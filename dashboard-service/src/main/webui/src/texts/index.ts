import { en } from './en';

/** Literal texts become strings, so that another language can be given in the same shape. */
type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { [Key in keyof T]: Translated<T[Key]> };

export type Catalogue = Translated<typeof en>;

const catalogues = { en } satisfies Record<string, Catalogue>;

/** Every text of the user interface. A further language is one more catalogue here. */
export const t: Catalogue = catalogues.en;
