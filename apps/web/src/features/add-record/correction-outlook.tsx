"use client"

import { explainCorrection, type Odometer, toOdometer } from "@urcar/sdk/odometer"
import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { type ReadLife, toOdometerEntries } from "#lib/odometer-entries.ts"
import { routes } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useMessages } from "#messages/client.tsx"

/** A witness of another class of licence than anybody's: who the witnesses are is chosen later. */
const someOther = [["another class"]] as const

const isReading = ({ value, unit }: Odometer) => {
  try {
    return toOdometer(value, unit) !== null
  } catch {
    return false
  }
}

/** Before anything is signed: whether the accepted mileage would follow this correction, and if not, why not. */
export function CorrectionOutlook(props: {
  author: Address
  life: ReadLife
  supersedes: number
  odometer: Odometer | null
}) {
  const { correction: texts } = useMessages("add")
  const { life, supersedes, odometer } = props
  const now = useNow()
  const { data: licence } = useLicence(props.author)
  if (!licence || !(supersedes > 0)) return null
  if (!odometer || !isReading(odometer)) return <Notice tone="plain" title={texts.noReading} />
  const isOrder = licence.roles.includes("department")
  const faults = explainCorrection(toOdometerEntries(life), {
    ...{ kind: "correction", at: now, recordedAt: now, supersedes, witnesses: someOther },
    ...{ author: props.author, authorRoles: licence.roles, ...odometer },
    sequence: (life.records.at(-1)?.sequence ?? 0) + 1,
  })
  if (faults.length === 0)
    return (
      <Notice title={isOrder ? texts.order : texts.taken}>
        <p>{isOrder ? texts.orderText : texts.takenText}</p>
      </Notice>
    )
  return (
    <Notice tone="warning" title={texts.notTaken} live>
      <ul className="list-disc pl-6">
        {faults.map((fault) => (
          <li key={fault}>{texts.faults[fault]}</li>
        ))}
      </ul>
      <p className="mt-2">{texts.byOrder}</p>
      <p>
        <Link href={`${routes.directory}?role=department&country=${licence.country}`}>
          {texts.department}
        </Link>
      </p>
    </Notice>
  )
}
