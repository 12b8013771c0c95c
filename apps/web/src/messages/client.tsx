"use client"

import { createContext, type ReactNode, useContext, useMemo } from "react"
import { createFormat, type Format } from "#lib/format.ts"
import type { Preferences } from "#lib/preferences.ts"
import type { Messages } from "./types.ts"

type Reader = { preferences: Preferences; messages: Partial<Messages> }

const ReaderContext = createContext<Reader | undefined>(undefined)

function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (!reader) throw new Error("Client text is used outside ReaderProvider. Wrap the page in one.")
  return reader
}

/** Hands client components the reader's preferences and only those texts they need; nested ones add up. */
export function ReaderProvider(props: {
  preferences: Preferences
  messages: Partial<Messages>
  children: ReactNode
}) {
  const outer = useContext(ReaderContext)
  const { preferences, messages } = props
  const value = useMemo(
    () => ({ preferences, messages: { ...outer?.messages, ...messages } }),
    [preferences, messages, outer],
  )
  return <ReaderContext value={value}>{props.children}</ReaderContext>
}

/** One slice of the texts in a client component; the page must have handed it to `ReaderProvider`. */
export function useMessages<Slice extends keyof Messages>(slice: Slice): Messages[Slice] {
  const texts = useReader().messages[slice]
  if (!texts) throw new Error(`No texts "${slice}" here. Hand them to the ReaderProvider of this page.`)
  return texts
}

/** The writers of numbers, distances, money and times in a client component. */
export function useFormat(): Format {
  const { preferences } = useReader()
  return useMemo(() => createFormat(preferences), [preferences])
}
