"use client"

import { type ReactNode, useState } from "react"
import { ActList } from "./act-list.tsx"

/**
 * What the connected account can do, each act named by the catalogue. The open one stays listed where it can be done no
 * more: its receipt stands there. Nothing is shown where nothing can be done.
 */
export function WordedActs<Id extends string>(props: {
  label: string
  /** The most important first */
  possible: readonly Id[]
  texts: Readonly<Record<Id, { title: string; text?: string }>>
  form: (act: Id) => ReactNode
  /** Instead of the list, where nothing can be done */
  none?: ReactNode
}) {
  const { possible, texts, form } = props
  const [open, setOpen] = useState<Id>()
  const acts = open === undefined || possible.includes(open) ? possible : [open, ...possible]
  if (acts.length === 0) return props.none ?? null
  return (
    <ActList
      label={props.label}
      open={open}
      onOpen={setOpen}
      acts={acts.map((id) => ({ id, title: texts[id].title, text: texts[id].text, form: form(id) }))}
    />
  )
}
