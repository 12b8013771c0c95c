"use client"

import { useQuery } from "@tanstack/react-query"
import { getDeployment } from "@urcar/sdk/chain"
import type { Address } from "viem"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { isNobody } from "#lib/is-nobody.ts"
import { lienRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { CopyLink } from "../client/copy-link.tsx"
import { type LienRequest, writeLien } from "../logic/lien-link.ts"
import { isSameAddress } from "../logic/money.ts"
import { consent, register } from "./acts.ts"
import { useLienWords } from "./use-lien-words.ts"

type AskedProps = { asked: LienRequest; account: Address }

/** Who owns the car now, and which lien rests on it, from the chain. */
function useCarNow(vin: string) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["car-and-lien", vin],
    queryFn: async () => {
      const { getVehicle, getLien } = await import("@urcar/sdk/actions")
      const client = await reader()
      const [{ owner }, { holder }] = await Promise.all([
        getVehicle(client, { vin }),
        getLien(client, { vin }),
      ])
      return { owner, holder }
    },
  })
}

function Terms({ asked }: { asked: LienRequest }) {
  const { words, write } = useLienWords(asked)
  return (
    <Facts
      facts={[
        { name: words.facts.car, value: write("{car}") },
        { name: words.facts.vin, value: <span className="font-mono">{asked.vin}</span> },
        {
          name: words.facts.holder,
          value: (
            <>
              {write("{holder}")} <span className="block font-mono break-all">{asked.holder}</span>
            </>
          ),
        },
        { name: words.facts.ceiling, value: <strong>{write("{ceiling}")}</strong> },
        { name: words.facts.signBy, value: write("{until}") },
      ]}
    />
  )
}

/** The owner's half: the signature without which no bank registers anything. */
function Consent({ asked }: { asked: LienRequest }) {
  const { words, write } = useLienWords(asked)
  const { consent: texts } = words
  const sign = useTransaction((client, what: LienRequest) => consent(what)(client))
  return (
    <TransactionSteps
      transaction={sign}
      isSignatureOnly
      summary={{
        signs: <span className="wrap-anywhere">{write(texts.signs)}</span>,
        costs: texts.costs,
        undo: write(texts.undo),
        otherwise: texts.otherwise,
      }}
      action={texts.action}
      onSign={() => void sign.run(asked)}
      receipt={(signed) => (
        <>
          <p>{write(texts.done)}</p>
          <CopyLink path={`${lienRoute()}${writeLien(signed)}`}>{words.copy}</CopyLink>
        </>
      )}
    />
  )
}

/** The bank's half: the lien is registered. */
function Register({ asked }: { asked: LienRequest }) {
  const { words, write } = useLienWords(asked)
  const { register: texts } = words
  return (
    <OneAct
      act={register(asked)}
      action={texts.action}
      summary={{
        signs: <span className="wrap-anywhere">{write(texts.signs)}</span>,
        undo: texts.undo,
        otherwise: write(texts.otherwise),
      }}
      done={write(texts.done)}
    />
  )
}

function refusalOf(
  props: AskedProps & { owner: Address | undefined; holder: Address | null; isPast: boolean },
) {
  const { asked, account, owner, holder, isPast } = props
  if (isPast) return "expired"
  if (holder !== null && !isSameAddress(holder, asked.holder)) return "exists"
  if (asked.signature) return isSameAddress(asked.holder, account) ? undefined : "notBank"
  return owner && !isSameAddress(owner, account) ? "notOwner" : undefined
}

/** What a link asks for: an owner signs the terms of a lien, then its bank registers it. */
export function AskedLien({ asked, account }: AskedProps) {
  const { words } = useLienWords(asked)
  const { config } = useServices()
  const { data: now, isError } = useCarNow(asked.vin)
  const isPast = useNow() > asked.deadline
  const { testEuro } = getDeployment(config.chainId).addresses
  const isKnown = isNobody(asked.currency) || isSameAddress(asked.currency, testEuro)
  const refusal = isKnown
    ? refusalOf({ asked, account, owner: now?.owner, holder: now?.holder ?? null, isPast })
    : "currency"
  return (
    <section aria-labelledby="asked" className="grid gap-5">
      <h2 id="asked">{asked.signature ? words.register.heading : words.consent.heading}</h2>
      <p className="max-w-prose">{asked.signature ? words.register.text : words.consent.text}</p>
      <Terms asked={asked} />
      {isError ? <Notice tone="problem" title={words.failed} live /> : null}
      {refusal ? <Notice tone="warning" title={words.refusals[refusal]} live /> : null}
      {refusal || !now ? null : asked.signature ? <Register asked={asked} /> : <Consent asked={asked} />}
      <p>
        <Link href={lienRoute()}>{words.toLiens}</Link>
      </p>
    </section>
  )
}
