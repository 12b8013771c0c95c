import { CopyButton } from "#components/ui/copy-button.tsx"
import { shortKey } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"

/** A key by its ends; one click copies the whole. */
export function KeyText({ value, texts: { common } }: { value: string; texts: Pick<Messages, "common"> }) {
  return (
    <CopyButton
      value={value}
      label={`${common.copy}: ${value}`}
      copiedText={common.copied}
      className="-mx-1 px-1"
    >
      <span className="font-mono" title={value}>
        {shortKey(value)}
      </span>
    </CopyButton>
  )
}
