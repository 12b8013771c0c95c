"use client"

import { PatrolSnapshotError } from "@urcar/sdk/patrol"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useNow } from "#lib/use-now.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useSession } from "../person/queries.ts"
import { RefusalNotice } from "../person/refusal-notice.tsx"
import { SignedIn } from "../person/signed-in.tsx"
import { useKeep, useKept } from "./queries.ts"
import { useAge } from "./use-age.ts"

/** What this device carries, and how old it is. */
function KeptNow() {
  const { offline: words } = useMessages("police")
  const format = useFormat()
  const { data: kept } = useKept()
  const now = useNow()
  const age = useAge(kept?.takenAt ?? 0, now)
  if (!kept) return <p role="status">{kept === null ? words.keptNothing : ""}</p>
  const values = {
    country: countryName(format.preferences.tag, kept.country),
    count: format.number(kept.entries),
    time: format.dateTime(kept.takenAt),
    age,
  }
  return <p role="status">{fill(words.kept, values)}</p>
}

function KeepButton({ country }: { country: string }) {
  const { offline: words } = useMessages("police")
  const format = useFormat()
  const keep = useKeep()
  return (
    <>
      {keep.error instanceof PatrolSnapshotError ? (
        <Notice tone="problem" title={words.forged} live />
      ) : keep.error ? (
        <RefusalNotice error={keep.error} />
      ) : null}
      <Button
        tone="primary"
        className="min-h-16 w-full text-xl"
        busy={keep.isPending ? words.keeping : undefined}
        onClick={() => keep.mutate(country)}
      >
        {fill(words.keep, { country: countryName(format.preferences.tag, country) })}
      </Button>
    </>
  )
}

function KeepForOfficer() {
  const { address } = useWallet()
  return address ? <KeepForAccount account={address} /> : null
}

function KeepForAccount({ account }: { account: `0x${string}` }) {
  const session = useSession(account)
  return session.data ? <KeepButton country={session.data.country} /> : null
}

/** What the device carries, and fetching it anew for a signed-in officer. */
export function KeepFlow() {
  return (
    <div className="grid gap-4">
      <KeptNow />
      <SignedIn>
        <KeepForOfficer />
      </SignedIn>
    </div>
  )
}
