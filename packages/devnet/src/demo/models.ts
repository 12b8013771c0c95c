import type { PayloadOfKind } from "@urcar/sdk/kinds"

type Manufacture = PayloadOfKind<"manufacture">

/** What is the same in every vehicle of a model. */
export interface Model
  extends Pick<Manufacture, "make" | "model" | "body" | "fuel" | "gearbox" | "powerKw" | "engineCc"> {
  readonly wmi: string
  /** Positions 4 to 9 of the VIN. */
  readonly vds: string
  readonly category?: Manufacture["category"]
  readonly doors?: number
  readonly seats?: number
  readonly massKg?: number
  /** In euros, new. */
  readonly price: number
}

type Row = readonly [
  make: string,
  model: string,
  wmi: string,
  vds: string,
  body: Model["body"],
  fuel: Model["fuel"],
  gearbox: Model["gearbox"],
  powerKw: number,
  engineCc: number,
  price: number,
]

const rows = {
  golf: ["Volkswagen", "Golf", "WVW", "ZZZ1KZ", "hatchback", "petrol", "manual", 90, 1390, 24_900],
  polo: ["Volkswagen", "Polo", "WVW", "ZZZ6RZ", "hatchback", "petrol", "manual", 63, 1197, 16_400],
  passat: ["Volkswagen", "Passat", "WVW", "ZZZ3CZ", "estate", "diesel", "automatic", 110, 1968, 36_700],
  tiguan: ["Volkswagen", "Tiguan", "WVG", "ZZZ5NZ", "suv", "diesel", "automatic", 110, 1968, 38_900],
  transporter: ["Volkswagen", "Transporter", "WV2", "ZZZ7HZ", "van", "diesel", "manual", 103, 1968, 41_500],
  id3: ["Volkswagen", "ID.3", "WVW", "ZZZE1Z", "hatchback", "electric", "single-speed", 150, 0, 39_900],
  a3: ["Audi", "A3", "WAU", "ZZZ8VX", "hatchback", "petrol", "automatic", 110, 1395, 33_400],
  a4: ["Audi", "A4", "WAU", "ZZZF4X", "estate", "diesel", "automatic", 140, 1968, 46_900],
  b1: ["BMW", "118i", "WBA", "1R110X", "hatchback", "petrol", "manual", 100, 1499, 29_800],
  b3: ["BMW", "320d", "WBA", "8E510X", "saloon", "diesel", "automatic", 140, 1995, 44_600],
  b5: ["BMW", "530e", "WBA", "JA910X", "saloon", "plug-in-petrol", "automatic", 185, 1998, 62_500],
  rider: ["BMW", "R 1250 GS", "WB1", "0J9309", "motorcycle", "petrol", "manual", 100, 1254, 19_200],
  c200: ["Mercedes-Benz", "C 200", "WDD", "205042", "saloon", "petrol", "automatic", 135, 1991, 42_300],
  a180: ["Mercedes-Benz", "A 180", "WDD", "177084", "hatchback", "petrol", "automatic", 100, 1332, 31_900],
  astra: ["Opel", "Astra", "W0L", "PC8EC8", "hatchback", "petrol", "manual", 92, 1399, 22_800],
  zafira: ["Opel", "Zafira", "W0L", "0AHM75", "mpv", "diesel", "manual", 96, 1956, 28_700],
  focus: ["Ford", "Focus", "WF0", "6XXGCC", "estate", "diesel", "manual", 85, 1499, 26_300],
  transit: ["Ford", "Transit", "WF0", "XXXTTG", "van", "diesel", "manual", 96, 1995, 37_200],
  e1: ["Elbstrom", "E1", "WEB", "E1A100", "hatchback", "electric", "single-speed", 115, 0, 32_400],
  e3: ["Elbstrom", "E3 Tourer", "WEB", "E3T200", "estate", "electric", "single-speed", 170, 0, 47_800],
  clio: ["Renault", "Clio", "VF1", "5R0A00", "hatchback", "petrol", "manual", 66, 898, 17_200],
  scenic: ["Renault", "Scénic", "VF1", "JZ0A06", "mpv", "diesel", "manual", 81, 1461, 27_600],
  captur: ["Renault", "Captur", "VF1", "2R0A06", "suv", "petrol", "manual", 66, 898, 20_900],
  zoe: ["Renault", "Zoe", "VF1", "AGVYB0", "hatchback", "electric", "single-speed", 80, 0, 32_100],
  p208: ["Peugeot", "208", "VF3", "CC9HP0", "hatchback", "petrol", "manual", 60, 1199, 17_900],
  p308: ["Peugeot", "308 SW", "VF3", "LCYHZ0", "estate", "diesel", "manual", 88, 1560, 29_200],
  p3008: ["Peugeot", "3008", "VF3", "MRHNYW", "suv", "petrol", "automatic", 96, 1199, 34_800],
  c3: ["Citroën", "C3", "VF7", "SXHMZ6", "hatchback", "petrol", "manual", 61, 1199, 16_900],
  berlingo: ["Citroën", "Berlingo", "VF7", "7A9HP0", "van", "diesel", "manual", 73, 1499, 24_100],
  octavia: ["Škoda", "Octavia", "TMB", "JJ7NE0", "estate", "diesel", "automatic", 110, 1968, 31_800],
  fabia: ["Škoda", "Fabia", "TMB", "EA6NJ0", "hatchback", "petrol", "manual", 55, 999, 15_600],
  superb: ["Škoda", "Superb", "TMB", "AH7NP0", "saloon", "diesel", "automatic", 140, 1968, 39_700],
  kodiaq: ["Škoda", "Kodiaq", "TMB", "LJ7NS0", "suv", "diesel", "automatic", 110, 1968, 41_300],
  yaris: ["Toyota", "Yaris", "VNK", "KG3D30", "hatchback", "hybrid-petrol", "cvt", 74, 1497, 19_800],
  corolla: ["Toyota", "Corolla", "SB1", "Z93BE0", "estate", "hybrid-petrol", "cvt", 90, 1798, 30_700],
  fiat500: ["Fiat", "500", "ZFA", "312000", "hatchback", "petrol", "manual", 51, 1242, 15_200],
  v60: ["Volvo", "V60", "YV1", "FW8450", "estate", "diesel", "automatic", 120, 1984, 43_600],
  mx5: ["Mazda", "MX-5", "JMZ", "ND6H80", "convertible", "petrol", "manual", 97, 1496, 28_400],
  vitara: ["Suzuki", "Vitara", "TSM", "LYD21S", "suv", "petrol", "manual", 88, 1586, 22_300],
  ceed: ["Kia", "Ceed", "U5Y", "HM816A", "hatchback", "petrol", "manual", 73, 1353, 20_400],
  i30: ["Hyundai", "i30", "TMA", "H3511A", "hatchback", "petrol", "manual", 73, 1353, 20_800],
  leon: ["Seat", "Leon", "VSS", "ZZZ5FZ", "estate", "petrol", "manual", 96, 1498, 26_900],
  civic: ["Honda", "Civic", "SHH", "FK1820", "hatchback", "petrol", "manual", 93, 988, 24_700],
  mustang: ["Ford", "Mustang", "1FA", "6P8CF0", "coupe", "petrol", "manual", 310, 4951, 46_000],
  zs: ["MG", "ZS EV", "LSJ", "W74096", "suv", "electric", "single-speed", 105, 0, 31_700],
} as const satisfies Record<string, Row>

