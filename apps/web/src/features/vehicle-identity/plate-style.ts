/** How one country paints its plates. Colours are those of the metal, in every colour scheme. */
export type PlateStyle = {
  /** Distinguishing sign in the band (Vienna Convention) */
  sign: string
  band: "europe" | "britain" | "none"
  /** A second band at the end */
  endBand: boolean
  ground: string
  ink: string
  /** Two seals between district and number; one crest; stripes along both edges */
  mark: "seals" | "crest" | "stripes" | "none"
}

const white = { ground: "#fdfdfb", ink: "#111317" }
const yellow = { ground: "#f7c325", ink: "#111317" }
const plain = { band: "europe", endBand: false, mark: "none" } as const

/** Signs of the member states of the European Union. */
const europeanSigns: Record<string, string> = {
  AT: "A",
  BE: "B",
  BG: "BG",
  CY: "CY",
  CZ: "CZ",
  DE: "D",
  DK: "DK",
  EE: "EST",
  ES: "E",
  FI: "FIN",
  FR: "F",
  GR: "GR",
  HR: "HR",
  HU: "H",
  IE: "IRL",
  IT: "I",
  LT: "LT",
  LU: "L",
  LV: "LV",
  MT: "M",
  NL: "NL",
  PL: "PL",
  PT: "P",
  RO: "RO",
  SE: "S",
  SI: "SLO",
  SK: "SK",
}

const special: Record<string, Partial<PlateStyle>> = {
  DE: { mark: "seals" },
  AT: { mark: "stripes" },
  PL: { mark: "crest" },
  CZ: { mark: "crest" },
  FR: { endBand: true },
  IT: { endBand: true },
  NL: yellow,
  LU: yellow,
  BE: { ink: "#8a1028" },
  GB: { ...yellow, band: "britain", sign: "UK" },
}

/** The style of a country's plate; an unknown country gets a plain white one with its code. */
export function plateStyle(country: string): PlateStyle {
  const sign = europeanSigns[country]
  return { ...plain, ...white, sign: sign ?? country, band: sign ? "europe" : "none", ...special[country] }
}
