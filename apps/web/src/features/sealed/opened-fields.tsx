"use client"

import type { SealedField } from "@urcar/sdk/seal"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { disclosureRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import type { PartProps } from "./part-props.ts"
import { useFieldName } from "./use-field-name.ts"

const textOf = (value: SealedField["value"]): string =>
  typeof value === "string" ? value : JSON.stringify(value)

/** Hands one field on, with its proof and nothing else. */
function Disclose({ vin, part, name }: { vin: string; part: PartProps["part"]; name: string }) {
  const { disclose: texts } = useMessages("sealed")
  const common = useMessages("common")
  const [link, setLink] = useState<string>()
  async function make() {
    if (part.opening.status !== "whole") return
    const [{ discloseField }, { toDisclosedLink }] = await Promise.all([
      import("@urcar/sdk/seal"),
      import("./logic/disclosed-field.ts"),
    ])
    const disclosure = discloseField(part.opening.part, name)
    const fragment = await toDisclosedLink({ vin, sequence: part.sequence, disclosure })
    setLink(`${location.origin}${disclosureRoute}#${fragment}`)
  }
  if (part.opening.status !== "whole") return null
  if (!link)
    return (
      <Button tone="quiet" className="-ml-4" onClick={() => void make()}>
        {texts.action}
      </Button>
    )
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(`${link}\n`)}`
  return (
    <div className="grid gap-1">
      <p className="text-ink-soft">{texts.warning}</p>
      <p className="flex flex-wrap gap-x-6" data-testid="disclosure-link" data-link={link}>
        <CopyButton value={link} label={texts.copy} copiedText={common.copied}>
          {texts.copy}
        </CopyButton>
        <a href={file} download={`urcar-${vin}-${part.sequence}-${name}.txt`} className="link font-semibold">
          {texts.file}
        </a>
      </p>
    </div>
  )
}

/** Opened fields: each proven to be in what the record committed to, before it is shown. */
export function OpenedFields({ vin, part }: PartProps) {
  const texts = useMessages("sealed")
  const format = useFormat()
  const nameOf = useFieldName()
  const { opening, until } = part
  if (opening.status !== "whole" && opening.status !== "fields") return null
  const fields = opening.status === "whole" ? opening.part.fields : opening.fields
  const others = opening.status === "fields" ? opening.count - fields.length : 0
  return (
    <div className="grid gap-2">
      <dl className="border-t border-rule">
        {fields.map(({ name, value }) => (
          <div key={name} className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-soft">{nameOf(name)}</dt>
            <dd>
              <p className="font-semibold break-words whitespace-pre-wrap" data-testid={`sealed-${name}`}>
                {textOf(value)}
              </p>
              <Disclose vin={vin} part={part} name={name} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{texts.proven}</p>
      {others > 0 ? <p>{plural(format.preferences.tag, texts.others, others)}</p> : null}
      {until === undefined ? null : (
        <p>
          {fill(texts.until, { time: format.dateTime(until) })} {texts.cannotUnread}
        </p>
      )}
    </div>
  )
}
