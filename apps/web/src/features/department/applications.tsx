"use client"

import { useQuery } from "@tanstack/react-query"
import type { IndexedApplication } from "@urcar/sdk/indexer-client"
import { rolesFromMask } from "@urcar/sdk/kinds"
import { useState } from "react"
import { Details } from "#components/ui/details.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { euroText } from "#lib/euro.ts"
import { type HashedFile, HashedFileField } from "#lib/hashed-file.tsx"
import { ActList } from "#lib/wallet/act-list.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { PapersCard } from "./papers/papers-card.tsx"
import { useApplications } from "./queries.ts"

/** What the applicant's roles take now, and what it has put in, from the chain. */
function useApplicant({ account, country, roles }: IndexedApplication) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["applicant", account],
    queryFn: async () => {
      const actions = await import("@urcar/sdk/actions")
      const client = await reader()
      const [required, { yearly }, { locked }, { deposit }] = await Promise.all([
        actions.getRequiredStake(client, { country, roles: rolesFromMask(roles) }),
        actions.getFee(client, { country }),
        actions.getStake(client, { account }),
        actions.getLicenceTerm(client, { account }),
      ])
      return { required, fee: yearly, locked, deposit }
    },
  })
}

/** Compares a file that was handed over with the fingerprint that was committed to. */
function CheckPapers({ account, documents }: Pick<IndexedApplication, "account" | "documents">) {
  const { applications: texts } = useMessages("department")
  const [file, setFile] = useState<HashedFile>({ status: "none" })
  return (
    <Details summary={texts.check}>
      <div className="grid gap-3">
        <HashedFileField
          name={`papers-${account}`}
          label={texts.checkFile}
          hint={texts.checkHint}
          file={file}
          onChange={setFile}
        />
        {file.status === "done" ? (
          <Notice
            tone={file.hash === documents ? "plain" : "problem"}
            title={file.hash === documents ? texts.same : texts.different}
            live
          />
        ) : null}
      </div>
    </Details>
  )
}

function Decision({ application, name }: { application: IndexedApplication; name: string }) {
  const { applications: texts } = useMessages("department")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const [open, setOpen] = useState<"grant" | "decline">()
  const { data: applicant } = useApplicant(application)
  const { account } = application
  const roles = rolesFromMask(application.roles)
  const blocked =
    applicant === undefined
      ? "…"
      : applicant.locked < applicant.required
        ? texts.grant.stakeMissing
        : applicant.deposit < applicant.fee
          ? texts.grant.feeMissing
          : undefined
  const rolesText = roles.map((role) => roleNames[role]).join(", ")
  const fee = euroText(applicant?.fee ?? 0n, format)
  return (
    <ActList
      label={name}
      open={open}
      onOpen={setOpen}
      acts={[
        {
          id: "grant",
          title: texts.grant.title,
          form: (
            <OneAct
              action={texts.grant.action}
              act={async (client) => {
                await (await import("./acts.ts")).grant(client, { account, roles })
                return true
              }}
              summary={{
                signs: fill(texts.grant.signs, { name, roles: rolesText }),
                costs: fill(texts.grant.costs, { fee }),
                undo: texts.grant.undo,
                otherwise: texts.grant.otherwise,
              }}
              blocked={blocked}
              done={<p>{texts.grant.done}</p>}
            />
          ),
        },
        {
          id: "decline",
          title: texts.decline.title,
          form: (
            <OneAct
              action={texts.decline.action}
              act={async (client) => {
                await (await import("./acts.ts")).licenseeActs.decline(client, { account })
                return true
              }}
              summary={{
                signs: fill(texts.decline.signs, { name }),
                undo: texts.decline.undo,
                otherwise: texts.decline.otherwise,
              }}
              done={<p>{texts.decline.done}</p>}
            />
          ),
        },
      ]}
    />
  )
}

function ApplicationCard({ application }: { application: IndexedApplication }) {
  const { applications: texts } = useMessages("department")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const { data: applicant } = useApplicant(application)
  const { name, town, website, account } = application
  const title = name ?? texts.nameless
  const euro = (amount: bigint) => euroText(amount, format)
  return (
    <article className="grid gap-3 border-t-2 border-ink pt-4" data-testid="application">
      <h3>{title}</h3>
      <Facts
        facts={[
          {
            name: texts.roles,
            value: rolesFromMask(application.roles)
              .map((role) => roleNames[role])
              .join(", "),
          },
          { name: texts.town, value: town ?? "–" },
          { name: texts.website, value: website ? <Link href={website}>{website}</Link> : "–" },
          { name: texts.appliedAt, value: format.date(application.appliedAt) },
          ...(applicant
            ? [
                {
                  name: texts.stake,
                  value: fill(texts.stakeOf, {
                    stake: euro(applicant.locked),
                    required: euro(applicant.required),
                  }),
                },
                {
                  name: texts.deposit,
                  value: fill(texts.depositOf, {
                    deposit: euro(applicant.deposit),
                    fee: euro(applicant.fee),
                  }),
                },
              ]
            : []),
          { name: texts.documents, value: <code className="break-all">{application.documents}</code> },
          { name: texts.key, value: <code className="break-all">{account}</code> },
        ]}
      />
      <h4>{texts.papers}</h4>
      <PapersCard
        documents={application.documents}
        otherwise={<CheckPapers account={account} documents={application.documents} />}
      />
      <Decision application={application} name={title} />
    </article>
  )
}

/** Who waits for a licence, and the department's word. */
export function Applications({ country }: { country: string }) {
  const { applications: texts, work } = useMessages("department")
  const { data, isError } = useApplications(country)
  // What was decided leaves the queue, but its receipt stays until one leaves.
  const [seen] = useState(() => new Map<string, IndexedApplication>())
  if (isError) return <Notice tone="problem" title={work.down} live />
  if (!data) return <p role="status">{work.loading}</p>
  for (const application of data) seen.set(application.account, application)
  if (seen.size === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  return (
    <div className="grid gap-8">
      {[...seen.values()].map((application) => (
        <ApplicationCard key={application.account} application={application} />
      ))}
    </div>
  )
}
