import { choice, code, integer, name, optional } from "./field.ts"

/** Body types a silhouette is drawn for. */
export const bodies = [
  ...([
    "hatchback",
    "saloon",
    "estate",
    "suv",
    "coupe",
    "convertible",
    "mpv",
    "pickup",
    "van",
    "bus",
  ] as const),
  ...(["truck", "tractor", "motorcycle", "moped", "trailer", "caravan", "motorhome", "other"] as const),
] as const

/** Colours, as registration authorities list them. */
export const colours = [
  ...(["white", "silver", "grey", "black", "blue", "red", "green", "yellow", "orange", "brown"] as const),
  ...(["beige", "gold", "purple", "pink", "multicoloured"] as const),
] as const

/** Sources of power. */
export const fuels = [
  ...(["petrol", "diesel", "electric", "hybrid-petrol", "hybrid-diesel", "plug-in-petrol"] as const),
  ...(["plug-in-diesel", "lpg", "cng", "hydrogen", "ethanol", "other", "none"] as const),
] as const

/** How gears are changed. */
export const gearboxes = ["manual", "automatic", "semi-automatic", "cvt", "single-speed", "none"] as const

/** Type-approval categories (Regulations (EU) 2018/858, 168/2013 and 167/2013). */
export const categories = [
  ...(["M1", "M2", "M3", "N1", "N2", "N3", "O1", "O2", "O3", "O4"] as const),
  ...(["L1e", "L2e", "L3e", "L4e", "L5e", "L6e", "L7e", "T"] as const),
] as const

/** Emission classes. */
export const emissionClasses = [
  "none",
  "euro-1",
  "euro-2",
  "euro-3",
  "euro-4",
  "euro-5",
  "euro-6",
  "euro-7",
] as const

/**
 * What a vehicle is, in the order of the registration certificate and with its codes (Directive 1999/37/EC,
 * annex I). E, the VIN, is not repeated here: it is the record's subject.
 */
export const vehicleFields = {
  make: name(40, { euCode: "D.1" }),
  model: name(60, { euCode: "D.3" }),
  variant: optional(name(60, { euCode: "D.2" })),
  year: integer(1886, 2100),
  category: optional(choice(categories, { euCode: "J" })),
  body: choice(bodies),
  colour: choice(colours, { euCode: "R" }),
  doors: optional(integer(0, 9)),
  seats: optional(integer(0, 99, { euCode: "S.1" })),
  fuel: choice(fuels, { euCode: "P.3" }),
  gearbox: choice(gearboxes),
  powerKw: integer(0, 2000, { unit: "kW", euCode: "P.2" }),
  engineCc: integer(0, 30000, { unit: "cm³", euCode: "P.1" }),
  massKg: optional(integer(50, 60000, { unit: "kg", euCode: "G" })),
  co2: optional(integer(0, 1000, { unit: "g/km", euCode: "V.7" })),
  emissionClass: optional(choice(emissionClasses, { euCode: "V.9" })),
  typeApproval: optional(code(40, { euCode: "K" })),
  maxMassKg: optional(integer(50, 100000, { unit: "kg", euCode: "F.1" })),
  trailerBrakedKg: optional(integer(0, 100000, { unit: "kg", euCode: "O.1" })),
  trailerUnbrakedKg: optional(integer(0, 10000, { unit: "kg", euCode: "O.2" })),
  axles: optional(integer(1, 12, { euCode: "L" })),
  wheelbaseMm: optional(integer(300, 20000, { unit: "mm", euCode: "M" })),
  standing: optional(integer(0, 200, { euCode: "S.2" })),
  topSpeedKmh: optional(integer(1, 500, { unit: "km/h", euCode: "T" })),
  ratedSpeed: optional(integer(1, 30000, { unit: "min⁻¹", euCode: "P.4" })),
  noiseDb: optional(integer(1, 150, { unit: "dB(A)", euCode: "U.1" })),
} as const
