import type { ReactNode } from "react"

/** One thing known: its name and what it is. */
export type Fact = { name: string; value: ReactNode }

/** What is known of one thing, line by line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="border-t-2 border-ink">
      {facts.map(({ name, value }) => (
        <div key={name} className="grid grid-cols-[minmax(6.500rem,2fr)_3fr] gap-4 border-b border-rule py-2">
          <dt className="text-ink-soft">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
