"use client"

import { useQueryClient } from "@tanstack/react-query"
import type { Address, Hex } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { vehicleRoute } from "#lib/routes.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { shortKey } from "#lib/words.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { FetchedFile } from "../fetch-evidence.ts"
import { ShownFile } from "../shown-file.tsx"
import { usePictures } from "./use-pictures.ts"

type RecordName = { vin: string; record: number }
type EraseProps = RecordName & { root: Hex; file: Hex; number: number }

function Erase({ vin, record, root, file, number }: EraseProps) {
  const { erase: texts } = useMessages("pictures")
  const { gateway } = useServices()
  const queries = useQueryClient()
  return (
    <OneAct
      isSignatureOnly
      action={texts.action}
      act={async (client) => {
        await (await gateway()).eraseEvidence(client, root, file)
        return true
      }}
      summary={{ ...texts, signs: fill(texts.signs, { number, record }) }}
      done={<p>{texts.done}</p>}
      onDone={() => void queries.invalidateQueries({ queryKey: ["pictures", vin, record] })}
    />
  )
}

function ErasableFile(props: Omit<EraseProps, "file"> & { file: FetchedFile; isOwn: boolean }) {
  const { file, number, record, isOwn } = props
  const words = useMessages("pictures")
  const { evidence } = useMessages("vehicle")
  return (
    <li className="grid content-start gap-3" data-testid="erasable-file">
      <ShownFile file={file} number={number} record={record} texts={evidence} />
      <WordedActs
        label={fill(words.acts, { number })}
        possible={isOwn && file.status !== "gone" ? (["erase"] as const) : []}
        texts={words}
        form={() => <Erase {...props} file={file.hash} />}
      />
    </li>
  )
}

/** A record's pictures and reports, and their erasure by whoever stored them. */
export function ErasePictures({ vin, record, address }: RecordName & { address: Address }) {
  const words = useMessages("pictures")
  const { evidence } = useMessages("vehicle")
  const { data: pictures, isError } = usePictures(vin, record)
  if (isError) return <Notice tone="warning" title={words.down} live />
  if (pictures === undefined) return <p role="status">{words.loading}</p>
  if (pictures === null) return <p>{words.none}</p>
  const { author, root, found } = pictures
  const isOwn = author.toLowerCase() === address.toLowerCase()
  return (
    <div className="grid gap-6">
      {isOwn ? null : (
        <Notice title={words.other}>{fill(words.otherText, { author: shortKey(author) })}</Notice>
      )}
      {found.status === "files" ? (
        <ul className="grid gap-8 sm:grid-cols-2">
          {found.files.map((file, index) => (
            <ErasableFile key={file.hash} {...{ vin, record, root, file, isOwn }} number={index + 1} />
          ))}
        </ul>
      ) : (
        <Notice
          tone={found.status === "altered" ? "problem" : "warning"}
          title={evidence[found.status].whole}
          live
        />
      )}
      <p>
        <Link href={`${vehicleRoute(vin)}#record-${record}`}>{words.toVehicle}</Link>
      </p>
    </div>
  )
}
