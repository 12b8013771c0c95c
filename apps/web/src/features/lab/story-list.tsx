import { Link } from "#components/ui/link.tsx"
import { Table } from "#components/ui/table.tsx"
import type { Format } from "#lib/format.ts"
import { labRoute } from "#lib/routes.ts"
import { plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { toldStories } from "./logic/told-story.ts"
import { textOf } from "./story-props.ts"

/** Every scenario: what it tries, what catches it. */
export function StoryList({ texts, format }: { texts: Messages["lab"]; format: Format }) {
  const { list } = texts
  const { tag } = format.preferences
  return (
    <Table
      caption={list.caption}
      hideCaption
      rows={toldStories}
      rowKey={({ name }) => name}
      columns={[
        {
          key: "story",
          header: list.story,
          rowHeader: true,
          cell: ({ name, story }) => (
            <>
              <Link href={labRoute(name)} className="text-lg">
                {textOf(story.title, format)}
              </Link>
              <p className="font-normal text-ink-soft">{plural(tag, list.steps, story.steps.length)}</p>
            </>
          ),
        },
        { key: "tries", header: list.tries, cell: ({ name }) => texts.stories[name].tries },
        { key: "catches", header: list.catches, cell: ({ name }) => texts.stories[name].catches },
      ]}
    />
  )
}
