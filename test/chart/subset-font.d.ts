declare module "subset-font" {
  /** The font with the glyphs of a text only. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "truetype" },
  ): Promise<Uint8Array>;
}
