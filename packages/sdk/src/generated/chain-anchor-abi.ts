// Written by `pnpm generate` from the contracts. Do not edit.
export const chainAnchorAbi = [
  {"type":"error","name":"NumberNotHigher","inputs":[{"name":"number","type":"uint64"},{"name":"anchored","type":"uint64"}]},
  {"type":"event","name":"ChainAnchored","anonymous":false,"inputs":[{"indexed":true,"name":"by","type":"address"},{"indexed":true,"name":"chainId","type":"uint64"},{"indexed":false,"name":"number","type":"uint64"},{"indexed":false,"name":"blockHash","type":"bytes32"},{"indexed":false,"name":"count","type":"uint64"},{"indexed":false,"name":"previousBlock","type":"uint64"}]},
  {"type":"function","name":"anchor","inputs":[{"name":"chainId","type":"uint64"},{"name":"number","type":"uint64"},{"name":"blockHash","type":"bytes32"}],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"headOf","inputs":[{"name":"by","type":"address"},{"name":"chainId","type":"uint64"}],"outputs":[{"components":[{"name":"blockHash","type":"bytes32"},{"name":"number","type":"uint64"},{"name":"count","type":"uint64"},{"name":"anchoredAt","type":"uint64"},{"name":"lastBlock","type":"uint64"}],"name":"","type":"tuple"}],"stateMutability":"view"},
] as const
