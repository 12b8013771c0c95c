"use client"

import type { Address } from "viem"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { routes } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import { CarCard } from "./car-card.tsx"
import { useOwnVehicles } from "./queries.ts"

/** The account's cars: its own, and those it is only the registered holder of. */
export function CarsSection({ address }: { address: Address }) {
  const { cars: texts } = useMessages("garage")
  const common = useMessages("common")
  const { data, isError } = useOwnVehicles(address)
  return (
    <section aria-labelledby="garage-cars">
      <h2 id="garage-cars" className="mb-3">
        {texts.title}
      </h2>
      {isError ? <Notice tone="problem" title={texts.failed} live /> : null}
      {data === undefined && !isError ? (
        <SkeletonGroup label={common.loading}>
          <Skeleton shape="block" className="max-w-96" />
        </SkeletonGroup>
      ) : null}
      {data && data.owned.length + data.held.length === 0 ? (
        <EmptyState title={texts.empty} action={<Link href={routes.trade}>{texts.emptyAction}</Link>}>
          {texts.emptyText}
        </EmptyState>
      ) : null}
      {data ? (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {data.owned.map((vehicle) => (
            <CarCard key={vehicle.vin} vehicle={vehicle} isOwner />
          ))}
          {data.held.map((vehicle) => (
            <CarCard key={vehicle.vin} vehicle={vehicle} isOwner={false} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}
