"use client"

import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { FileDrop } from "#components/ui/file-drop.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextArea } from "#components/ui/text-field.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, plural } from "#messages/fill.ts"
import { ColumnTable } from "./column-table.tsx"
import { parseCsv, toCsv } from "./csv.ts"
import type { KindForm } from "./kind-form.ts"
import { ListProblems, LowerLines } from "./list-preview.tsx"
import { headerProblems, readRows, templateOf } from "./list-rows.ts"
import { SendList } from "./send-list.tsx"

/** Most lines at once: as many as the register takes in one batch. */
const maximumRows = 256

const download = (form: KindForm) =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(templateOf(form)))}`

/** A list read and compared with the register. */
function useCheckedList(form: KindForm | undefined, text: string) {
  const { reader } = useServices()
  return useQuery({
    meta: { local: true },
    queryKey: ["list", form?.name, text],
    enabled: form !== undefined && text.trim() !== "",
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      if (!form) return null
      const csv = parseCsv(text)
      const header = headerProblems(csv[0]?.cells ?? [], form)
      if (header.missing.length > 0) return { header, rows: [] }
      const rows = readRows(csv, form, new Date().toISOString().slice(0, 10))
      if (rows.length > maximumRows) return { header, rows: [], tooMany: rows.length }
      const { checkRows } = await import("./check-rows.ts")
      return { header, rows: await checkRows(rows, await reader()) }
    },
  })
}

/** A list typed, pasted or uploaded for one kind, checked, previewed and sent. */
export function ListInput({ form, author }: { form: KindForm; author: `0x${string}` }) {
  const { list: texts } = useMessages("add")
  const { preferences } = useFormat()
  const [text, setText] = useState("")
  const [checked, setChecked] = useState("")
  const { data, isFetching, isError } = useCheckedList(form, checked)
  const header = data?.header
  const good = data?.rows.filter(({ problems }) => problems.length === 0) ?? []
  const isGood = data !== undefined && data !== null && good.length > 0 && good.length === data.rows.length
  return (
    <div className="grid gap-6">
      <Notice
        title={
          form.witnesses > 0
            ? texts.pathWitnessed
            : form.name === "manufacture"
              ? texts.pathBirths
              : texts.pathOne
        }
      >
        <p>
          {form.witnesses > 0
            ? texts.pathWitnessedText
            : form.name === "manufacture"
              ? texts.pathBirthsText
              : texts.pathOneText}
        </p>
      </Notice>
      <div>
        <a href={download(form)} download={`urcar-${form.name}.csv`} className="link">
          {texts.template}
        </a>
        <Details summary={texts.columns}>
          <ColumnTable form={form} />
        </Details>
      </div>
      <FileDrop
        name="file"
        label={texts.file}
        accept=".csv,text/csv,text/plain"
        onChange={({ target }) => {
          void target.files?.[0]?.text().then((content) => {
            setText(content)
            setChecked(content)
          })
        }}
      />
      <TextArea
        name="list"
        label={texts.paste}
        rows={8}
        className="font-mono whitespace-pre"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <Button
          tone={isGood ? "secondary" : "primary"}
          wide
          busy={isFetching ? texts.checking : undefined}
          onClick={() => setChecked(text)}
        >
          {texts.check}
        </Button>
      </div>
      {isError ? <Notice tone="problem" title={texts.checkFailed} live /> : null}
      {header && header.missing.length > 0 ? (
        <Notice tone="problem" title={fill(texts.missing, { columns: header.missing.join(", ") })} live />
      ) : null}
      {header && header.unknown.length > 0 ? (
        <Notice tone="warning" title={fill(texts.unknown, { columns: header.unknown.join(", ") })} live />
      ) : null}
      {data && "tooMany" in data && data.tooMany ? (
        <Notice
          tone="problem"
          title={fill(texts.tooMany, { count: data.tooMany, maximum: maximumRows })}
          live
        />
      ) : null}
      {data ? <ListProblems rows={data.rows} /> : null}
      {data ? <LowerLines rows={data.rows} /> : null}
      {isGood ? (
        <>
          <p role="status">{plural(preferences.tag, texts.allGood, good.length)}</p>
          <SendList key={checked} form={form} author={author} rows={good} />
        </>
      ) : null}
    </div>
  )
}
