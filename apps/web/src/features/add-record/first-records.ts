/** Whether a kind opens a vehicle's file, and so names its first owner. */
export const isFirstRecord = (kind: string): boolean => kind === "manufacture" || kind === "registration"
