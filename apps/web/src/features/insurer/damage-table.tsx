import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { readPayload } from "#lib/payload.ts"
import { licenceRoute, vehicleRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"
import type { Damage } from "./after-sale.ts"

/** What the tables of this page are made of. */
export type InsurerProps = {
  vin: string
  /** Of businesses, by account */
  names: ReadonlyMap<string, string>
  texts: Pick<Messages, "insurer" | "options" | "record" | "common">
  format: Format
}

/** What an accident's or a claim's record says of itself. */
function gravity({ kind, payload }: Damage, { options, common }: InsurerProps["texts"]): string {
  const { severity, outcome, cause } = readPayload(payload)
  const word = (list: Readonly<Record<string, string>>, value: unknown) =>
    typeof value === "string" ? wordOf(list, value) : common.notStated
  const first = kind === "accident" ? word(options.severity, severity) : word(options.outcome, outcome)
  return `${first}, ${word(options.cause, cause)}`
}

function compensation({ payload }: Damage, format: Format): string {
  const { compensation: paid } = readPayload(payload)
  if (typeof paid !== "object" || paid === null || !("amount" in paid) || !("currency" in paid)) return "–"
  const { amount, currency } = paid
  return typeof amount === "string" && typeof currency === "string" && /^\d{1,20}$/.test(amount)
    ? format.money(BigInt(amount), currency)
    : "–"
}

/** Accidents and claims, the latest first. */
export function DamageTable(props: InsurerProps & { damages: readonly Damage[]; caption: string }) {
  const { vin, damages, caption, names, texts, format } = props
  const { damage } = texts.insurer
  if (damages.length === 0) return <p className="text-ink-soft">{damage.none}</p>
  return (
    <Table
      caption={caption}
      hideCaption
      rows={damages}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          key: "what",
          header: damage.what,
          rowHeader: true,
          cell: ({ kind, sequence }) => (
            <Link href={`${vehicleRoute(vin)}#record-${sequence}`}>{wordOf(texts.record.kinds, kind)}</Link>
          ),
        },
        { key: "how", header: damage.how, cell: (one) => gravity(one, texts) },
        { key: "paid", header: damage.paid, align: "end", cell: (one) => compensation(one, format) },
        {
          key: "by",
          header: damage.by,
          cell: ({ author }) => (
            <Link href={licenceRoute(author)}>{names.get(author) ?? shortKey(author)}</Link>
          ),
        },
        { key: "at", header: damage.at, cell: ({ at }) => format.date(at) },
      ]}
    />
  )
}
