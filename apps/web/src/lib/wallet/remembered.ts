const key = "urcar.wallet.connected"

/** Whether this browser was connected when it left: then the wallet's code loads without a click. */
export function wasConnected(): boolean {
  try {
    return localStorage.getItem(key) === "yes"
  } catch {
    return false
  }
}

/** Keeps for the next visit whether somebody is connected. */
export function rememberConnected(connected: boolean): void {
  try {
    if (connected) localStorage.setItem(key, "yes")
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing asks again on the next visit.
  }
}
