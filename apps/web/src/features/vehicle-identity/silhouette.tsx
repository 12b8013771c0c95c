import type { Messages } from "#messages/catalogue.ts"
import { fill } from "#messages/fill.ts"
import { bodyShapes, type CarBody } from "./body-shapes.ts"
import { CarDrawing } from "./car-drawing.tsx"
import { MotorcycleDrawing } from "./motorcycle-drawing.tsx"
import { isColour, paints } from "./paint.ts"

/** A body type that has a drawing. */
export type Body = CarBody | "motorcycle"

const isCarBody = (text: string): text is CarBody => Object.hasOwn(bodyShapes, text)

/** Whether a text names a body type that has a drawing. */
export const isBody = (text: string): text is Body => text === "motorcycle" || isCarBody(text)

/**
 * A vehicle from its side, by body type and colour; for as long as there is no picture.
 *
 * @param body a body type; one without a drawing is drawn as a hatchback, and not named
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
  const bodyText = isBody(body) ? texts.body[body] : body
  const colourText = isColour(colour) ? texts.colour[colour] : colour
  return (
    <svg
      viewBox="0 0 400 146"
      className={props.className ?? "w-full"}
      role="img"
      aria-label={fill(texts.silhouette, { body: bodyText, colour: colourText })}
    >
      {body === "motorcycle" ? (
        <MotorcycleDrawing paint={paint} />
      ) : (
        <CarDrawing shape={bodyShapes[isCarBody(body) ? body : "hatchback"]} paint={paint} />
      )}
    </svg>
  )
}
