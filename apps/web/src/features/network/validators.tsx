import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { faultsOf } from "./logic/faults-of.ts"
import type { NetworkValidator } from "./read-network.ts"

/** Who signs blocks, who answers for them, and what the network bears. */
export function Validators(props: {
  validators: readonly NetworkValidator[]
  texts: Messages["pages"]["network"]["validators"]
  format: Format
}) {
  const { validators, texts, format } = props
  const faulty = faultsOf(validators.length)
  const counts = { count: format.number(validators.length), faulty: format.number(faulty) }
  return (
    <section aria-labelledby="validators" className="grid gap-3">
      <h2 id="validators">{texts.title}</h2>
      <p>{fill(faulty > 0 ? texts.bears : texts.bearsNone, counts)}</p>
      <p className="text-ink-soft">{texts.note}</p>
      <Table
        caption={texts.title}
        hideCaption
        rows={validators}
        rowKey={({ address }) => address}
        columns={[
          {
            key: "operator",
            header: texts.operator,
            rowHeader: true,
            cell: ({ name, country, operator }) => (
              <Link href={licenceRoute(operator.toLowerCase())}>
                {name ?? (country === null ? texts.stranger : texts.office)}
              </Link>
            ),
          },
          {
            key: "country",
            header: texts.country,
            cell: ({ country }) => (country === null ? "–" : format.country(country)),
          },
          {
            key: "address",
            header: texts.name,
            cell: ({ address }) => <code title={address}>{shortKey(address)}</code>,
          },
        ]}
      />
    </section>
  )
}
