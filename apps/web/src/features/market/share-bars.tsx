import type { ReactNode } from "react"

/** A row of {@link ShareBars}; `share` is a part of 1. */
export type ShareRow = { key: string; name: ReactNode; value: ReactNode; share: number }

/** Names with their values and a bar under each: readable without the bars. */
export function ShareBars({ rows }: { rows: readonly ShareRow[] }) {
  return (
    <ul className="grid gap-3">
      {rows.map(({ key, name, value, share }) => (
        <li key={key} className="grid gap-1">
          <span className="flex flex-wrap items-center justify-between gap-x-4">
            {name}
            <span className="font-semibold">{value}</span>
          </span>
          <span aria-hidden="true" className="block h-2.5 bg-sunken">
            <span className="block h-full bg-ink" style={{ width: `${share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
