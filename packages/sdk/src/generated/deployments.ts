// Written by `pnpm generate` from the contracts. Do not edit.
/** Where the contracts stand on each chain, and keccak-256 of their runtime code. */
export const deployments = {
  "31337": {
    "chainId": 31337,
    "startBlock": 1,
    "addresses": {
      "federation": "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      "testEuro": "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
      "licenseRegistry": "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0",
      "ownerRegistry": "0xCf7Ed3AccA5a467e9e704C703E8D87F634fB0Fc9",
      "vehicleRegistry": "0xDc64a140Aa3E981100a9becA4E685f962f0cF6C9",
      "plateRegistry": "0x856e4424f806D16E8CBC702B3c0F2ede5468eae5",
      "validatorSet": "0x5FC8d32690cc91D4c39d9d3abcBD16989F875707",
      "saleDesk": "0x0165878A594ca255338adfa4d48449f69242Eb8F"
    },
    "codeHashes": {
      "federation": "0xaa80c85a095cdd9b2af861c3ef235f130704fbf1c459bb07143a6019992094c9",
      "testEuro": "0x67ac971873b75c297864584812551d02d5fdc93f237746f802e88ae46e3b9123",
      "licenseRegistry": "0xf262e30cd17869a05f91337aef1f716266c76a07f1e556def343b32366a91124",
      "ownerRegistry": "0xc5a56d491173460210d12bdc957fbe930c73f9753ca73b6673e66190849a363d",
      "vehicleRegistry": "0x4146a7912bd443420e7ff9f46abc9d33099a49634af69d77d69dab0b4631d863",
      "plateRegistry": "0xaf5cd959d91d16de187dacf454b3f685a41ccb099e7b71c76b7f0f89b0a60d12",
      "validatorSet": "0xf5181f28a62330b346c454746b8047478859785d4b2f8684ed417bf4452fe1b5",
      "saleDesk": "0xe61bddf005e0701ff94676dbcfaee1a2e13ab82dc4c723ff8586c71808217dc4"
    }
  }
} as const
