export { findStory, type Told, toStep } from "./logic/told-story.ts"
export { Source } from "./source.tsx"
export { StoryList } from "./story-list.tsx"
export { StoryPage, stepName } from "./story-page.tsx"
