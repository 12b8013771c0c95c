"use client"

import { useQuery } from "@tanstack/react-query"
import type { Licence } from "@urcar/sdk/actions"
import { ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { routes } from "#lib/routes.ts"
import { useKey } from "#lib/wallet/queries.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** Departments, which license businesses; those of one country where it is known. */
function useDepartments(country: string) {
  const { indexer, config } = useServices()
  return useQuery({
    queryKey: ["departments", country],
    queryFn: async () => {
      const { items } = await (await indexer()).listLicences({
        role: "department",
        limit: 60,
        ...(country && { country }),
      })
      const { localActors, localChainId } = await import("@urcar/sdk/local")
      return items.map(({ account, name, country: of }) => ({
        account,
        country: of,
        name:
          name ??
          (config.chainId === localChainId
            ? localActors.find(({ address }) => address.toLowerCase() === account)?.name
            : undefined),
      }))
    },
  })
}

/** A clear refusal before anything is signed: this account writes no records, and who could license it. */
export function NoLicence({ licence }: { licence: Licence }) {
  const { refusal: texts } = useMessages("add")
  const { standings } = useMessages("account")
  const { preferences } = useFormat()
  const { data: key } = useKey(licence.account)
  const country = licence.country || key?.certificate?.country || ""
  const { data: departments } = useDepartments(country)
  const isLapsed = licence.standing !== "none" && licence.standing !== "active"
  return (
    <Notice tone="problem" title={isLapsed ? texts.lapsedTitle : texts.title}>
      <p>{isLapsed ? fill(texts.lapsed, { standing: standings[licence.standing] }) : texts.text}</p>
      {departments && departments.length > 0 ? (
        <>
          <p className="mt-2">{country ? texts.whoHere : texts.who}</p>
          <ul className="my-1 list-disc pl-6">
            {departments.map(({ account, name, country: of }) => (
              <li key={account}>
                {name ?? texts.department} · {countryName(preferences.tag, of)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={routes.garage}>{texts.garage}</ButtonLink>
        <ButtonLink href={routes.directory}>{texts.directory}</ButtonLink>
      </div>
    </Notice>
  )
}
