// Written by `pnpm generate` from the contracts. Do not edit.
export const ownerRegistryAbi = [
  {"type":"error","name":"AlreadyCertified","inputs":[{"name":"key","type":"address"}]},
  {"type":"error","name":"KeyInvalid","inputs":[{"name":"key","type":"address"}]},
  {"type":"error","name":"NotCertifiedBy","inputs":[{"name":"key","type":"address"},{"name":"country","type":"bytes2"}]},
  {"type":"error","name":"NotPolice","inputs":[{"name":"account","type":"address"}]},
  {"type":"event","name":"KeyCertified","anonymous":false,"inputs":[{"indexed":true,"name":"key","type":"address"},{"indexed":true,"name":"country","type":"bytes2"},{"indexed":true,"name":"by","type":"address"},{"indexed":false,"name":"sequence","type":"uint32"},{"indexed":false,"name":"previousBlock","type":"uint40"}]},
  {"type":"event","name":"KeyWithdrawn","anonymous":false,"inputs":[{"indexed":true,"name":"key","type":"address"},{"indexed":true,"name":"country","type":"bytes2"},{"indexed":true,"name":"by","type":"address"},{"indexed":false,"name":"sequence","type":"uint32"},{"indexed":false,"name":"previousBlock","type":"uint40"}]},
  {"type":"function","name":"certificateOf","inputs":[{"name":"key","type":"address"}],"outputs":[{"components":[{"name":"country","type":"bytes2"},{"name":"isValid","type":"bool"},{"name":"since","type":"uint40"},{"name":"sequence","type":"uint32"},{"name":"lastBlock","type":"uint40"}],"name":"","type":"tuple"}],"stateMutability":"view"},
  {"type":"function","name":"certify","inputs":[{"name":"key","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"licenses","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"mayHold","inputs":[{"name":"key","type":"address"}],"outputs":[{"name":"","type":"bool"}],"stateMutability":"view"},
  {"type":"function","name":"withdraw","inputs":[{"name":"key","type":"address"}],"outputs":[],"stateMutability":"nonpayable"},
] as const
