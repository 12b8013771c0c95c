import type { Messages } from "#messages/types.ts"

/** Where the plays come from, and how anybody repeats one. */
export function Source({ name, texts: { source } }: { name: string; texts: Messages["lab"] }) {
  return (
    <section aria-labelledby="source" className="grid gap-2">
      <h2 id="source">{source.title}</h2>
      <p className="max-w-prose">{source.text}</p>
      <pre className="bg-sunken p-4 break-words whitespace-pre-wrap">
        <code>{`npm run -s urcar -- lab ${name}`}</code>
      </pre>
    </section>
  )
}
