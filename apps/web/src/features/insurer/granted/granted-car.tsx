"use client"

import type { ListedCarGrant } from "@urcar/sdk/gateway-client"
import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { Details } from "#components/ui/details.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { CopyableVin, Mileage, VerdictTag } from "#features/vehicle-identity/index.ts"
import { insuredRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { type AfterSale, toAfterSale } from "../after-sale.ts"
import { CoverTable } from "../cover-table.tsx"
import { DamageTable } from "../damage-table.tsx"
import { GapList } from "../gap-list.tsx"
import { WorkTable } from "../work-table.tsx"
import { GrantedParts } from "./granted-parts.tsx"
import { useInsuredLife } from "./queries.ts"

type CarProps = { listed: ListedCarGrant; now: number }

/** The texts of the tables, as the public page has them. */
function useTexts() {
  const insurer = useMessages("insurer")
  const options = useMessages("options")
  const record = useMessages("record")
  const common = useMessages("common")
  return { insurer, options, record, common }
}

function GrantFacts({ listed, life, after }: CarProps & { life: VehicleLife; after: AfterSale }) {
  const texts = useTexts()
  const identity = useMessages("identity")
  const format = useFormat()
  const { granted, facts } = texts.insurer
  const { vehicle } = life
  const { tag } = format.preferences
  const [work] = after.works
  const damages = after.since.length + after.before.length
  return (
    <Facts
      facts={[
        {
          name: facts.mileage,
          value: (
            <span className="flex flex-wrap items-center gap-2">
              {vehicle.acceptedKm === null ? (
                texts.common.nobodyReported
              ) : (
                <Mileage {...vehicle} acceptedKm={vehicle.acceptedKm} format={format} texts={identity} />
              )}
              <VerdictTag verdict={vehicle.verdict} texts={identity} />
            </span>
          ),
        },
        {
          name: granted.damages,
          value: damages === 0 ? texts.common.nobodyReported : plural(tag, granted.damageCount, damages),
        },
        {
          name: granted.lastWork,
          value: work
            ? `${wordOf(texts.record.kinds, work.kind)}, ${format.date(work.at)}`
            : texts.common.nobodyReported,
        },
        {
          name: granted.gaps,
          value:
            after.covers.length === 0
              ? texts.common.nobodyReported
              : after.gaps.length === 0
                ? granted.gapNone
                : plural(tag, granted.gapCount, after.gaps.length),
        },
        {
          name: granted.until,
          value: fill(granted.untilTime, { time: format.dateTime(listed.grant.expiresAt) }),
        },
        {
          name: granted.owner,
          value: (
            <>
              <code className="break-all">{listed.grant.grantor}</code>
              <span className="block text-ink-soft">{granted.checked}</span>
            </>
          ),
        },
      ]}
    />
  )
}

function Tables({ life, after }: { life: VehicleLife; after: AfterSale }) {
  const texts = useTexts()
  const format = useFormat()
  const { damage, cover, work } = texts.insurer
  const names = new Map(
    life.writers.flatMap(({ account, name }) => (name === null ? [] : [[account, name] as const])),
  )
  const table = { vin: life.vehicle.vin, names, texts, format }
  return (
    <div className="grid gap-4">
      <h3>{damage.since}</h3>
      <DamageTable {...table} damages={after.since} caption={damage.since} />
      <h3>{damage.before}</h3>
      <DamageTable {...table} damages={after.before} caption={damage.before} />
      <h3>{work.title}</h3>
      <WorkTable {...table} works={after.works} />
      <h3>{cover.title}</h3>
      <CoverTable {...table} covers={after.covers} />
      <GapList {...after} texts={texts} format={format} />
    </div>
  )
}

function CarLife(props: CarProps & { life: VehicleLife }) {
  const { granted } = useMessages("insurer")
  const after = toAfterSale(props.life, props.now)
  return (
    <>
      <GrantFacts {...props} after={after} />
      <Details summary={granted.details}>
        <Tables life={props.life} after={after} />
      </Details>
    </>
  )
}

/** One granted car: mileage, damage, maintenance, covers and gaps, and what of it may be read unsealed. */
export function GrantedCar({ listed, now }: CarProps) {
  const { granted } = useMessages("insurer")
  const identity = useMessages("identity")
  const common = useMessages("common")
  const { vin } = listed.grant
  const { data: life, error } = useInsuredLife(vin)
  const name = [life?.vehicle.make, life?.vehicle.model, life?.vehicle.year].filter(Boolean).join(" ")
  return (
    <section aria-labelledby={`granted-${vin}`} className="grid gap-3" data-testid="granted-car">
      <h2 id={`granted-${vin}`} className="border-b-2 border-ink pb-1.5">
        {name || vin}
      </h2>
      <p>
        <CopyableVin vin={vin} texts={identity} copiedText={common.copied} />
      </p>
      {error ? <Notice tone="problem" title={granted.lifeDown} live /> : null}
      {life === null ? <Notice tone="warning" title={granted.lifeNone} /> : null}
      {life === undefined && !error ? (
        <SkeletonGroup label={common.loading}>
          <Skeleton shape="block" />
        </SkeletonGroup>
      ) : null}
      {life ? <CarLife listed={listed} life={life} now={now} /> : null}
      <GrantedParts listed={listed} now={now} />
      <p>
        <Link href={insuredRoute(vin)}>{granted.whole}</Link>
      </p>
    </section>
  )
}
