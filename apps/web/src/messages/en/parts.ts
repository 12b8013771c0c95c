/** The page Parts: a numbered part searched by its serial number. */
export const parts = {
  title: "Parts",
  heading: "Where does this part come from?",
  lead: "Parts of value carry a serial number. Whoever fits, removes or scraps one names it in the car’s file, so it can be found wherever it turns up.",
  result: "Serial number {serial}",
  notStated: "not stated",
  down: "Our lists do not answer. The files of the cars are not affected.",
  none: "Nobody has reported this part",
  noneText:
    "No record names this serial number. That is no proof of anything: compare it with the part, sign by sign.",
  clean: "No record speaks against this part",
  cleanText:
    "It was not reported scrapped, nor taken from a scrapped or stolen car, nor in two cars at once. What nobody reported may still have happened.",
  suspect: "This part should not be here",
  flagged: "suspect",
  flags: {
    "scrapped-part": "The part of {maker} was scrapped before. Vehicle:",
    "from-scrapped-car": "The part of {maker} comes from a scrapped car:",
    "from-stolen-car": "The part of {maker} comes from a stolen car:",
    "in-two-cars": "Two cars are said to carry this very part of {maker}. The other one:",
  },
  events: { fitted: "Fitted", removed: "Removed", scrapped: "Scrapped" },
  table: {
    caption: "Records that name the part",
    vehicle: "Vehicle",
    event: "What happened",
    part: "Part",
    maker: "Maker",
    donor: "Taken from",
    at: "On",
  },
  form: {
    serial: "Serial number",
    serialHint: "As it stands on the part. Blanks do not matter.",
    serialWrong: "This cannot be a serial number: letters, digits, hyphens and slashes.",
    maker: "Maker of the part",
    makerHint: "Two makers may use one number.",
    makerWrong: "This cannot be a maker’s name: letters and digits.",
    action: "Search",
  },
}
