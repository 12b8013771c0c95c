import { type KeptStory, keptStories, type StoryName } from "@urcar/lab/kept"

/** A scenario by its name in an address. */
export type Told = { name: StoryName; story: KeptStory }

const isStory = (name: string): name is StoryName => Object.hasOwn(keptStories, name)

/** Every scenario, in the lab's order. */
export const toldStories: readonly Told[] = Object.keys(keptStories)
  .filter(isStory)
  .map((name) => ({ name, story: keptStories[name] }))

/** The scenario of a name; `undefined` for none. */
export const findStory = (name: string): Told | undefined =>
  isStory(name) ? { name, story: keptStories[name] } : undefined

/** The scenario told after one, the first after the last. */
export function storyAfter(name: StoryName): Told | undefined {
  const place = toldStories.findIndex((told) => told.name === name)
  return toldStories[(place + 1) % toldStories.length]
}

/** The page of a scenario that an address asks for: 0 before it begins, then its steps, then its end. */
export function toStep(text: string | string[] | undefined, { steps }: Pick<KeptStory, "steps">): number {
  const step = typeof text === "string" && /^\d{1,3}$/.test(text) ? Number(text) : 0
  return Math.min(step, steps.length + 1)
}
