"use client"

import { type KeyboardEvent, type ReactNode, useId, useState } from "react"

/** One tab: its name and what it shows. The content may come from the server. */
export type Tab = { id: string; title: string; content: ReactNode }

const step = (key: string, index: number, count: number): number | undefined =>
  ({ ArrowRight: (index + 1) % count, ArrowLeft: (index + count - 1) % count, Home: 0, End: count - 1 })[key]

/** Views of one thing side by side; arrow keys move between them. */
export function Tabs({ label, tabs, initial }: { label: string; tabs: readonly Tab[]; initial?: string }) {
  const base = useId()
  const [open, setOpen] = useState(initial ?? tabs[0]?.id)
  function move(event: KeyboardEvent, index: number) {
    const next = step(event.key, index, tabs.length)
    const target = next === undefined ? undefined : tabs[next]
    if (!target) return
    event.preventDefault()
    setOpen(target.id)
    document.getElementById(`${base}${target.id}`)?.focus()
  }
  return (
    <div>
      <div role="tablist" aria-label={label} className="flex gap-1 overflow-x-auto border-b-2 border-ink">
        {tabs.map(({ id, title }, index) => (
          <button
            key={id}
            id={`${base}${id}`}
            type="button"
            role="tab"
            aria-selected={id === open}
            aria-controls={`${base}${id}-panel`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => setOpen(id)}
            onKeyDown={(event) => move(event, index)}
            className="min-h-11 rounded-t-md border-2 border-b-0 border-transparent px-4 font-semibold whitespace-nowrap text-blue -outline-offset-4 hover:bg-sunken aria-selected:border-ink aria-selected:bg-ink aria-selected:text-paper"
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          id={`${base}${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${base}${id}`}
          hidden={id !== open}
          className="pt-4"
        >
          {content}
        </div>
      ))}
    </div>
  )
}
