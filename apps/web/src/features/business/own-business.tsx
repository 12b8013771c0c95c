"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { Apply } from "./apply.tsx"
import { BusinessActs } from "./business-acts.tsx"
import { BusinessDisputes } from "./business-disputes.tsx"
import { BusinessFacts, BusinessWarnings } from "./business-facts.tsx"
import { BusinessRecords } from "./business-records.tsx"
import { BusinessScore } from "./business-score.tsx"
import { PapersSection } from "./papers/papers-section.tsx"
import { type Business, useBusiness, useLicenceLife } from "./queries.ts"

/** Where the licence stands, in one sentence. */
function StateNotice({ business }: { business: Business }) {
  const { states: texts } = useMessages("business")
  const format = useFormat()
  const { licence, application } = business
  if (application)
    return (
      <Notice
        title={fill(texts.waiting, {
          country: countryName(format.preferences.tag, application.country),
          date: format.date(application.appliedAt),
        })}
      >
        <p>{texts.waitingText}</p>
      </Notice>
    )
  const tone = licence.standing === "active" ? "plain" : licence.standing === "none" ? "plain" : "warning"
  return <Notice tone={tone} title={texts[licence.standing]} />
}

/** What our lists know of the licensee: score, disputes, records. */
function Work({ account }: { account: Address }) {
  const texts = useMessages("business")
  const { isError } = useLicenceLife(account)
  if (isError) return <Notice tone="warning" title={texts.listsDown} live />
  return (
    <>
      <BusinessScore account={account} />
      <BusinessDisputes account={account} />
      <BusinessRecords account={account} />
    </>
  )
}

/** A business's own page: where its licence stands, what it can do, what it wrote. */
export function OwnBusiness({ account }: { account: Address }) {
  const texts = useMessages("business")
  const { data: business, isError } = useBusiness(account)
  const isNew = business?.licence.standing === "none" && business.application === null
  // Once applied, the receipt stays until one leaves.
  const [isApplying, setApplying] = useState(false)
  if (isNew && !isApplying) setApplying(true)
  if (isError) return <Notice tone="problem" title={texts.down} live />
  if (!business)
    return (
      <SkeletonGroup label={texts.loading}>
        <Skeleton shape="title" className="max-w-96" />
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  const { licence, stake, term } = business
  if (licence.roles.some((role) => role === "department" || role === "police"))
    return <Notice title={texts.office} />
  return (
    <div className="grid gap-10">
      <StateNotice business={business} />
      {business.application ? <PapersSection account={account} /> : null}
      <BusinessWarnings business={business} />
      {isNew && stake.locked === 0n && term.deposit === 0n ? null : (
        <>
          <BusinessFacts business={business} />
          <BusinessActs business={business} />
        </>
      )}
      {isApplying ? <Apply business={business} /> : null}
      {licence.since > 0 ? <Work account={account} /> : null}
    </div>
  )
}
