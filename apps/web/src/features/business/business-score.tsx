"use client"

import type { Address } from "viem"
import { ScoreSection } from "#lib/writer/score.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useLicenceLife } from "./queries.ts"

/** The business's own score, as everybody sees it. */
export function BusinessScore({ account }: { account: Address }) {
  const texts = useMessages("directory")
  const format = useFormat()
  const { data: life } = useLicenceLife(account)
  return life ? <ScoreSection entry={life.licence} texts={texts} format={format} /> : null
}
