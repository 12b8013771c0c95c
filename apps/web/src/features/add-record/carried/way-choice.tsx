"use client"

import { RadioGroup } from "#components/ui/choice.tsx"
import { useMessages } from "#messages/client.tsx"

/** How a signed record gets into the register. */
export type Way = "own" | "gateway"

/** Asks who sends: the wallet, which pays the network's fee, or a gateway, to which the signature is enough. */
export function WayChoice({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const { way: texts } = useMessages("carried")
  return (
    <RadioGroup
      name="way"
      label={texts.label}
      value={way}
      onChange={({ target }) => onChange(target.value === "gateway" ? "gateway" : "own")}
      choices={[
        { value: "own", text: texts.own, hint: texts.ownHint },
        { value: "gateway", text: texts.gateway, hint: texts.gatewayHint },
      ]}
    />
  )
}
