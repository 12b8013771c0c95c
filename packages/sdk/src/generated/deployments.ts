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
      "federation": "0xc091ade5885eb224210f0f3ba0c2ba7d5bc68a797edd627711d2904f063117df",
      "testEuro": "0xda116d20088455dda9d5815f67a570f61e9fe1e79493d39ab85f2a20ceea8e09",
      "licenseRegistry": "0x7f2b5d5e5c216174608f9d04d2238da3ac1f2aeb18f34ead0f684906f4f1170e",
      "ownerRegistry": "0xb7b5a6d97219f4ac0ab7efa7a77b6c79e5bd2bc991cd0bbb4279e48339e7382e",
      "vehicleRegistry": "0x9b841619c0299cc372a53c7cc4128d0215b51d360d0b7c378f5b4654712606ba",
      "plateRegistry": "0xcbb67558ff36ceb5b7f31fbffcc72f2dc8ea76d27e5b5abb3a363e20bee935a5",
      "validatorSet": "0x78b2f2a2f29ff90ce6f41e7e5266725de4be8abe3366356de751a4560c624633",
      "saleDesk": "0x575ea37502a9fdd4177830832c01eda3dd33b50bf26e982c9047c134115c76da"
    }
  }
} as const
