import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import fontkit from "@pdf-lib/fontkit"

/** A point, in whatever measure its shape has. */
export type Point = readonly [x: number, y: number]

/** A closed line of points. */
export type Ring = readonly Point[]

/** Faces that plates are drawn in: open ones near to those of the road, which are not free. */
export const faces = {
  barlow: "@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff",
  overpass: "@fontsource/overpass/files/overpass-latin-700-normal.woff",
  saira: "@fontsource/saira-semi-condensed/files/saira-semi-condensed-latin-600-normal.woff",
  shareTech: "@fontsource/share-tech/files/share-tech-latin-400-normal.woff",
} as const

/** One of {@link faces}. */
export type Face = keyof typeof faces

const { resolve } = createRequire(import.meta.url)
const open = new Map<Face, ReturnType<typeof fontkit.create>>()

function openFace(face: Face) {
  const font = open.get(face) ?? fontkit.create(readFileSync(resolve(faces[face])))
  open.set(face, font)
  return font
}

/** Points along a curve: enough for a plate that fills a picture. */
const steps = 8

/**
 * A text's outline: capitals 1 high, standing on y = 0 with y downwards, from x = 0; and how wide it is.
 *
 * @param apart what is added between signs: those of a plate stand further apart than those of a book
 */
export function outlineOf(face: Face, text: string, apart = 0) {
  const font = openFace(face)
  const { glyphs, positions } = font.layout(text)
  const scale = 1 / (font.capHeight || font.unitsPerEm * 0.7)
  const rings: Ring[] = []
  let pen = 0
  glyphs.forEach((glyph, index) => {
    for (const ring of flatten(commandsOf(glyph.path)))
      rings.push(ring.map(([x, y]): Point => [(pen + x) * scale, -y * scale]))
    pen += (positions[index]?.xAdvance ?? glyph.advanceWidth) + apart / scale
  })
  return { rings, width: pen * scale - apart }
}

/** The library's types leave out what its paths are made of. */
function commandsOf(path: object): Command[] {
  const commands: unknown = Reflect.get(path, "commands")
  return Array.isArray(commands) ? commands.filter(isCommand) : []
}

function isCommand(value: unknown): value is Command {
  return typeof value === "object" && value !== null && "command" in value && "args" in value
}

interface Command {
  readonly command: string
  readonly args: readonly number[]
}

function flatten(commands: readonly Command[]): Ring[] {
  const rings: Point[][] = []
  let ring: Point[] = []
  for (const { command, args } of commands) {
    if (command === "closePath") continue
    const points = pairs(args)
    if (command === "moveTo") {
      ring = [...points]
      rings.push(ring)
    } else ring.push(...alongCurve([ring.at(-1) ?? [0, 0], ...points]))
  }
  return rings
}

const pairs = (values: readonly number[]): Point[] =>
  Array.from({ length: values.length / 2 }, (_, index) => [
    values[index * 2] ?? 0,
    values[index * 2 + 1] ?? 0,
  ])

/** Points of a curve by its control points (de Casteljau), without the first. */
function alongCurve(control: readonly Point[]): Point[] {
  const count = control.length === 2 ? 1 : steps
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / count
    let level = control
    while (level.length > 1)
      level = level.slice(1).map(([x, y], at): Point => {
        const [fromX, fromY] = level[at] ?? [0, 0]
        return [fromX + (x - fromX) * share, fromY + (y - fromY) * share]
      })
    return level[0] ?? [0, 0]
  })
}
