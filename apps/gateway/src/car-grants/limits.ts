/** Cars on one page of a list: each is asked of the chain. */
export const pageSize = 100

/** Most grants of one car by one owner that are kept, ended ones included. */
export const maximumGrants = 100

/** Seconds after its end in which a grant stays listed, to answer for. */
export const keptSeconds = 366 * 86_400
