"use client"

import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { Silhouette } from "#features/vehicle-identity/silhouette.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { Registered } from "./use-register.ts"

/** What the register says of the VIN just typed, so that one sees at once whether it is the car at hand. */
export function KnownVehicle({
  registered,
  isLooking,
}: {
  registered: Registered | undefined
  isLooking: boolean
}) {
  const { form: texts } = useMessages("add")
  const identity = useMessages("identity")
  const format = useFormat()
  if (isLooking)
    return (
      <SkeletonGroup label={texts.looking}>
        <Skeleton shape="title" className="max-w-96" />
      </SkeletonGroup>
    )
  if (!registered?.isRegistered) return null
  const { summary, markMetres } = registered
  const last = registered.records.findLast(({ odometer }) => odometer !== null)
  return (
    <Notice tone="plain" title={summary?.make ? `${summary.make} ${summary.model ?? ""}` : texts.known}>
      {summary?.body ? (
        <Silhouette
          body={summary.body}
          colour={summary.colour ?? "grey"}
          texts={identity}
          className="mb-1 w-36"
        />
      ) : null}
      <p>
        {fill(texts.highest, { distance: format.distance(markMetres).text })}{" "}
        {last ? fill(texts.lastRead, { date: format.date(last.occurredAt) }) : ""}
      </p>
    </Notice>
  )
}
