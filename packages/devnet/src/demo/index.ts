export { type DemoStory, tellDemo } from "./demo.ts"
export { type Country, type Ending, judgementOf, type LifePlan } from "./plan.ts"
export { type DemoSpan, demoSpan } from "./span.ts"
export type { ToldLife } from "./tell-life.ts"
