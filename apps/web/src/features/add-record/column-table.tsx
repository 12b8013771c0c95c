"use client"

import { Table } from "#components/ui/table.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { KindForm } from "./kind-form.ts"
import { columnsOf } from "./list-rows.ts"
import { useFieldWords } from "./use-option-text.ts"

/** The columns of a kind's list: name, meaning, what may stand in them. */
export function ColumnTable({ form }: { form: KindForm }) {
  const { list: texts } = useMessages("add")
  const { label } = useFieldWords()
  const meanings: Readonly<Record<string, string>> = texts.meanings
  function answers(name: string): string {
    const field = form.fields[name]
    if (field?.input === "multiselect")
      return fill(texts.several, { options: (field.options ?? []).join(" | ") })
    if (field?.options && field.input !== "money") return field.options.join(", ")
    if (field?.input === "date") return texts.formats.date
    if (field?.input === "country") return texts.formats.country
    if (field?.input === "money") return texts.formats.money
    if (field?.input === "checkbox") return texts.formats.checkbox
    if (field?.minimum !== undefined) return `${field.minimum}–${field.maximum} ${field.unit ?? ""}`
    return ""
  }
  return (
    <Table
      caption={texts.columns}
      hideCaption
      rows={columnsOf(form)}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "name",
          header: texts.column,
          rowHeader: true,
          cell: ({ name, isRequired }) => (
            <>
              <code className="font-mono">{name}</code>
              {isRequired ? ` (${texts.required})` : ""}
            </>
          ),
        },
        { key: "meaning", header: texts.meaning, cell: ({ name }) => meanings[name] ?? label(name) },
        { key: "answers", header: texts.answers, cell: ({ name }) => answers(name) },
      ]}
    />
  )
}
