import { CopyButton } from "#components/ui/copy-button.tsx"
import type { Messages } from "#messages/types.ts"
import { vinParts } from "./vin-parts.ts"

const sizes = { medium: "", large: "text-xl sm:text-2xl" } as const

type VinTexts = Pick<Messages["identity"], "vinParts" | "vin">

/** A VIN, grouped by eye only: selecting it selects seventeen characters without a space. */
export function VinText(props: { vin: string; texts: VinTexts; size?: keyof typeof sizes }) {
  const { wmi, vds, vis } = vinParts(props.vin)
  const { texts } = props
  return (
    <span className={`inline-flex gap-[0.5ch] font-mono whitespace-nowrap ${sizes[props.size ?? "medium"]}`}>
      <span title={texts.vinParts.wmi}>{wmi}</span>
      <span title={texts.vinParts.vds} className="text-ink-soft">
        {vds}
      </span>
      <span title={texts.vinParts.vis} className="font-semibold">
        {vis}
      </span>
    </span>
  )
}

/** A VIN that one click copies. */
export function CopyableVin(props: {
  vin: string
  texts: VinTexts & Pick<Messages["identity"], "copyVin">
  copiedText: string
  size?: keyof typeof sizes
}) {
  return (
    <CopyButton
      value={props.vin}
      label={props.texts.copyVin}
      copiedText={props.copiedText}
      className="-mx-2 min-h-11 px-2"
    >
      <VinText vin={props.vin} texts={props.texts} size={props.size ?? "medium"} />
    </CopyButton>
  )
}
