import { type Face, outlineOf, type Point, type Ring } from "./outline.ts"
import type { Shape } from "./paint.ts"
import type { DrawnCountry, DrawnPlate } from "./random-plates.ts"

/** How a country's plate looks: millimetres, shades of gray. */
interface Look {
  readonly face: Face
  readonly ground: number
  readonly ink: number
  readonly band: boolean
  readonly endBand: boolean
  /** Seals or a crest behind the first group. */
  readonly seals: 0 | 1 | 2
  /** Height of the signs. */
  readonly height: number
}

const plain = { ground: 246, ink: 22, band: true, endBand: false, seals: 0, height: 75 } as const

const looks: Readonly<Record<DrawnCountry, Look>> = {
  AT: { ...plain, face: "overpass", seals: 1, height: 67 },
  BE: { ...plain, face: "barlow", ink: 60 },
  CZ: { ...plain, face: "overpass", seals: 1, height: 72 },
  DE: { ...plain, face: "shareTech", seals: 2 },
  ES: { ...plain, face: "saira", height: 77 },
  FR: { ...plain, face: "barlow", endBand: true },
  GB: { ...plain, face: "overpass", ground: 200, height: 79 },
  IT: { ...plain, face: "saira", endBand: true },
  NL: { ...plain, face: "shareTech", ground: 192, height: 77 },
  PL: { ...plain, face: "barlow", seals: 1, height: 80 },
}

/** A plate's measures (Regulation (EC) No 2411/98 leaves them to the countries; this is the usual long plate). */
export const plateSize = { width: 520, height: 112 } as const

const rectangle = (left: number, top: number, right: number, bottom: number): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

const disc = (x: number, y: number, radius: number): Ring =>
  Array.from({ length: 24 }, (_, index): Point => {
    const angle = (index / 24) * 2 * Math.PI
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
  })

/** A plate in millimetres from its upper left corner, the lowest shape first. */
export function drawPlate({ country, text }: DrawnPlate): Shape[] {
  const look = looks[country]
  const { width, height } = plateSize
  const [from, to] = [look.band ? 46 : 12, look.endBand ? width - 46 : width - 12]
  return [
    { rings: [rectangle(0, 0, width, height)], shade: look.ink },
    { rings: [rectangle(4, 4, width - 4, height - 4)], shade: look.ground },
    ...(look.band ? drawBand(4, country) : []),
    ...(look.endBand ? drawBand(width - 44, "") : []),
    ...drawSigns(text, look, from, to),
  ]
}

function drawBand(left: number, country: string): Shape[] {
  const { rings, width } = outlineOf("barlow", country)
  const place = (ring: Ring) => ring.map(([x, y]): Point => [left + 20 + (x - width / 2) * 22, 98 + y * 22])
  return [
    { rings: [rectangle(left, 4, left + 40, plateSize.height - 4)], shade: 58 },
    {
      rings: Array.from({ length: 12 }, (_, index) =>
        disc(left + 20 + 12 * Math.cos(index * 0.524), 34 + 12 * Math.sin(index * 0.524), 2),
      ),
      shade: 205,
    },
    { rings: rings.map(place), shade: 250 },
  ]
}

/** Between signs, in heights of one. */
const apart = 0.07

/** The signs between two edges, groups apart, squeezed where they would not fit. */
function drawSigns(text: string, look: Look, from: number, to: number): Shape[] {
  const groups = text.split(/[ -]/).map((group) => outlineOf(look.face, group, apart))
  const gap = 0.34
  const sealGap = look.seals > 0 ? 0.55 : 0
  const wide = groups.reduce((sum, { width }) => sum + width, 0) + gap * (groups.length - 1) + sealGap
  const stretch = Math.min(1.1, (to - from - 8) / (wide * look.height))
  const across = look.height * stretch
  const base = (plateSize.height + look.height) / 2
  let pen = (from + to - wide * across) / 2
  return groups.flatMap(({ rings, width }, index): Shape[] => {
    const start = pen
    const placed = rings.map((ring) =>
      ring.map(([x, y]): Point => [start + x * across, base + y * look.height]),
    )
    pen += (width + gap) * across
    const shapes: Shape[] = [{ rings: placed, shade: look.ink }]
    if (index > 0 || look.seals === 0) return shapes
    const middle = start + (width + (gap + sealGap) / 2) * across
    pen += sealGap * across
    return [...shapes, ...drawSeals(look.seals, middle)]
  })
}

function drawSeals(count: 1 | 2, x: number): Shape[] {
  const rows = count === 2 ? [34, 78] : [56]
  return rows.flatMap((y): Shape[] => [
    { rings: [disc(x, y, 16)], shade: 150 },
    { rings: [disc(x, y, 9)], shade: 215 },
    { rings: [disc(x, y, 5)], shade: 110 },
  ])
}
