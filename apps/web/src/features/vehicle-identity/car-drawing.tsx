import type { BodyShape } from "./body-shapes.ts"
import { Ground, Wheel } from "./silhouette-parts.tsx"

/** The lower edge of a body from front to rear, with an arch around each wheel. */
export function lowerEdge({ wheels }: Pick<BodyShape, "wheels">): string {
  const arch = wheels.radius + 4
  const base = 120
  const rise = base - (138 - wheels.radius)
  const half = Math.sqrt(arch * arch - rise * rise)
  const over = (x: number) =>
    `L${(x + half).toFixed(1)} ${base}A${arch} ${arch} 0 1 0 ${(x - half).toFixed(1)} ${base}`
  return `${over(wheels.front)}${over(wheels.rear)}`
}

/** A car from its side, in one paint. Shades are translucent shapes, so that any paint works. */
export function CarDrawing({ shape, paint }: { shape: BodyShape; paint: string }) {
  const lower = lowerEdge(shape)
  const body = `${shape.outline}${lower}Z`
  const start = /^M([\d.]+) ([\d.]+)/.exec(shape.outline)
  const rear = start ? `L${start[1]} ${start[2]}` : ""
  const { wheels } = shape
  return (
    <>
      <Ground from={16} to={386} />
      {shape.behind ? (
        <path d={shape.behind} fill="var(--car-dark)" stroke="#14161a" strokeWidth="1" />
      ) : null}
      <path d={`M${wheels.rear} 125V96H${wheels.front}V125Z`} fill="#101215" />
      <circle cx={wheels.rear} cy={138 - wheels.radius} r={wheels.radius + 4} fill="#101215" />
      <circle cx={wheels.front} cy={138 - wheels.radius} r={wheels.radius + 4} fill="#101215" />
      <path d={body} fill={paint} stroke="var(--car-edge)" strokeWidth="2.5" strokeLinejoin="round" />
      <path d={`${shape.crease}L${shape.sill} 119${lower}${rear}Z`} fill="#000" opacity=".2" />
      <path d={shape.highlight} fill="#fff" opacity=".3" />
      <path d={shape.glass} fill="#27313b" />
      <path d={shape.shine} fill="#fff" opacity=".13" />
      <path d={shape.glass} fill="none" stroke="var(--car-dark)" strokeWidth="1.6" strokeLinejoin="round" />
      <path d={shape.pillars} stroke="#0d1013" strokeWidth="4.5" fill="none" />
      <path d={shape.seams} stroke="#000" strokeWidth="1.3" opacity=".5" fill="none" />
      {shape.trim ? <path d={shape.trim} fill="var(--car-dark)" /> : null}
      {shape.handles.map(([x, y]) => (
        <rect key={x} x={x} y={y} width="13" height="3.4" rx="1.7" fill="#000" opacity=".55" />
      ))}
      <path d={shape.headlight} fill="#f4f6f2" stroke="#000" strokeOpacity=".4" strokeWidth="1.2" />
      <path d={shape.taillight} fill="#c8202a" stroke="#000" strokeOpacity=".4" strokeWidth="1.2" />
      <Wheel x={wheels.rear} radius={wheels.radius} />
      <Wheel x={wheels.front} radius={wheels.radius} />
    </>
  )
}
