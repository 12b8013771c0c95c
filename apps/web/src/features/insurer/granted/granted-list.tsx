"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useNow } from "#lib/use-now.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { EndedGrants } from "./ended-grants.tsx"
import { GrantedCar } from "./granted-car.tsx"
import type { GrantedCars } from "./logic/load-granted.ts"
import { type Session, sessionSeconds, useGranted } from "./queries.ts"

function Open({ onOpened }: { onOpened: (session: Session) => void }) {
  const { granted } = useMessages("insurer")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={granted.open.action}
      act={async (client) => {
        const until = Math.floor(Date.now() / 1000) + sessionSeconds
        onOpened({ authorization: await (await gateway()).authoriseCarGrants(client), until })
        return true
      }}
      summary={granted.open}
      done={granted.open.done}
    />
  )
}

function Cars({ cars, now }: { cars: GrantedCars; now: number }) {
  const { granted: texts } = useMessages("insurer")
  const format = useFormat()
  // Where nobody asks the gateway any more, time still ends what it granted.
  const isOver = ({ grant }: GrantedCars["running"][number]) => now > grant.expiresAt
  const running = cars.running.filter((one) => !isOver(one))
  const expired = cars.running
    .filter(isOver)
    .map((one) => ({ ...one, end: "expired" as const, endedAt: one.grant.expiresAt }))
  return (
    <>
      {cars.forged.map((vin) => (
        <Notice key={vin} tone="problem" title={fill(texts.forged, { vin })} live />
      ))}
      {running.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
      ) : (
        <>
          <p className="text-xl font-bold" role="status">
            {plural(format.preferences.tag, texts.count, running.length)}
          </p>
          {running.map((one) => (
            <GrantedCar key={one.grant.signature} listed={one} now={now} />
          ))}
        </>
      )}
      <EndedGrants ended={[...expired, ...cars.ended]} />
    </>
  )
}

/** The list of an insurer, after one signature. */
export function GrantedList({ account }: { account: Address }) {
  const { granted: texts } = useMessages("insurer")
  const common = useMessages("common")
  const format = useFormat()
  const now = useNow()
  const [session, setSession] = useState<Session>()
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useGranted(account, session, page)
  const isOver = session !== undefined && now > session.until
  return (
    <div className="grid gap-10">
      {isOver && data ? (
        <Notice title={texts.over}>{fill(texts.overText, { time: format.dateTime(data.at) })}</Notice>
      ) : null}
      {session === undefined || isOver ? <Open key={session?.authorization} onOpened={setSession} /> : null}
      {error ? (
        <FailedQuery error={error} onAgain={() => void refetch()}>
          <p>{texts.down}</p>
        </FailedQuery>
      ) : null}
      {session && !data && !error ? (
        <SkeletonGroup label={common.loading}>
          <Skeleton shape="block" />
        </SkeletonGroup>
      ) : null}
      {data ? <Cars cars={data} now={now} /> : null}
      {data && (data.isMore || page > 1) ? (
        <p className="flex flex-wrap items-center gap-4">
          {page > 1 ? <Button onClick={() => setPage(page - 1)}>{texts.earlier}</Button> : null}
          <span>{fill(texts.page, { page })}</span>
          {data.isMore ? <Button onClick={() => setPage(page + 1)}>{texts.further}</Button> : null}
        </p>
      ) : null}
    </div>
  )
}
