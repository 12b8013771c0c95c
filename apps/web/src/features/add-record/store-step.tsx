"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { Attachments } from "./attachments.ts"
import type { ReadyRecord } from "./record-form.tsx"
import { useFieldWords } from "./use-option-text.ts"

const isAddress = (text: string | undefined): text is Address => text?.startsWith("0x") ?? false

/** The vehicle's owner: in a first record the one it names, else the one the chain says. */
function useOwner({ record, owner }: ReadyRecord) {
  const { reader } = useServices()
  return useQuery({
    queryKey: ["owner-to-seal-for", record.vin, owner],
    queryFn: async (): Promise<Address> => {
      if (isAddress(owner)) return owner
      const { getVehicle } = await import("@urcar/sdk/actions")
      return (await getVehicle(await reader(), { vin: record.vin })).owner
    },
  })
}

function Stored({ attachments }: { attachments: Attachments }) {
  const { store: texts } = useMessages("add")
  const format = useFormat()
  const { label } = useFieldWords()
  const { files, names } = attachments
  const bytes = files.reduce((sum, { length }) => sum + length, 0)
  const kilobytes = format.number(Math.ceil(bytes / 1024))
  return (
    <ul className="grid gap-1">
      {files.length > 0 ? (
        <li>
          {plural(format.preferences.tag, texts.files, files.length)} {fill(texts.open, { kilobytes })}
        </li>
      ) : null}
      {names.length > 0 ? <li>{fill(texts.sealed, { fields: names.map(label).join(", ") })}</li> : null}
    </ul>
  )
}

/** Stores what the record commits to: first the files, then the signature that points at them. */
export function StoreStep(props: { ready: ReadyRecord; attachments: Attachments; onStored: () => void }) {
  const { store: texts } = useMessages("add")
  const { gateway } = useServices()
  const { ready, attachments } = props
  const { data: owner } = useOwner(ready)
  const storing = useTransaction(async (client, to: Address) => {
    const [{ storeAttachments }, store] = await Promise.all([import("./store-attachments.ts"), gateway()])
    return storeAttachments(client, store, { vin: ready.record.vin, owner: to, attachments })
  })
  async function run() {
    if (owner && (await storing.run(owner)) !== undefined) props.onStored()
  }
  return (
    <div className="grid gap-4">
      <h3>{texts.title}</h3>
      <TransactionSteps
        transaction={storing}
        isSignatureOnly
        action={texts.action}
        blocked={owner ? undefined : texts.looking}
        onSign={() => void run()}
        summary={{
          signs: <Stored attachments={attachments} />,
          costs: texts.costs,
          undo: texts.undo,
          otherwise: texts.otherwise,
        }}
        receipt={() => texts.done}
      />
    </div>
  )
}
