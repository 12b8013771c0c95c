import { Checkbox, RadioGroup } from "#components/ui/choice.tsx"
import { ErrorSummary } from "#components/ui/error-summary.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { FileDrop } from "#components/ui/file-drop.tsx"
import { Select } from "#components/ui/select.tsx"
import { DateField, TextArea, TextField } from "#components/ui/text-field.tsx"

const vinError = "Enter 17 characters: this has 16"

export function FormSamples() {
  return (
    <section id="forms" className="grid max-w-prose gap-6">
      <h2>Forms</h2>
      <ErrorSummary title="There is a problem" problems={[{ field: "sample-vin", message: vinError }]} />
      <TextField
        name="sample-vin"
        label="VIN"
        hint="17 characters, on the windscreen or in the papers"
        error={vinError}
        mono
        width="half"
        defaultValue="WVWZZZ1KZ8W12345"
      />
      <TextField name="odometer" label="Odometer" suffix="km" width="short" inputMode="numeric" />
      <DateField name="day" label="Day of the inspection" />
      <Select
        name="make"
        label="Make"
        placeholder="Choose"
        options={[
          { value: "vw", text: "Volkswagen" },
          { value: "skoda", text: "Škoda" },
        ]}
      />
      <RadioGroup
        name="result"
        label="Result"
        defaultValue="pass"
        choices={[
          { value: "pass", text: "Passed" },
          { value: "fail", text: "Failed", hint: "At least one defect has to be put right" },
        ]}
      />
      <RadioGroup
        name="unit"
        label="Unit"
        inline
        error="Choose the unit on the instrument"
        choices={[
          { value: "km", text: "Kilometres" },
          { value: "mi", text: "Miles" },
        ]}
      />
      <Fieldset id="consents" legend="Before you sign">
        <Checkbox name="read" label="I have read the whole file" defaultChecked />
        <Checkbox name="known" label="I know of no other defect" />
      </Fieldset>
      <FileDrop name="csv" label="Vehicles as CSV" hint="One line a vehicle, forty at most" accept=".csv" />
      <TextArea name="words" label="Remarks" />
    </section>
  )
}
