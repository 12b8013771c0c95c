import type { KeptHappening, KeptStep } from "@urcar/lab/kept"

type Taken = Extract<KeptHappening, { type: "transaction" }>

/** Several transactions in a row, told in one line. */
export type ManyTaken = { type: "many"; count: number; by: readonly string[]; first: number; last: number }

/** What the register answers to a step: money and time have places of their own on a page. */
export type Answer = Exclude<KeptHappening, { type: "money" | "time" }> | ManyTaken

/** So many in a row are still told one by one. */
const toldSingly = 2

const toMany = (run: readonly Taken[]): ManyTaken => ({
  ...{ type: "many", count: run.length, by: [...new Set(run.map(({ by }) => by))] },
  first: run[0]?.block ?? 0,
  last: run.at(-1)?.block ?? 0,
})

/** The answers in their order; long runs of plain transactions become one. */
export function answersOf({ happenings }: Pick<KeptStep, "happenings">): Answer[] {
  const answers: Answer[] = []
  let run: Taken[] = []
  const endRun = () => {
    answers.push(...(run.length > toldSingly ? [toMany(run)] : run))
    run = []
  }
  for (const happening of happenings) {
    if (happening.type === "money" || happening.type === "time") continue
    if (happening.type === "transaction") run.push(happening)
    else {
      endRun()
      answers.push(happening)
    }
  }
  endRun()
  return answers
}
