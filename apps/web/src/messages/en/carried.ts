/** Records that a gateway carries: the choice, handing in, how far one has come. */
export const carried = {
  way: {
    label: "How does it get into the register?",
    own: "Send it yourself",
    ownHint: "Your wallet sends it; you pay the network’s fee in coin.",
    gateway: "Through the gateway",
    gatewayHint:
      "You only sign, and need no coin. The gateway sends it; it can take its time over what you signed, but change nothing of it.",
  },
  carry: {
    action: "Sign and hand to the gateway",
    otherwise:
      "Nothing is written. Your draft stays in this browser. Once signed, it can be sent for one day; then the signature expires.",
    handIn: "Hand to the gateway",
    handInOtherwise: "Nothing is written. Anybody with all signatures can send it until they expire.",
    nothing: "Nothing: all have signed already.",
  },
  list: {
    title: "With the gateway",
    lead: "Records you signed in this browser that the gateway sends to the register.",
  },
  record: {
    received: "With the gateway",
    sent: "Sent",
    refused: "Refused, not in the register",
    notFound: "The gateway says it is recorded; the chain that this page asks does not show it yet.",
    silent: "The gateway does not answer as it should",
    kept: "What you signed is kept in this browser; this page goes on asking.",
    sendText:
      "You need not wait: send the same signed record yourself. It enters the register once, whoever sends it.",
    sendAction: "Send it yourself",
    sendOtherwise: "The gateway may still send it until the signature expires.",
    forget: "Remove from this list",
  },
}
