/** An estimate with the ends of its interval, in the unit of what is estimated; NaN where there is no figure. */
export type Interval = { readonly estimate: number; readonly low: number; readonly high: number };

/** No figure: all three numbers are NaN. */
export const noInterval: Interval = { estimate: Number.NaN, low: Number.NaN, high: Number.NaN };
