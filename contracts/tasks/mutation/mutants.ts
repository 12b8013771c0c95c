/** One change of one place in a source. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly before: string
  readonly after: string
  /** The whole source with the change in it. */
  readonly source: string
}

/** What stands in the code → what is put in its place. The first that matches at a place counts. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/==/g, "!="],
  [/!=/g, "=="],
  [/<=/g, "<"],
  [/>=/g, ">"],
  [/(?<= )<(?= )/g, "<="],
  [/(?<= )>(?= )/g, ">="],
  [/&&/g, "||"],
  [/\|\|/g, "&&"],
  [/(?<= )\+(?= )/g, "-"],
  [/(?<= )-(?= )/g, "+"],
  [/(?<= )\*(?= )/g, "/"],
  [/(?<= )\/(?= )/g, "*"],
  [/(?<= )%(?= )/g, "*"],
  [/(?<= )&(?= )/g, "|"],
  [/(?<= )\|(?= )/g, "&"],
  [/<<(?= )/g, ">>"],
  [/>>(?= )/g, "<<"],
  [/\+\+/g, "--"],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/(?<=[( ])!(?=[a-zA-Z(])/g, ""],
  [/(?<=[ (])0(?=[;,) ])/g, "1"],
]

/** Lines that are no code, or whose change cannot be compiled or observed. */
const isNoCode =
  /^\s*(\/\/|\/\*|\*|import|pragma|using|error|event|struct|enum|type|interface|library|abstract|contract|for \()/

/** A whole statement that can go: a check, an event, an assignment, a call. */
const isStatement = /^\s+(require|emit|delete|_?[a-z][\w.[\]]*(\(|(, )?[\w.[\]]* [|&+-]?= )|\+\+|--)/

/** Declarations stay, or nothing after them compiles. */
const isDeclaration = /^\s+(return|(uint|int|bytes|bool|address|string|mapping|[A-Z]\w+)[\w[\]]* (?!=))/

/**
 * All mutants of a source: operators swapped, constants flipped, statements deleted.
 * @param file its path, as reported
 * @param source Solidity
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const lines = source.split("\n")
  return lines.flatMap((line, index) => {
    if (isNoCode.test(line)) return []
    const at = (after: string, last = index) => ({
      file,
      line: index + 1,
      before: lines.slice(index, last + 1).join("\n"),
      after,
      source: [...lines.slice(0, index), after, ...lines.slice(last + 1)].join("\n"),
    })
    return [...swapped(line).map((after) => at(after)), ...deleted(lines, index).map((last) => at("", last))]
  })
}

function swapped(line: string): string[] {
  const code = line.split(" //")[0] ?? line
  return swaps.flatMap(([pattern, replacement]) =>
    [...code.matchAll(pattern)].map(
      ({ index, 0: found }) => line.slice(0, index) + replacement + line.slice(index + found.length),
    ),
  )
}

/** @returns the index of the statement's last line, if the line at `index` begins one that can go */
function deleted(lines: readonly string[], index: number): number[] {
  const first = lines[index] ?? ""
  if (!isStatement.test(first) || isDeclaration.test(first)) return []
  const last = lines.findIndex((line, at) => at >= index && /;\s*(\/\/.*)?$/.test(line))
  return last - index > 8 ? [] : [last]
}
