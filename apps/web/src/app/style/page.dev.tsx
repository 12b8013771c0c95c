import { FormSamples } from "./form-samples.tsx"
import { IdentitySamples } from "./identity-samples.tsx"
import { PartSamples } from "./part-samples.tsx"

/** Everything the pages are built from, on one page. Not part of a release. */
export default function StylePage() {
  return (
    <div className="grid gap-12">
      <h1>Style</h1>
      <IdentitySamples />
      <PartSamples />
      <FormSamples />
    </div>
  )
}
