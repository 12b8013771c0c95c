"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"

/** Something that can be done here: its name, why one would, and its form. */
export type ListedAct<Id extends string> = { id: Id; title: string; text?: ReactNode; form: ReactNode }

/**
 * What the connected account can do, one line each; opening one closes the others. Keep the open one in the list even
 * where it can be done no more: its receipt stands there.
 */
export function ActList<Id extends string>(props: {
  label: string
  acts: readonly ListedAct<Id>[]
  open: Id | undefined
  onOpen: (id: Id | undefined) => void
}) {
  const { acts, open, onOpen } = props
  return (
    <ul aria-label={props.label} className="border-t-2 border-ink">
      {acts.map(({ id, title, text, form }) => (
        <li key={id} className="border-b border-rule py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="max-w-prose grow basis-64 text-ink-soft">{text}</p>
            <Button
              wide
              aria-expanded={open === id}
              tone={open === id ? "quiet" : "secondary"}
              onClick={() => onOpen(open === id ? undefined : id)}
            >
              {title}
            </Button>
          </div>
          {open === id ? <div className="pt-4 pb-3">{form}</div> : null}
        </li>
      ))}
    </ul>
  )
}
