import type { ReactNode } from "react"

/** Nothing here: what would be, and how to get it. */
export function EmptyState(props: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y-2 border-dashed border-rule-strong py-8">
      <p className="text-xl font-bold">{props.title}</p>
      {props.children ? <div className="mt-1 max-w-prose text-ink-soft">{props.children}</div> : null}
      {props.action ? <div className="mt-4">{props.action}</div> : null}
    </div>
  )
}
