import type { PriceEstimate } from "@urcar/sdk/price"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { placeDots, placeIn, spanOf } from "./place-dots.ts"

const places = 36
const base = 132
const step = 9
const radius = 4

type ChartProps = {
  estimate: PriceEstimate
  asked: number
  texts: Messages["price"]["chart"]
  money: (price: number) => string
}

/** Keeps a label within the picture. */
function anchorAt(place: number): "start" | "middle" | "end" {
  if (place < 15) return "start"
  return place > 85 ? "end" : "middle"
}

/** The middle, with its word on the side away from the asked price. */
function MiddleMark({ at, asked, word }: { at: number; asked: number; word: string }) {
  const isLeft = (at <= asked && at > 25) || at > 75
  return (
    <g>
      <line x1={`${at}%`} x2={`${at}%`} y1="30" y2={base} stroke="var(--ink)" strokeWidth="1.5" />
      <text x={`${at}%`} dx={isLeft ? -6 : 6} y="40" textAnchor={isLeft ? "end" : "start"} fill="var(--ink)">
        {word}
      </text>
    </g>
  )
}

/** The asked price. */
function AskedMark({ at, word }: { at: number; word: string }) {
  return (
    <g>
      <line x1={`${at}%`} x2={`${at}%`} y1="20" y2={base} stroke="var(--blue)" strokeWidth="3" />
      <text x={`${at}%`} y="14" textAnchor={anchorAt(at)} fill="var(--blue)" fontWeight="700">
        {word}
      </text>
    </g>
  )
}

/** Comparable sales as dots over prices, the band, and the asked price: drawn on the server. */
export function PriceChart({ estimate, asked, texts, money }: ChartProps) {
  const { price, low, high, comparables } = estimate
  const prices = comparables.map(({ adjustedPrice }) => adjustedPrice)
  const span = spanOf([...prices, low, high, asked])
  const [start, end] = [placeIn(span, low), placeIn(span, high)]
  const label = fill(texts.label, {
    count: comparables.length,
    from: money(Math.min(...prices)),
    to: money(Math.max(...prices)),
  })
  return (
    <figure>
      <svg className="block h-[10.5rem] w-full overflow-visible" role="img" aria-label={label}>
        <rect x={`${start}%`} width={`${end - start}%`} y="46" height={base - 46} fill="var(--blue-wash)" />
        {placeDots(prices, span, places).map(({ index, at, row }) => (
          <circle
            key={index}
            cx={`${at}%`}
            cy={Math.max(50, base - 6 - row * step)}
            r={radius}
            fill="var(--ink-soft)"
            fillOpacity={0.35 + 0.65 * Math.min(1, (comparables[index]?.weight ?? 0) * 20)}
          />
        ))}
        <MiddleMark at={placeIn(span, price)} asked={placeIn(span, asked)} word={texts.middle} />
        <AskedMark at={placeIn(span, asked)} word={`${texts.asked} ${money(asked)}`} />
        <line x1="0" x2="100%" y1={base} y2={base} stroke="var(--ink)" strokeWidth="1.5" />
        <text x={`${start}%`} y={base + 22} textAnchor={anchorAt(start)} fill="var(--ink-soft)">
          {money(low)}
        </text>
        <text x={`${end}%`} y={base + 22} textAnchor={end > 60 ? "end" : "middle"} fill="var(--ink-soft)">
          {money(high)}
        </text>
      </svg>
      <figcaption className="text-ink-soft">{texts.key}</figcaption>
    </figure>
  )
}
