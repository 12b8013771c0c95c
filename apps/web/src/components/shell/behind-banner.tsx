import { Notice } from "#components/ui/notice.tsx"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/**
 * Says that lists lag behind the register.
 *
 * @param seconds how far behind; nothing is shown below the limit
 * @param limit seconds that are nobody's concern
 */
export function BehindBanner(props: { texts: Messages["shell"]["behind"]; seconds: number; limit?: number }) {
  if (props.seconds < (props.limit ?? 15)) return null
  const title = fill(props.texts.title, { seconds: Math.round(props.seconds) })
  return (
    <Notice tone="warning" title={title}>
      {props.texts.text}
    </Notice>
  )
}
