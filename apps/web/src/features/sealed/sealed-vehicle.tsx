"use client"

import { useState } from "react"
import type { Address } from "viem"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useMessages } from "#messages/client.tsx"
import type { Session } from "./logic/acts.ts"
import { OwnKey } from "./own-key.tsx"
import { PartCard } from "./part-card.tsx"
import { useOpenedParts, useProvenRecords } from "./queries.ts"

/** Asks the wallet to open what is the account's own. */
function Open({ vin, onOpened }: { vin: string; onOpened: (session: Session) => void }) {
  const { open: texts } = useMessages("sealed")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={texts.action}
      act={async (client) => {
        const { openSession } = await import("./logic/acts.ts")
        onOpened(await openSession(client, await gateway(), vin))
        return true
      }}
      summary={texts}
      done={texts.done}
    />
  )
}

function Parts(props: {
  vin: string
  first: number | undefined
  suggested: Address | undefined
  address: Address
  owner: Address
  session: Session
  onAgain: () => void
}) {
  const texts = useMessages("sealed")
  const common = useMessages("common")
  const { data: parts, error, refetch } = useOpenedParts(props.vin, props.session)
  if (error)
    return (
      <FailedQuery error={error} onAgain={() => void refetch()}>
        <p>{texts.down}</p>
      </FailedQuery>
    )
  if (parts === undefined)
    return (
      <SkeletonGroup label={common.loading}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  if (parts.length === 0) return <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>
  const { first } = props
  const ordered = parts.toSorted((one, other) =>
    one.sequence === first ? -1 : other.sequence === first ? 1 : other.sequence - one.sequence,
  )
  return (
    <div className="grid gap-10">
      {ordered.map((part) => (
        <PartCard key={part.sequence} {...props} part={part} />
      ))}
    </div>
  )
}

/** What the account may do with a vehicle's sealed parts. */
export function SealedVehicle(props: {
  vin: string
  first: number | undefined
  suggested: Address | undefined
  address: Address
}) {
  const { vin, address } = props
  const texts = useMessages("sealed")
  const identity = useMessages("identity")
  const common = useMessages("common")
  const now = useNow()
  const [session, setSession] = useState<Session>()
  const { data: proven, error, refetch } = useProvenRecords(vin)
  const isOver = session !== undefined && now > session.until
  return (
    <div className="grid gap-8">
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-xl">
        <VinText vin={vin} texts={identity} />
        <Link href={vehicleRoute(vin)}>{texts.toVehicle}</Link>
      </p>
      {error ? (
        <FailedQuery error={error} onAgain={() => void refetch()}>
          <p>{texts.unprovenText}</p>
        </FailedQuery>
      ) : null}
      {proven === undefined && !error ? (
        <SkeletonGroup label={common.loading}>
          <Skeleton shape="block" />
        </SkeletonGroup>
      ) : null}
      {proven === null ? (
        <Notice tone="problem" title={texts.unproven} live>
          {texts.unprovenText}
        </Notice>
      ) : null}
      {proven && proven.records.size === 0 ? (
        <EmptyState title={texts.nothing}>{texts.nothingText}</EmptyState>
      ) : null}
      {proven && proven.records.size > 0 && (session === undefined || isOver) ? (
        <>
          {isOver ? <Notice title={texts.again}>{texts.againText}</Notice> : null}
          <Open key={session?.authorization} vin={vin} onOpened={setSession} />
        </>
      ) : null}
      {proven && session && !isOver ? (
        <Parts {...props} owner={proven.owner} session={session} onAgain={() => setSession(undefined)} />
      ) : null}
      <OwnKey account={address} />
    </div>
  )
}
