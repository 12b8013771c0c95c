"use client"

import { useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { euroText } from "#lib/euro.ts"
import { type HashedFile, HashedFileField } from "#lib/hashed-file.tsx"
import { disputeRoute } from "#lib/routes.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { DisputeState } from "../logic/dispute.ts"
import type { DisputeAct } from "../logic/possible-acts.ts"

const files = { answer: "answer", join: "evidence", rule: "grounds", decide: "grounds" } as const

const fileOf = (act: DisputeAct) => Object.entries(files).find(([name]) => name === act)?.[1]

const isRuling = (act: DisputeAct): act is "rule" | "decide" => act === "rule" || act === "decide"

/** What an act costs beyond the network fee; nothing where it costs no more. */
function useCosts(act: DisputeAct, { bond }: DisputeState): string | undefined {
  const { bond: texts } = useMessages("dispute")
  const format = useFormat()
  if (act === "join") return fill(texts.costs, { bond: euroText(bond, format) })
  if (act === "appeal") return fill(texts.appeal, { bond: euroText(2n * BigInt(bond), format) })
  return undefined
}

/** One act in a dispute: what it needs, its summary, its signature. */
export function ActForm({ act, dispute }: { act: DisputeAct; dispute: DisputeState }) {
  const texts = useMessages("dispute")
  const common = useMessages("common")
  const words = texts.acts[act]
  const costs = useCosts(act, dispute)
  const [file, setFile] = useState<HashedFile>({ status: "none" })
  const [ruling, setRuling] = useState("")
  const needed = fileOf(act)
  const isUpheld = ruling === "upheld"
  const outcome = ruling === "" ? "…" : texts.outcomes[isUpheld ? "upheld" : "rejected"]
  const blocked =
    isRuling(act) && ruling === ""
      ? texts.acts.rule.missing
      : needed && file.status !== "done"
        ? common.file.missing
        : undefined
  return (
    <div className="grid gap-5">
      {isRuling(act) ? (
        <RadioGroup
          name={`ruling-${act}`}
          label={texts.acts.rule.question}
          value={ruling}
          choices={[
            { value: "upheld", text: texts.acts.rule.upheld },
            { value: "rejected", text: texts.acts.rule.rejected },
          ]}
          onChange={({ target }) => setRuling(target.value)}
        />
      ) : null}
      {needed ? (
        <HashedFileField
          name={`file-${act}`}
          label={texts.file[needed]}
          hint={texts.file.hint}
          file={file}
          onChange={setFile}
        />
      ) : null}
      <OneAct
        action={words.action}
        act={async (client) => {
          const { runAct } = await import("./run-act.ts")
          return runAct(client, act, dispute, { file: file.status === "done" ? file.hash : "0x", isUpheld })
        }}
        summary={{
          signs: (
            <>
              <p>{fill(words.signs, { outcome })}</p>
              {file.status === "done" ? (
                <p className="font-mono break-all">{fill(common.file.done, { hash: file.hash })}</p>
              ) : null}
            </>
          ),
          undo: texts.undo,
          otherwise: words.otherwise,
          ...(costs && { costs }),
        }}
        blocked={blocked}
        done={<p>{words.done}</p>}
        sharePath={disputeRoute(dispute.id)}
      />
    </div>
  )
}
