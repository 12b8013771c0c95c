"use client"

import { useState } from "react"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useMessages } from "#messages/client.tsx"
import { GrantForm } from "./grant-form.tsx"
import { GrantsTable } from "./grants-table.tsx"
import { isKeeper, type PartProps } from "./part-props.ts"
import { Requests } from "./requests.tsx"

function Ask({ vin, part }: PartProps) {
  const { acts } = useMessages("sealed")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={acts.ask.action}
      act={async (client) => {
        const { askToRead } = await import("./logic/acts.ts")
        return askToRead(client, await gateway(), { vin, sequence: part.sequence })
      }}
      summary={acts.ask}
      done={acts.ask.done}
    />
  )
}

function Erase({ vin, part }: PartProps) {
  const { acts } = useMessages("sealed")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={acts.erase.action}
      act={async (client) => {
        await (await gateway()).eraseSealed(client, { vin, sequence: part.sequence })
        return true
      }}
      summary={acts.erase}
      done={acts.erase.done}
    />
  )
}

type ActId = "ask" | "grant" | "erase"

function possibleActs(props: PartProps): readonly ActId[] {
  const { part, address } = props
  if (part.erasedAt !== null) return []
  if (isKeeper(props)) {
    if (part.opening.status === "whole") return ["grant", "erase"]
    const hasAsked = part.requests.some(({ asker }) => asker.toLowerCase() === address.toLowerCase())
    return hasAsked ? ["erase"] : ["ask", "erase"]
  }
  return part.opening.status === "closed" && part.requests.length === 0 ? ["ask"] : []
}

/** What can be done with a part: ask to read it, let somebody read it, erase it; and who could read what. */
export function WorkedParts(props: PartProps) {
  const { acts } = useMessages("sealed")
  const [grantee, setGrantee] = useState("")
  const forms = {
    ask: () => <Ask {...props} />,
    grant: () => <GrantForm {...props} grantee="" />,
    erase: () => <Erase {...props} />,
  }
  return (
    <>
      {isKeeper(props) ? <Requests {...props} grantee={grantee} onChoose={setGrantee} /> : null}
      <WordedActs
        label={acts.label}
        possible={possibleActs(props)}
        texts={acts}
        form={(act) => forms[act]()}
      />
      <GrantsTable {...props} />
    </>
  )
}
