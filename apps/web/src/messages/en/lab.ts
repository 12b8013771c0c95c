import type { StoryName } from "@urcar/lab/kept"

/** What each scenario tries, and what catches it. */
const stories: Record<StoryName, { tries: string; catches: string }> = {
  "dealer-clocks-a-car": {
    tries: "Half the mileage, and a correction among friends",
    catches: "The odometer engine, the author’s signature, the dispute",
  },
  "workshop-invents-a-service": {
    tries: "A service that was never done",
    catches: "A dispute, an appeal decided in public, the stake",
  },
  "silent-writer": {
    tries: "Sitting a dispute out",
    catches: "Anybody, once the deadline is over",
  },
  "false-accuser": {
    tries: "Harming a competitor",
    catches: "The bond; another try needs new evidence and twice the money",
  },
  "writer-runs-away": {
    tries: "Leaving with the stake",
    catches: "Ninety days, and what an open dispute holds",
  },
  "colluding-witnesses": {
    tries: "A false first reading on friends’ signatures",
    catches: "The key witness, and one signature a business",
  },
  "sale-replayed": {
    tries: "Using a seller’s signature twice",
    catches: "The history’s head in what was signed",
  },
  "one-file-shown-another-sold": {
    tries: "Showing last week’s file, and raising the price",
    catches: "The head and the price that a purchase names",
  },
  "seller-disappears": {
    tries: "Taking a deposit and never turning up",
    catches: "A deadline for every state, and an end that anybody may call",
  },
  "bank-attests-twice": {
    tries: "One sale to two buyers, and a payment that never was",
    catches: "Offers that are used up, the history’s head; licence and locked stake",
  },
  "truncated-history": {
    tries: "An endpoint that leaves an accident out",
    catches: "The history’s head; at its end, a second endpoint",
  },
  "stolen-key-sells": {
    tries: "Selling with a stolen key",
    catches: "The police’s flag, and a new key after a public week",
  },
  "revoked-writer": {
    tries: "Writing on after the licence is gone",
    catches: "The licence at the time of recording",
  },
  "wash-sales": {
    tries: "Trading in circles and spam, for the rewards",
    catches: "The open formula: parties and plain readings earn nothing",
  },
}

/** The fraud lab: its list of scenarios, and a scenario step by step. */
export const lab = {
  title: "Lab",
  heading: "Try to cheat the register",
  lead: "Each scenario below was played on a chain of its own, with real keys, licences, stakes and money. What you read is what the register answered.",
  stories,
  list: {
    caption: "Scenarios",
    story: "Scenario",
    tries: "What it tries",
    catches: "What catches it",
    steps: { one: "{count} step", other: "{count} steps" },
  },
  source: {
    title: "Nothing here is staged",
    text: "These pages tell plays that took place. Our tests play every scenario again and fail if a step, a refusal or an amount comes out differently; only hashes, network fees and the time of day are left out. Play it yourself, on a chain of your own:",
  },
  all: "All scenarios",
  before: "Before it begins",
  step: "Step {step} of {steps}",
  end: "What remains of it",
  stepTitle: "{step}: {story}",
  begin: "Begin",
  previous: "Back",
  next: "Next",
  toEnd: "To the end",
  again: "From the beginning",
  nextStory: "Next scenario: {title}",
  keys: "The arrow keys ← and → turn pages too.",
  turn: "Turn pages",
  tries: "What it tries",
  catches: "What catches it",
  lesson: "What it teaches",
  cast: "Who takes part",
  types: {
    authority: "Authority",
    business: "Licensed business",
    owner: "Certified key",
    stranger: "No permission",
  },
  later: { one: "{count} day later", other: "{count} days later" },
  answers: "The register answers",
  silent: "Nothing is asked of the register.",
  claims: "Read back from the chain",
  records: "Record by record",
  file: "The car’s file at this point",
  fileEmpty: "The car is not in the register yet.",
  written: { one: "{count} record is new.", other: "{count} records are new." },
  newRecord: "new",
  columns: { place: "No.", kind: "Record", by: "Written by", at: "Date", mileage: "Mileage" },
  otherWriter: "Somebody else",
  money: {
    title: "Money",
    who: "Who",
    before: "Before",
    change: "Change",
    after: "After",
  },
  taken: "Taken",
  takenBy: "The chain took what {name} sent: block {block}.",
  takenMany: "The chain took {count} transactions, sent by {names}: blocks {first} to {last}.",
  refused: "Refused",
  refusedOf: "What {name} sent is not taken.",
  holds: "The history holds",
  holdsRecords: {
    one: "Recomputed from the chain: {count} record, none missing, none altered.",
    other: "Recomputed from the chain: {count} records, none missing, none altered.",
  },
  fails: "The history does not hold",
  failsAt: "Record {sequence}.",
  accepted: "Accepted mileage {distance}",
  highest: "Highest ever read {distance}",
  dispute: "Dispute {id}",
  disputeSums: "Stake at risk {exposure}, bond of each accuser {bond}.",
  disputeUntil: "Deadline {date}.",
  licence: "Licence",
  licenceOf: "{name}: {standing}. Stake {stake}.",
  score: "Score",
  scoreOf: "{name}: {score} of 1,000.",
  noScore: "{name}: too little written for a score.",
  scoreParts:
    "Readings contradicted: {contradicted}. Disputes lost: {lost}, of them by silence: {unanswered}. Disputes won: {won}.",
  caught: "What stops it here",
  catchers: {
    rule: "A rule of the register",
    verifier: "Whoever checks the history",
    odometer: "The odometer engine",
    dispute: "The ruling of a dispute",
    licence: "The licence",
  },
  catchesByStep: "Step by step, what stopped it",
  stepLink: "Step {step}",
  unknown: {
    title: "There is no such scenario",
    text: "The list has them all.",
  },
}
