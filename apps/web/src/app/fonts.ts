import localFont from "next/font/local"

/** Body and headings: a grotesque whose numerals are tabular by nature. */
const grotesk = localFont({
  src: "../../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  variable: "--font-grotesk",
  weight: "400 900",
  display: "swap",
})

/** Codes: VIN, keys, hashes. */
const mono = localFont({
  src: "../../node_modules/geist/dist/fonts/geist-mono/GeistMono-Variable.woff2",
  variable: "--font-geist-mono",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
})

/** Number plates: a narrow road-sign face. */
const plate = localFont({
  src: "../../node_modules/@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2",
  variable: "--font-plate-face",
  weight: "600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
})

/** Class names that make all faces available as CSS variables. */
export const fontVariables = [grotesk.variable, mono.variable, plate.variable].join(" ")
