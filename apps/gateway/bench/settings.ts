const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback)

/** Records a second that are handed in: a little more than is asked for, so that the end of the queue is in it. */
export const rate = number("BENCH_RATE", 1_050)
export const seconds = number("BENCH_SECONDS", 60)
export const authorCount = number("BENCH_AUTHORS", 50)
export const vehicleCount = number("BENCH_VEHICLES", 10_000)
/** Records in one `POST /records`. */
export const group = number("BENCH_GROUP", 50)
/** Requests under way at most. */
export const connections = number("BENCH_CONNECTIONS", 16)
export const recordCount = Math.ceil((rate * seconds) / group) * group
/** Country of the test's chain that everybody of the bench belongs to. */
export const country = "DE"
