import type { Part } from "./part.ts"
import type { Play } from "./play.ts"
import type { Text, Values } from "./text.ts"

/** One step: who does what. `act` does it on the chain and reads back what the step claims. */
export interface Step<Actor extends string, Scene> {
  readonly actor: Actor
  /** Goes on from the actor’s name: "buys the car." */
  readonly sentence: Text
  readonly values?: Values
  readonly act: (play: Play<Actor>, scene: Scene) => Promise<void>
}

/** A story of the lab: one file, and one test. */
export interface ScenarioInput<Actor extends string, Scene> {
  /** As `urcar lab` names it. */
  readonly name: string
  readonly title: Text
  readonly teaches: Text
  /** The first block's time. */
  readonly begins: `${number}-${number}-${number}`
  readonly cast: Readonly<Record<Actor, Part>>
  /** What was so before the story begins: it is done on the chain, and not told. */
  readonly setScene: (play: Play<NoInfer<Actor>>) => Promise<Scene>
  readonly steps: readonly Step<NoInfer<Actor>, Scene>[]
}

/** A step of any scenario, ready to be played. */
export interface OpenStep {
  readonly actor: string
  /** Goes on from the actor’s name: "buys the car." */
  readonly sentence: Text
  readonly values: Values
  readonly act: () => Promise<void>
}

/** A scenario whose cast and scene are its own affair. */
export interface Scenario
  extends Pick<ScenarioInput<string, unknown>, "name" | "title" | "teaches" | "begins"> {
  readonly cast: Readonly<Record<string, Part>>
  /** Sets the scene; then the steps can be played, in their order. */
  readonly open: (play: Play<string>) => Promise<readonly OpenStep[]>
}

/** Closes a scenario over its own cast and scene. */
export function defineScenario<const Actor extends string, Scene>(
  input: ScenarioInput<Actor, Scene>,
): Scenario {
  const open = async (play: Play<Actor>) => {
    const scene = await input.setScene(play)
    return input.steps.map(({ actor, sentence, values = {}, act }) => ({
      ...{ actor, sentence, values },
      act: () => act(play, scene),
    }))
  }
  return { ...input, open }
}
