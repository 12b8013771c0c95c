/** A bar: its name, how long it is, and what stands under it on the axis, if anything. */
export type Bar = { key: string; value: number; title: string; tick?: string | undefined }

const height = 200

/** Bars over an axis, drawn on the server. What it shows is told by `label`, and by a table beside it. */
export function BarChart({ bars, most, label }: { bars: readonly Bar[]; most: string; label: string }) {
  const width = 100 / bars.length
  const largest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <svg className="block h-60 w-full overflow-visible" role="img" aria-label={label}>
      <svg y="6" height={height} width="100%" overflow="visible" role="presentation">
        <line x1="0" x2="100%" y1="0" y2="0" stroke="var(--rule)" />
        <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--rule)" strokeDasharray="2 4" />
        <text x="0" y="0" dy="18" fill="var(--ink-soft)">
          {most}
        </text>
        {bars.map(({ key, value, title, tick }, index) => (
          <g key={key}>
            <title>{title}</title>
            <rect
              x={`${index * width + width * 0.12}%`}
              y={`${100 - (value / largest) * 100}%`}
              width={`${width * 0.76}%`}
              height={`${(value / largest) * 100}%`}
              fill="var(--blue)"
            />
            {tick === undefined ? null : (
              <text x={`${index * width + width * 0.12}%`} y="100%" dy="24" fill="var(--ink-soft)">
                {tick}
              </text>
            )}
          </g>
        ))}
        <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--ink)" strokeWidth="1.5" />
      </svg>
    </svg>
  )
}
