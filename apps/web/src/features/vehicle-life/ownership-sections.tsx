import { Notice } from "#components/ui/notice.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Table } from "#components/ui/table.tsx"
import { Plate } from "#features/vehicle-identity/index.ts"
import { isNobody } from "#lib/is-nobody.ts"
import { priceText } from "#lib/price.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import { KeyText } from "./key-text.tsx"
import type { LifeProps } from "./life-props.ts"

function Announced({ life, texts: { vehicle }, format }: LifeProps) {
  return life.authorityTransfers
    .filter(({ state }) => state === "announced")
    .map(({ sequence, to, announcedAt, executableFrom }) => (
      <Notice
        key={sequence}
        tone="problem"
        title={fill(isNobody(to) ? vehicle.titles.announcedAnnulment : vehicle.titles.announced, {
          to: shortKey(to),
          date: format.date(announcedAt),
          from: format.dateTime(executableFrom),
        })}
      />
    ))
}

/** Who held the title from when to when, and how it came there. */
export function TitleSection(props: LifeProps) {
  const { life, texts, format } = props
  const { titles, sections } = texts.vehicle
  const how = (title: (typeof life.titles)[number]) => {
    const reason = title.reason === null ? "" : wordOf(titles, title.reason)
    return [titles[title.how], reason].filter(Boolean).join(", ")
  }
  return (
    <section aria-labelledby="titles" className="grid gap-3">
      <h2 id="titles">{sections.titles}</h2>
      <Announced {...props} />
      <Table
        caption={sections.titles}
        hideCaption
        rows={life.titles.toReversed()}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            key: "owner",
            header: titles.owner,
            rowHeader: true,
            cell: ({ owner }) => (isNobody(owner) ? titles.nobody : <KeyText value={owner} texts={texts} />),
          },
          { key: "how", header: titles.how, cell: how },
          { key: "from", header: titles.from, cell: ({ from }) => <Day at={from} format={format} /> },
          {
            key: "to",
            header: titles.to,
            cell: ({ to }) => (to === null ? titles.now : <Day at={to} format={format} />),
          },
          {
            key: "price",
            header: titles.price,
            align: "end",
            cell: ({ price, currency }) =>
              price === null || currency === null ? "–" : priceText(price, currency, format),
          },
        ]}
      />
    </section>
  )
}

/** Which plates it carried from when to when. */
export function PlateSection({ life, texts, format }: LifeProps) {
  const { plates, sections, titles } = texts.vehicle
  return (
    <section aria-labelledby="plates" className="grid content-start gap-3">
      <h2 id="plates">{sections.plates}</h2>
      {life.plates.length === 0 ? (
        <p className="text-ink-soft">{plates.none}</p>
      ) : (
        <Table
          caption={sections.plates}
          hideCaption
          rows={life.plates.toReversed()}
          rowKey={({ plate, from }) => `${plate} ${from}`}
          columns={[
            {
              key: "plate",
              header: plates.plate,
              rowHeader: true,
              cell: ({ country, plate }) => (
                <Plate
                  country={country}
                  plate={plate.replace(/^[A-Z]{2} /, "")}
                  texts={texts.identity}
                  size="small"
                />
              ),
            },
            { key: "from", header: plates.from, cell: ({ from }) => <Day at={from} format={format} /> },
            {
              key: "to",
              header: plates.to,
              cell: ({ to }) => (to === null ? titles.now : <Day at={to} format={format} />),
            },
          ]}
        />
      )}
    </section>
  )
}
