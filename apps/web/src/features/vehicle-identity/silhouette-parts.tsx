const tyre = "var(--car-tyre)"
const gap = "#3b4148"
const metal = "#c6ccd3"

const spokes = (radius: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2
    return `M0 0L${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)}`
  }).join("")

/** A wheel standing on the ground of a silhouette (y = 138). */
export function Wheel({ x, radius, wire = false }: { x: number; radius: number; wire?: boolean }) {
  const rim = radius * (wire ? 0.8 : 0.7)
  return (
    <g transform={`translate(${x} ${138 - radius})`}>
      <circle r={radius} fill={tyre} />
      <circle r={rim} fill={gap} stroke={metal} strokeWidth={radius * 0.09} />
      <path
        d={spokes(rim, wire ? 12 : 5)}
        stroke={metal}
        strokeWidth={wire ? 1.4 : radius * 0.19}
        strokeLinecap="round"
      />
      <circle r={radius * 0.19} fill={metal} />
      <circle r={radius * 0.08} fill={gap} />
    </g>
  )
}

/** The shadow under a vehicle. */
export function Ground({ from, to }: { from: number; to: number }) {
  return <ellipse cx={(from + to) / 2} cy="138.5" rx={(to - from) / 2} ry="5" fill="var(--shade)" />
}
