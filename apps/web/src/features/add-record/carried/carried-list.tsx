"use client"

import type { CarriedRecord as Carried } from "./carried.ts"
import { CarriedRecord } from "./carried-record.tsx"

/** Several records that a gateway carries. Without a receipt of their own: each has one once the chain shows it. */
export function CarriedList(props: { carried: readonly Carried[]; onForget?: (carried: Carried) => void }) {
  const { onForget } = props
  return (
    <div className="grid gap-8">
      {props.carried.map((carried) => (
        <CarriedRecord
          key={carried.hash}
          carried={carried}
          {...(onForget && { onForget: () => onForget(carried) })}
        />
      ))}
    </div>
  )
}
