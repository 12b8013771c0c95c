import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { plateGroups } from "./plate-groups.ts"
import { PlateBand, PlateMark } from "./plate-parts.tsx"
import { plateStyle } from "./plate-style.ts"

const heights = { small: "h-7", medium: "h-10", large: "h-16" } as const

/** Widths in millimetres, as on the metal: 75 mm letters on a plate 110 mm high. */
const letter = 49
const gap = 22
const markWidth = 46
const bandWidth = 46
const edge = 16

const lengthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign === " " ? gap : sign === "-" ? gap + 8 : letter), 0)

const isNamed = (
  country: string,
  names: Messages["identity"]["plateCountry"],
): country is keyof typeof names => country in names

/**
 * A number plate, drawn as its country paints it.
 *
 * @param country ISO 3166-1 alpha-2, for example `DE`
 * @param plate normalised (`BXY1234`) or spaced
 */
export function Plate(props: {
  country: string
  plate: string
  texts: Pick<Messages["identity"], "plateOf" | "plateCountry">
  size?: keyof typeof heights
}) {
  const { country, plate, texts } = props
  const style = plateStyle(country)
  const { text: whole, head, rest } = plateGroups(country, plate)
  const parted = rest !== "" && (style.mark === "seals" || style.mark === "crest")
  const between = parted ? markWidth : 0
  const joined = parted ? head : whole
  const start = style.band === "none" ? bandWidth + 8 : bandWidth
  const headLength = lengthOf(joined)
  const restLength = between > 0 ? lengthOf(rest) : 0
  const width = start + edge * 2 + headLength + between + restLength + (style.endBand ? bandWidth : 0)
  const name = isNamed(country, texts.plateCountry) ? texts.plateCountry[country] : country
  const text = {
    y: 93,
    fontFamily: "var(--font-plate)",
    fontSize: 110,
    fontWeight: 600,
    fill: style.ink,
    lengthAdjust: "spacingAndGlyphs",
  } as const
  return (
    <svg
      viewBox={`0 0 ${width} 110`}
      className={`inline-block w-auto shrink-0 align-middle ${heights[props.size ?? "medium"]}`}
      role="img"
      aria-label={fill(texts.plateOf, { plate: whole, country: name })}
    >
      <rect x="1" y="1" width={width - 2} height="108" rx="11" fill={style.ground} />
      {style.mark === "stripes" ? (
        <path d={`M4 9.500H${width - 4}M4 100.500H${width - 4}`} stroke="#c8102e" strokeWidth="5" />
      ) : null}
      <PlateBand style={style} width={bandWidth} />
      {style.endBand ? <PlateBand style={style} width={bandWidth} end={width} /> : null}
      <text {...text} x={start + edge} textLength={headLength - 4}>
        {joined}
      </text>
      {between > 0 ? (
        <>
          <PlateMark mark={style.mark} x={start + edge + headLength + between / 2 - 4} />
          <text {...text} x={start + edge + headLength + between} textLength={restLength - 4}>
            {rest}
          </text>
        </>
      ) : null}
      <rect
        x="2.5"
        y="2.5"
        width={width - 5}
        height="105"
        rx="10"
        fill="none"
        stroke={style.ink}
        strokeWidth="5"
      />
    </svg>
  )
}
