"use client"

import type { PoliceAct } from "../logic/rules.ts"
import { ReissueForm } from "../reissue/reissue-form.tsx"
import { TitleForm } from "../title/title-form.tsx"
import { KeyForm } from "./key-form.tsx"
import { PersonEntry } from "./person-entry.tsx"
import { PlateForm } from "./plate-form.tsx"
import { RecoveryForm, TheftForm } from "./theft-forms.tsx"
import { VehicleEntry } from "./vehicle-entry.tsx"

const forms = { plate: PlateForm, theft: TheftForm, recovery: RecoveryForm } as const

/** The form of one act. */
export function OpenForm({
  act,
  country,
  vin,
}: {
  act: PoliceAct
  country: string
  vin: string | undefined
}) {
  if (act === "certify" || act === "withdraw") return <KeyForm act={act} country={country} />
  if (act === "person") return <PersonEntry country={country} />
  if (act === "reissue") return <ReissueForm country={country} />
  if (act === "title") return <TitleForm country={country} vin={vin} />
  const Form = forms[act]
  return (
    <div className="grid gap-5">
      <VehicleEntry initialVin={vin}>
        {(entered) => <Form key={entered.known.vehicle.vin} entered={entered} country={country} />}
      </VehicleEntry>
    </div>
  )
}
