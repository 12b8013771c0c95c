"use client"

import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { witnessRoutes } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import { loadCollections } from "./collection.ts"

/** How many drafts of this browser wait for their witnesses, and the way there; nothing where none does. */
export function WaitingDrafts() {
  const texts = useMessages("witness")
  const { tag } = useFormat().preferences
  const count = Object.keys(loadCollections(localStorage)).length
  if (count === 0) return null
  return (
    <div className="mb-8">
      <Notice title={plural(tag, texts.waiting, count)}>
        <Link href={witnessRoutes.drafts}>{texts.toDrafts}</Link>
      </Notice>
    </div>
  )
}
