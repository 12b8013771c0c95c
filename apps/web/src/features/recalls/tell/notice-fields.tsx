"use client"

import { Select } from "#components/ui/select.tsx"
import { DateField, TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"

/** A notice as it is typed; a word that is not chosen yet is empty. */
export type NoticeDraft = {
  campaign: string
  announcedOn: string
  risk: string
  part: string
  remedy: string
}

const chosen = ["risk", "part", "remedy"] as const

/** What is recalled, and what is to be done. */
export function NoticeFields(props: {
  draft: NoticeDraft
  today: string
  onChange: (change: Partial<NoticeDraft>) => void
}) {
  const { draft, onChange } = props
  const { fields } = useMessages("record")
  const options = useMessages("options")
  return (
    <>
      <TextField
        name="campaign"
        label={fields.campaign}
        width="half"
        maxLength={24}
        autoComplete="off"
        value={draft.campaign}
        onChange={({ currentTarget }) => onChange({ campaign: currentTarget.value })}
      />
      <DateField
        name="announced-on"
        label={fields.announcedOn}
        max={props.today}
        value={draft.announcedOn}
        onChange={({ currentTarget }) => onChange({ announcedOn: currentTarget.value })}
      />
      {chosen.map((name) => (
        <Select
          key={name}
          name={name}
          label={fields[name]}
          placeholder="–"
          value={draft[name]}
          options={Object.entries(options[name]).map(([value, text]) => ({ value, text }))}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      ))}
    </>
  )
}
