/** Kinds whose forms stand on the police's own page. */
export const policeKinds: readonly string[] = ["plate", "theft", "recovery"]
