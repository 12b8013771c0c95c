import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { Button } from "./button.tsx"
import { RadioGroup } from "./choice.tsx"
import { ErrorSummary } from "./error-summary.tsx"
import { Steps } from "./steps.tsx"
import { Table } from "./table.tsx"
import { TextField } from "./text-field.tsx"

describe("TextField", () => {
  test("behavior: hint and error belong to the control", () => {
    const html = renderToStaticMarkup(
      <TextField name="vin" label="VIN" hint="17 characters" error="Too short" />,
    )
    expect(html).toContain('for="vin"')
    expect(html).toContain('aria-describedby="vin-hint vin-error"')
    expect(html).toContain('aria-invalid="true"')
  })
})

describe("ErrorSummary", () => {
  test("default: links each problem to its field", () => {
    const problems = [{ field: "vin", message: "Too short" }]
    const html = renderToStaticMarkup(<ErrorSummary title="There is a problem" problems={problems} />)
    expect(html).toContain('href="#vin"')
    expect(html).toContain('role="alert"')
  })
  test("behavior: nothing without problems", () => {
    expect(renderToStaticMarkup(<ErrorSummary title="x" problems={[]} />)).toBe("")
  })
})

describe("RadioGroup", () => {
  test("default: one group, its answer checked", () => {
    const choices = [
      { value: "km", text: "Kilometres" },
      { value: "mi", text: "Miles" },
    ]
    const html = renderToStaticMarkup(
      <RadioGroup name="unit" label="Unit" choices={choices} defaultValue="mi" />,
    )
    expect(html.match(/checked=""/g)).toHaveLength(1)
    expect(html).toMatch(/checked=""[^>]*value="mi"|value="mi"[^>]*checked=""/)
  })
})

describe("Button", () => {
  test("behavior: while busy it says what is going on and submits nothing", () => {
    const html = renderToStaticMarkup(
      <Button type="submit" busy="Waiting for your signature">
        Buy
      </Button>,
    )
    expect(html).toContain("Waiting for your signature")
    expect(html).toContain('type="button"')
    expect(html).toContain('aria-disabled="true"')
  })
})

describe("Table", () => {
  test("behavior: every cell carries its column's name, for cards", () => {
    const columns = [
      { key: "a", header: "Date", cell: (row: string) => row, rowHeader: true },
      { key: "b", header: "Mileage", cell: (row: string) => row, align: "end" as const },
    ]
    const html = renderToStaticMarkup(
      <Table caption="Records" columns={columns} rows={["x"]} rowKey={(row) => row} />,
    )
    expect(html).toContain('<th scope="row" data-label="Date"')
    expect(html).toContain('<td data-label="Mileage" data-align="end"')
  })
})

describe("Steps", () => {
  test("behavior: the state is in words as well", () => {
    const stateTexts = { done: "done", current: "in progress", waiting: "not yet", failed: "failed" }
    const html = renderToStaticMarkup(
      <Steps label="Progress" stateTexts={stateTexts} steps={[{ title: "Signed", state: "current" }]} />,
    )
    expect(html).toContain('aria-current="step"')
    expect(html).toContain("in progress")
  })
})
