import type { keptStories } from "../generated/index.ts"

export { keptStories } from "../generated/index.ts"
export type { KeptHappening, KeptRecord, KeptStep, KeptStory } from "./kept-story.ts"

/** A scenario of the lab by its name. */
export type StoryName = keyof typeof keptStories
