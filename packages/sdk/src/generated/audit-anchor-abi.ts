// Written by `pnpm generate` from the contracts. Do not edit.
export const auditAnchorAbi = [
  {"type":"error","name":"CountNotHigher","inputs":[{"name":"count","type":"uint40"},{"name":"anchored","type":"uint40"}]},
  {"type":"error","name":"NotPolice","inputs":[{"name":"account","type":"address"}]},
  {"type":"event","name":"LogAnchored","anonymous":false,"inputs":[{"indexed":true,"name":"country","type":"bytes2"},{"indexed":true,"name":"by","type":"address"},{"indexed":false,"name":"head","type":"bytes32"},{"indexed":false,"name":"count","type":"uint40"},{"indexed":false,"name":"previousBlock","type":"uint40"}]},
  {"type":"function","name":"anchor","inputs":[{"name":"head","type":"bytes32"},{"name":"count","type":"uint40"}],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"anchorOf","inputs":[{"name":"country","type":"bytes2"}],"outputs":[{"components":[{"name":"head","type":"bytes32"},{"name":"count","type":"uint40"},{"name":"at","type":"uint40"},{"name":"lastBlock","type":"uint40"}],"name":"","type":"tuple"}],"stateMutability":"view"},
  {"type":"function","name":"licenses","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
] as const
