"use client"

import { CopyButton } from "#components/ui/copy-button.tsx"
import { useMessages } from "#messages/client.tsx"

/** A link to send to the other side. What it carries stands after `#`, so that no server sees it. */
export function CopyLink({ path, children }: { path: string; children: string }) {
  const { copied } = useMessages("common")
  const { href } = new URL(path, location.href)
  return (
    <div className="mt-3 grid gap-3">
      <p className="font-mono break-all" data-testid="signed-link">
        {href}
      </p>
      <div>
        <CopyButton
          value={href}
          label={children}
          copiedText={copied}
          className="min-h-11 border-2 border-ink px-4 font-semibold"
        >
          <span aria-hidden="true">{children}</span>
        </CopyButton>
      </div>
    </div>
  )
}
