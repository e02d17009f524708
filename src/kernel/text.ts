/** A label in the two languages the project speaks; every public name has both. */
export type Text = { readonly zh: string; readonly en: string };

/** The language in which people are addressed. */
export type Lang = keyof Text;
