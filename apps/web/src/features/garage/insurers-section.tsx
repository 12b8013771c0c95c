"use client"

import type { ListedCarGrant } from "@urcar/sdk/gateway-client"
import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { AccountText } from "#lib/wallet/account-text.tsx"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useGivenGrants } from "./insurer-queries.ts"

type Chosen = { vin: string; grantee: Address }

/** Ends one grant before its time, and what its owner let that insurer read of the car. */
function Withdrawal({ vin, grantee, onDone }: Chosen & { onDone: () => void }) {
  const { withdrawn: texts } = useMessages("garage").insurers
  const { gateway } = useServices()
  const { name } = useAccountName(grantee)
  const of = { vin, insurer: name ?? shortKey(grantee) }
  return (
    <div className="grid gap-3" data-testid="withdrawal">
      <h3>{fill(texts.title, of)}</h3>
      <OneAct
        isSignatureOnly
        action={texts.action}
        act={async (client) => {
          await (await gateway()).withdrawCar(client, { vin, grantee })
          return true
        }}
        summary={{ ...texts, signs: fill(texts.signs, of) }}
        done={texts.done}
        onDone={onDone}
      />
    </div>
  )
}

function GivenTable(props: { given: readonly ListedCarGrant[]; onWithdraw: (chosen: Chosen) => void }) {
  const { insurers: texts } = useMessages("garage")
  const identity = useMessages("identity")
  const format = useFormat()
  return (
    <Table
      caption={texts.title}
      hideCaption
      rows={props.given}
      rowKey={({ grant }) => grant.signature}
      columns={[
        {
          key: "insurer",
          header: texts.insurer,
          rowHeader: true,
          cell: ({ grant }) => <AccountText account={grant.grantee} />,
        },
        { key: "car", header: texts.car, cell: ({ grant }) => <VinText vin={grant.vin} texts={identity} /> },
        { key: "from", header: texts.from, cell: ({ grant }) => format.dateTime(grant.issuedAt) },
        { key: "until", header: texts.until, cell: ({ grant }) => format.dateTime(grant.expiresAt) },
        {
          key: "seen",
          header: texts.seen,
          cell: ({ readAt }) => (readAt === null ? texts.never : format.dateTime(readAt)),
        },
        {
          key: "state",
          header: texts.state,
          cell: ({ end, grant }) =>
            end === null ? (
              <span className="flex flex-wrap items-center gap-2">
                <Tag tone="blue">{texts.runs}</Tag>
                <Button tone="quiet" onClick={() => props.onWithdraw(grant)}>
                  {texts.withdraw}
                </Button>
              </span>
            ) : (
              <Tag>{texts.ends[end]}</Tag>
            ),
        },
      ]}
    />
  )
}

/** What the list says, and the act that ends a line of it. */
function Given({ authorization, onAgain }: { authorization: string; onAgain: () => void }) {
  const { insurers: texts } = useMessages("garage")
  const common = useMessages("common")
  const [chosen, setChosen] = useState<Chosen>()
  const { data, error, refetch } = useGivenGrants(authorization)
  if (error)
    return (
      <FailedQuery error={error} onAgain={onAgain}>
        <p>{texts.down}</p>
      </FailedQuery>
    )
  if (!data)
    return (
      <SkeletonGroup label={common.loading}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  if (data.given.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  return (
    <div className="grid gap-6" data-testid="given-grants">
      <GivenTable given={data.given} onWithdraw={setChosen} />
      {data.isMore ? <p className="text-ink-soft">{texts.more}</p> : null}
      {chosen ? (
        <Withdrawal key={`${chosen.vin} ${chosen.grantee}`} {...chosen} onDone={() => void refetch()} />
      ) : null}
    </div>
  )
}

/** The owner's audit: which insurer has which car on its list. */
export function InsurersSection({ address }: { address: Address }) {
  const { insurers: texts } = useMessages("garage")
  const { gateway } = useServices()
  const [isOpen, setOpen] = useState(false)
  const [authorization, setAuthorization] = useState<string>()
  return (
    <section aria-labelledby="garage-insurers" className="grid gap-3" key={address}>
      <h2 id="garage-insurers">{texts.title}</h2>
      <p className="max-w-prose">{texts.text}</p>
      {authorization ? (
        <Given authorization={authorization} onAgain={() => setAuthorization(undefined)} />
      ) : null}
      {isOpen && !authorization ? (
        <OneAct
          isSignatureOnly
          action={texts.action}
          act={async (client) => {
            setAuthorization(await (await gateway()).authoriseCarGrants(client))
            return true
          }}
          summary={texts}
          done={texts.done}
        />
      ) : null}
      {isOpen ? null : (
        <p>
          <Button wide onClick={() => setOpen(true)}>
            {texts.open}
          </Button>
        </p>
      )}
    </section>
  )
}
