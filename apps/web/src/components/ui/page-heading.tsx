import type { ReactNode } from "react"

/** The head of a page: what it is, in one line, and what it is for. */
export function PageHeading(props: {
  title: ReactNode
  lead?: ReactNode
  tag?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="mb-8">
      {props.tag ? <p className="mb-2">{props.tag}</p> : null}
      <h1>{props.title}</h1>
      {props.lead ? <p className="mt-3 max-w-prose text-lg text-ink-soft">{props.lead}</p> : null}
      {props.children}
    </div>
  )
}
