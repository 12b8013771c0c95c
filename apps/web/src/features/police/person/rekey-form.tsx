"use client"

import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useMessages } from "#messages/client.tsx"
import { useReadKey } from "../work/queries.ts"
import { RefusalNotice } from "./refusal-notice.tsx"

/** Puts the person behind a lost key behind this one. */
export function RekeyForm({ ownerKey }: { ownerKey: Address }) {
  const { register: words, key: keys } = useMessages("police")
  const { police } = useServices()
  const [text, setText] = useState("")
  const [isTried, setTried] = useState(false)
  const read = useReadKey(text).data
  const lost = read && "key" in read ? read.key : undefined
  const rekey = useMutation<void, Error, Address>({
    gcTime: 0,
    mutationFn: async (key) => (await police()).rekey(key, ownerKey),
  })
  const submit = () => {
    setTried(true)
    if (lost) rekey.mutate(lost)
  }
  if (rekey.isSuccess) return <Notice tone="plain" title={words.rekeyed} live />
  return (
    <div className="grid gap-4">
      <TextField
        name="lost-key"
        label={words.lost}
        error={
          isTried && !lost ? keys.problems[read && "problem" in read ? read.problem : "empty"] : undefined
        }
        value={text}
        autoComplete="off"
        spellCheck={false}
        className="min-h-14 font-mono"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {rekey.error ? <RefusalNotice error={rekey.error} /> : null}
      <Button
        tone="primary"
        className="min-h-16 w-full text-xl"
        busy={rekey.isPending ? words.writing : undefined}
        onClick={submit}
      >
        {words.rekeyAction}
      </Button>
    </div>
  )
}