/** The name of a model of the demo. */
export type ModelName = keyof typeof rows

/** The model of this name. */
export function modelOf(name: ModelName): Model {
  const [make, model, wmi, vds, body, fuel, gearbox, powerKw, engineCc, price] = rows[name]
  const isRider = body === "motorcycle"
  const shape = isRider
    ? { category: "L3e" as const, seats: 2, massKg: 249 }
    : { category: body === "van" ? ("N1" as const) : ("M1" as const), ...doorsOf(body) }
  return { make, model, wmi, vds, body, fuel, gearbox, powerKw, engineCc, price, ...shape }
}

function doorsOf(body: Model["body"]) {
  const isSmall = body === "coupe" || body === "convertible"
  if (body === "van") return { doors: 4, seats: 3, massKg: 1_890 }
  return isSmall ? { doors: 2, seats: body === "coupe" ? 4 : 2, massKg: 1_310 } : { doors: 5, seats: 5 }
}

/** Which identifiers each manufacturer of the demo has: those of the makes that it builds. */
export const wmisByMaker: Readonly<Record<string, readonly string[]>> = {
  nordwerk: ["WVW", "WVG", "WV2", "WAU", "WBA", "WB1", "WDD", "W0L", "WF0"],
  elbstrom: ["WEB"],
  hexavia: ["VF1", "VF3", "VF7"],
  moravan: ["TMB"],
}

/** The manufacturer that builds a model, or none for a make that only comes used. */
export function makerOf({ wmi }: Model): string | undefined {
  return Object.entries(wmisByMaker).find(([, wmis]) => wmis.includes(wmi))?.[0]
}
