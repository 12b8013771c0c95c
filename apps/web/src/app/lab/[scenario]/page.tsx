import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { findStory, StoryPage, stepName, toStep } from "#features/lab/index.ts"
import { fill, getFormat, getMessages } from "#messages/index.ts"

type ScenarioProps = {
  params: Promise<{ scenario: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The story and the step that an address asks for. @throws the not-found page for a scenario there is not */
async function readAddress({ params, searchParams }: ScenarioProps) {
  const [{ scenario }, search] = await Promise.all([params, searchParams])
  const told = findStory(scenario)
  if (!told) notFound()
  return { told, step: toStep(search.step, told.story) }
}

export async function generateMetadata(props: ScenarioProps): Promise<Metadata> {
  const [{ told, step }, { lab }, { preferences }] = await Promise.all([
    readAddress(props),
    getMessages(),
    getFormat(),
  ])
  const story = told.story.title[preferences.locale]
  return { title: fill(lab.stepTitle, { step: stepName(told, step, lab), story }) }
}

export default async function ScenarioPage(props: ScenarioProps) {
  const [{ told, step }, texts, format] = await Promise.all([readAddress(props), getMessages(), getFormat()])
  return <StoryPage told={told} step={step} texts={texts} format={format} />
}
