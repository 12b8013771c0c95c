"use client"

import type { Address } from "viem"
import { NewKey } from "./new-key.tsx"
import { OldKey } from "./old-key.tsx"
import { useKeyReissues } from "./queries.ts"

const standing: readonly string[] = ["announced", "referred", "executed"]

/** What is being done to a key, and which key it is to replace. */
export function OwnReissues({ address }: { address: Address }) {
  const { data = [] } = useKeyReissues(address)
  const own = address.toLowerCase()
  const shown = data.filter(({ state }) => standing.includes(state))
  if (shown.length === 0) return null
  return (
    <div className="mb-12 grid gap-8">
      {shown.map((reissue) =>
        reissue.oldKey === own ? (
          <OldKey key={`${reissue.oldKey} ${reissue.number}`} reissue={reissue} />
        ) : (
          <NewKey key={`${reissue.oldKey} ${reissue.number}`} reissue={reissue} />
        ),
      )}
    </div>
  )
}
