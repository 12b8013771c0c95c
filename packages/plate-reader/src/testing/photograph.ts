import { createGray, type GrayImage } from "../image/gray.ts"
import { addNoise, blur, darken, drag, splash } from "./disturb.ts"
import { drawPlate, plateSize } from "./draw-plate.ts"
import type { Point } from "./outline.ts"
import { paint, type Shape } from "./paint.ts"
import type { DrawnPlate, Random } from "./random-plates.ts"

/** What stands between a plate and a good picture of it. Pixels are those of a plate 500 pixels wide. */
export interface Disturbance {
  /** Gaussian, pixels. */
  readonly blur?: number
  /** Drag, pixels. */
  readonly drag?: number
  /** Roll of the camera at most, degrees. */
  readonly roll?: number
  /** How far from the side it is seen at most, degrees. */
  readonly side?: number
  /** Share of the plate under mud. */
  readonly dirt?: number
  /** Deviation of a pixel, of 255. */
  readonly noise?: number
  /** Share of the light that is left. */
  readonly light?: number
}

/** Disturbances by name, at the strengths that are measured. */
export const disturbances = {
  none: {},
  "blur 2 px": { blur: 2 },
  "blur 4 px": { blur: 4 },
  "drag 10 px": { drag: 10 },
  "roll 8°, side 20°": { roll: 8, side: 20 },
  "roll 15°, side 40°": { roll: 15, side: 40 },
  "dirt 6 %": { dirt: 0.06 },
  "dirt 15 %": { dirt: 0.15 },
  "noise 20": { noise: 20 },
  "light 25 %, noise 12": { light: 0.25, noise: 12 },
  "rain: all, mild": { blur: 1.5, drag: 4, roll: 5, side: 15, dirt: 0.03, noise: 12, light: 0.6 },
} as const satisfies Readonly<Record<string, Disturbance>>

/** What the guide on the screen shows of a camera's picture. */
const guide = { width: 720, height: 270 } as const

/** A plate as a patrol's camera shows it within the guide: never quite in the middle, never quite the same size. */
export function photograph(plate: DrawnPlate, disturbance: Disturbance, random: Random): GrayImage {
  const { width, height } = guide
  const size = 1 + (random.next() - 0.5) * 0.3
  const place = placing(disturbance, size * (500 / plateSize.width), random)
  const image = createGray(width, height, 70 + random.integer(0, 110))
  for (const shape of [...surroundings(random), ...drawPlate(plate)]) paint(image, shape, place)
  return expose(image, disturbance, random)
}

function expose(image: GrayImage, disturbance: Disturbance, random: Random): GrayImage {
  const { dirt = 0, light = 1, noise = 0 } = disturbance
  const muddy = dirt > 0 ? splash(image, dirt, 26, random) : image
  const soft = drag(
    blur(muddy, Math.max(0.7, disturbance.blur ?? 0)),
    disturbance.drag ?? 0,
    random.next() * 0.4,
  )
  return addNoise(darken(soft, light), Math.max(2, noise), random)
}

/** Bumper, edge of the boot, screws: what may be taken for signs. */
function surroundings(random: Random): Shape[] {
  const rail = (top: number, bottom: number): Shape => ({
    rings: [
      [
        [-200, top],
        [720, top],
        [720, bottom],
        [-200, bottom],
      ],
    ],
    shade: random.integer(20, 200),
  })
  return [rail(-90, -35), rail(150, 175 + random.integer(0, 30))]
}

/** From the plate's millimetres to the picture's pixels, by a camera that is turned and stands aside. */
function placing({ roll = 0, side = 0 }: Disturbance, scale: number, random: Random) {
  const either = (most: number) => (random.next() * 2 - 1) * most
  const turn = ((either(roll) + either(1)) * Math.PI) / 180
  const aside = (either(side) * Math.PI) / 180
  const above = (either(side / 4) * Math.PI) / 180
  const [shiftX, shiftY] = [either(24), either(20)]
  /** Distance of the camera in millimetres. */
  const distance = 1_800
  return ([x, y]: Point): Point => {
    const [fromX, fromY] = [x - plateSize.width / 2, y - plateSize.height / 2]
    const depth = distance + fromX * Math.sin(aside) + fromY * Math.sin(above)
    const [seenX, seenY] = [
      (fromX * Math.cos(aside) * distance) / depth,
      (fromY * Math.cos(above) * distance) / depth,
    ]
    return [
      guide.width / 2 + shiftX + (seenX * Math.cos(turn) - seenY * Math.sin(turn)) * scale,
      guide.height / 2 + shiftY + (seenX * Math.sin(turn) + seenY * Math.cos(turn)) * scale,
    ]
  }
}
