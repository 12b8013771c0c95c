import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { Button, ButtonLink } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Pagination } from "#components/ui/pagination.tsx"
import { Day, Distance, Money } from "#components/ui/quantity.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { Steps } from "#components/ui/steps.tsx"
import { Table } from "#components/ui/table.tsx"
import { Tabs } from "#components/ui/tabs.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { getFormat, getMessages } from "#messages/index.ts"
import { DialogSample } from "./dialog-sample.tsx"

const rows = [
  {
    id: "a",
    at: 1_700_000_000,
    what: "Inspection, passed",
    who: "Prüfstelle Nord",
    metres: 98_300_000,
    price: 0n,
  },
  {
    id: "b",
    at: 1_720_000_000,
    what: "Sale",
    who: "Autohaus Lindner",
    metres: 121_700_000,
    price: 1_249_000n,
  },
  {
    id: "c",
    at: 1_740_000_000,
    what: "Maintenance",
    who: "Werkstatt Kern",
    metres: 139_200_000,
    price: 38_450n,
  },
]

export async function PartSamples() {
  const [{ common, shell }, format] = await Promise.all([getMessages(), getFormat()])
  const { asked, signed, sent, recorded } = common.steps
  return (
    <>
      <section id="buttons" className="grid gap-3">
        <h2>Buttons, tags</h2>
        <div className="flex flex-wrap gap-3">
          <Button tone="primary">Buy this car</Button>
          <Button>Save a draft</Button>
          <Button tone="danger">Revoke the licence</Button>
          <Button tone="quiet">Cancel</Button>
          <Button disabled>Not possible</Button>
          <Button tone="primary" busy="Waiting for your signature">
            Buy
          </Button>
          <ButtonLink href="/show">Show all</ButtonLink>
        </div>
        <div className="flex flex-wrap gap-2">
          <Tag>Listed</Tag>
          <Tag tone="strong">Reserved</Tag>
          <Tag tone="blue">New</Tag>
          <Tag tone="amber">Imported</Tag>
          <Tag tone="red">Stolen</Tag>
        </div>
      </section>
      <section id="notices" className="grid gap-3">
        <h2>Notices</h2>
        <Notice title="Information">One more thing to know.</Notice>
        <Notice tone="warning" title="Warning">
          The file changed since you opened this page.
        </Notice>
        <Notice tone="problem" title="Problem">
          The chain refused this record: the licence was revoked on 3 May.
        </Notice>
        <BehindBanner texts={shell.behind} seconds={42} />
      </section>
      <section id="table">
        <Table
          caption="Records"
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: "at", header: "Date", cell: ({ at }) => <Day at={at} format={format} /> },
            { key: "what", header: "Record", rowHeader: true, cell: ({ what }) => what },
            { key: "who", header: "Written by", cell: ({ who }) => who },
            {
              key: "km",
              header: "Mileage",
              align: "end",
              cell: ({ metres }) => <Distance metres={metres} format={format} />,
            },
            {
              key: "price",
              header: "Price",
              align: "end",
              cell: ({ price }) => (price ? <Money minor={price} format={format} /> : "–"),
            },
          ]}
        />
        <Pagination label={common.pagination} next={{ href: "?after=c", text: common.next }}>
          1–3 of 212
        </Pagination>
      </section>
      <section id="facts" className="grid gap-6 lg:grid-cols-2">
        <div>
          <h2 className="mb-2">Facts</h2>
          <Facts
            facts={[
              { name: "Make", value: "Volkswagen" },
              { name: "First registered", value: <Day at={1_400_000_000} format={format} /> },
              { name: "Accidents", value: common.nobodyReported },
            ]}
          />
        </div>
        <div>
          <h2 className="mb-2">Unfolding</h2>
          <Details summary="What was checked">Every record’s hash, author and licence.</Details>
          <Tabs
            label="Views"
            tabs={[
              { id: "life", title: "Life", content: <p>Timeline</p> },
              { id: "title", title: "Title", content: <p>Owners</p> },
              { id: "raw", title: "Raw", content: <p>Events</p> },
            ]}
          />
          <div className="mt-4">
            <DialogSample />
          </div>
        </div>
      </section>
      <section id="steps" className="grid gap-4">
        <h2>Progress</h2>
        <Steps
          label={common.steps.progress}
          stateTexts={common.steps}
          steps={[
            { title: asked, state: "done" },
            { title: signed, state: "done", detail: "14:05" },
            { title: sent, state: "current", detail: "Waiting for the next block" },
            { title: recorded, state: "waiting" },
          ]}
        />
        <SkeletonGroup label={common.loading}>
          <Skeleton shape="title" className="max-w-80" />
          <Skeleton />
          <Skeleton className="max-w-prose" />
        </SkeletonGroup>
        <EmptyState title="No cars meet this standard" action={<Button>Loosen the standard</Button>}>
          Cars appear here as soon as one is listed that meets it.
        </EmptyState>
      </section>
    </>
  )
}
