// Written by `pnpm generate` from the contracts. Do not edit.
export const plateRegistryAbi = [
  {"type":"error","name":"NotVehicleRegistry","inputs":[{"name":"account","type":"address"}]},
  {"type":"error","name":"PlateMalformed","inputs":[{"name":"plate","type":"bytes16"}]},
  {"type":"error","name":"PlateOfOtherCountry","inputs":[{"name":"plate","type":"bytes16"},{"name":"country","type":"bytes2"}]},
  {"type":"error","name":"PlateTaken","inputs":[{"name":"plate","type":"bytes16"},{"name":"by","type":"bytes17"}]},
  {"type":"event","name":"PlateAssigned","anonymous":false,"inputs":[{"indexed":true,"name":"plate","type":"bytes16"},{"indexed":true,"name":"vin","type":"bytes17"},{"indexed":false,"name":"sequence","type":"uint32"},{"indexed":false,"name":"previousBlock","type":"uint40"}]},
  {"type":"event","name":"PlateReleased","anonymous":false,"inputs":[{"indexed":true,"name":"plate","type":"bytes16"},{"indexed":true,"name":"vin","type":"bytes17"},{"indexed":false,"name":"sequence","type":"uint32"},{"indexed":false,"name":"previousBlock","type":"uint40"}]},
  {"type":"function","name":"assign","inputs":[{"name":"vin","type":"bytes17"},{"name":"plate","type":"bytes16"}],"outputs":[],"stateMutability":"nonpayable"},
  {"type":"function","name":"plateOf","inputs":[{"name":"vin","type":"bytes17"}],"outputs":[{"name":"","type":"bytes16"}],"stateMutability":"view"},
  {"type":"function","name":"refusal","inputs":[{"name":"vin","type":"bytes17"},{"name":"country","type":"bytes2"},{"name":"plate","type":"bytes16"}],"outputs":[{"name":"","type":"bytes"}],"stateMutability":"view"},
  {"type":"function","name":"registry","inputs":[],"outputs":[{"name":"","type":"address"}],"stateMutability":"view"},
  {"type":"function","name":"useOf","inputs":[{"name":"plate","type":"bytes16"}],"outputs":[{"components":[{"name":"vin","type":"bytes17"},{"name":"sequence","type":"uint32"},{"name":"lastBlock","type":"uint40"}],"name":"","type":"tuple"}],"stateMutability":"view"},
] as const
