import type { IndexedSale } from "@urcar/sdk/indexer-client"
import { Table } from "#components/ui/table.tsx"
import { amountText, currencyOf } from "#lib/amounts.ts"
import type { Format } from "#lib/format.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { paperSale, registerSale, savingsOf } from "../logic/savings.ts"

type SavingsProps = { sale: IndexedSale; words: Messages["trade"]["savings"]; format: Format }

function Assumptions({ sale, words, format }: SavingsProps) {
  const here = registerSale[sale.mode]
  const rows = [
    { name: words.thingVisits, paper: format.number(paperSale.visits), here: format.number(here.visits) },
    { name: words.thingPapers, paper: format.number(paperSale.papers), here: format.number(here.papers) },
    { name: words.thingDays, paper: format.number(paperSale.days), here: format.number(here.days) },
    { name: words.thingPlates, paper: format.number(paperSale.plates), here: format.number(here.plates) },
    {
      name: words.thingFees,
      paper: format.money(paperSale.fees * 100),
      here: amountText(BigInt(sale.fee), currencyOf(sale.currency), format),
    },
  ]
  return (
    <Table
      caption={words.version}
      hideCaption
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", header: words.thing, rowHeader: true, cell: ({ name }) => name },
        { key: "paper", header: words.paper, align: "end", cell: ({ paper }) => paper },
        { key: "here", header: words.here, align: "end", cell: (row) => row.here },
      ]}
    />
  )
}

/** What this change of owner saved against one on paper, and what that assumes. */
export function SavingsSection(props: SavingsProps) {
  const { sale, words, format } = props
  const isEuro = currencyOf(sale.currency) === "euro"
  const saved = savingsOf(sale.mode, isEuro ? BigInt(sale.fee) : 0n)
  const tag = format.preferences.tag
  const things = [
    plural(tag, words.visits, saved.visits),
    plural(tag, words.papers, saved.papers),
    plural(tag, words.days, saved.days),
    plural(tag, words.plates, saved.plates),
    ...(isEuro && saved.fees > 0n ? [fill(words.fees, { amount: format.money(saved.fees / 10_000n) })] : []),
  ]
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{words.heading}</h2>
      <ul className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {things.map((thing) => (
          <li key={thing} className="border-t-4 border-ink bg-raised p-3 text-lg font-semibold">
            {thing}
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose">
        {words.text}{" "}
        <a className="link" href="#assumptions">
          {words.assumptions}
        </a>
      </p>
      <div id="assumptions" className="mt-3">
        <h3>{words.assumptions}</h3>
        <p className="text-ink-soft">{words.version}</p>
        <Assumptions {...props} />
      </div>
    </section>
  )
}
