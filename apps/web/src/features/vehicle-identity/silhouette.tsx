import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { bodyShapes, type CarBody } from "./body-shapes.ts"
import { CarDrawing } from "./car-drawing.tsx"
import { MotorcycleDrawing } from "./motorcycle-drawing.tsx"
import { isColour, paints } from "./paint.ts"
import { TrailerDrawing } from "./trailer-drawing.tsx"

/** A body type the register knows by name. */
export type Body = keyof Messages["identity"]["body"]

/** What a body type without a drawing of its own is drawn as. */
const drawnAs: Partial<Record<string, CarBody>> = { bus: "van", motorhome: "van", truck: "van" }

const isCarBody = (text: string): text is CarBody => Object.hasOwn(bodyShapes, text)

const carShape = (body: string) => bodyShapes[isCarBody(body) ? body : (drawnAs[body] ?? "hatchback")]

const isNamed = (body: string, names: Messages["identity"]["body"]): body is Body =>
  Object.hasOwn(names, body)

function Drawing({ body, paint }: { body: string; paint: string }) {
  if (body === "motorcycle" || body === "moped") return <MotorcycleDrawing paint={paint} />
  if (body === "trailer" || body === "caravan")
    return <TrailerDrawing paint={paint} windows={body === "caravan"} />
  return <CarDrawing shape={carShape(body)} paint={paint} />
}

/**
 * A vehicle from its side, by body type and colour; for as long as there is no picture.
 *
 * @param body a body type; one without a drawing is drawn as the nearest that has one
 * @param colour a colour name of the register, or any CSS colour
 */
export function Silhouette(props: {
  body: string
  colour: string
  texts: Pick<Messages["identity"], "body" | "colour" | "silhouette">
  className?: string
}) {
  const { body, colour, texts } = props
  const paint = isColour(colour) ? paints[colour] : colour
  const bodyText = isNamed(body, texts.body) ? texts.body[body] : body
  const colourText = isColour(colour) ? texts.colour[colour] : colour
  return (
    <svg
      viewBox="0 0 400 146"
      className={props.className ?? "w-full"}
      role="img"
      aria-label={fill(texts.silhouette, { body: bodyText, colour: colourText })}
    >
      <Drawing body={body} paint={paint} />
    </svg>
  )
}
