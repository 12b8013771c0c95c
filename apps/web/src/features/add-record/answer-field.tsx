"use client"

import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { TextArea } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import type { LinkRefusal } from "./take-link.ts"

/** Takes a link that a witness gave back. */
export function AnswerField(props: {
  id: string
  onLink: (link: string) => Promise<LinkRefusal | undefined>
}) {
  const { answer: texts } = useMessages("witness")
  const [text, setText] = useState("")
  const [refusal, setRefusal] = useState<LinkRefusal>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    const refused = await props.onLink(text)
    setRefusal(refused)
    if (!refused) setText("")
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <TextArea
        name={`answer-${props.id}`}
        label={texts.label}
        hint={texts.hint}
        rows={2}
        error={refusal && texts.refusals[refusal]}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <Button type="submit">{texts.take}</Button>
      </div>
    </form>
  )
}
