"use client"

import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Tabs } from "#components/ui/tabs.tsx"
import { countryName } from "#lib/country-name.ts"
import { routes } from "#lib/routes.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { Applications } from "./applications.tsx"
import { DepartmentDisputes } from "./department-disputes.tsx"
import { Licensees } from "./licensees.tsx"
import { KeySection } from "./papers/key-section.tsx"
import { useApplications, useDisputes } from "./queries.ts"
import { Terms } from "./terms.tsx"

function Desk({ account, country }: { account: Address; country: string }) {
  const texts = useMessages("department")
  const { data: applications } = useApplications(country)
  const { data: disputes } = useDisputes(country)
  const counted = (title: string, count: number | undefined) => (count ? `${title} (${count})` : title)
  return (
    <Tabs
      label={texts.work.tabs}
      tabs={[
        {
          id: "applications",
          title: counted(texts.applications.title, applications?.length),
          content: (
            <div className="grid gap-8">
              <KeySection account={account} />
              <Applications country={country} />
            </div>
          ),
        },
        { id: "licensees", title: texts.licensees.title, content: <Licensees country={country} /> },
        {
          id: "disputes",
          title: counted(texts.disputes.title, disputes?.length),
          content: <DepartmentDisputes country={country} />,
        },
        { id: "terms", title: texts.terms.title, content: <Terms country={country} /> },
      ]}
    />
  )
}

/** A department's work, or why this account has none here. */
export function Work({ account }: { account: Address }) {
  const { work: texts } = useMessages("department")
  const { tag } = useFormat().preferences
  const { data: licence } = useLicence(account)
  if (!licence) return <p role="status">{texts.loading}</p>
  if (licence.standing !== "active" || !licence.roles.includes("department"))
    return (
      <Notice title={texts.notDepartment}>
        <p>{texts.notDepartmentText}</p>
        <Link href={routes.business}>{texts.business}</Link>
      </Notice>
    )
  return (
    <>
      <p className="text-lg">{fill(texts.acting, { country: countryName(tag, licence.country) })}</p>
      <Desk account={account} country={licence.country} />
    </>
  )
}
