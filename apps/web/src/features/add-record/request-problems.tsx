"use client"

import { Notice } from "#components/ui/notice.tsx"
import { isKey } from "#lib/words.ts"
import { useMessages } from "#messages/client.tsx"
import { PartyName } from "./party-name.tsx"
import type { RequestFault } from "./request-faults.ts"

/** Why the register would refuse what is asked for; nothing where it would not. */
export function RequestProblems({ faults }: { faults: readonly RequestFault[] }) {
  const { faults: texts } = useMessages("witness")
  if (faults.length === 0) return null
  return (
    <Notice tone="problem" title={texts.title} live>
      <ul className="list-disc pl-6">
        {faults.map(({ code, account }) => (
          <li key={`${code} ${account}`}>
            {isKey(account) ? (
              <>
                <PartyName account={account} />:{" "}
              </>
            ) : null}
            {texts[code]}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
