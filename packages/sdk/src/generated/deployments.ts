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
      "federation": "0x612c8d76d8ba6054d677256b083f6dfff84e1d9c1c3bf8d9f796b56e9a9c0669",
      "testEuro": "0xc2d11505f22407ead7ca66d2fbdcb4ffc2e4b64dccb7a17578f570f2e9305222",
      "licenseRegistry": "0xcfdec8f8c7d996f51d854030b53704c15d6c3c85e7cfea142db8d9def08d6140",
      "ownerRegistry": "0x1e6b53f953198b717f0b826e75b92d5554d875cce6e3569b74a8c42a12485b0a",
      "vehicleRegistry": "0x54e3eaeb1c67fd86e04d52d37f973b4b3ba62701dc653fa73a61a8bbe88b7e45",
      "plateRegistry": "0xc050d0056776743f4aaf7d74d950799c55d762629d7b14df9d635ff3b5149b30",
      "validatorSet": "0x5e8d60d2a137a12fc1e81269f5c4d234d34baf46d10f8df64542a1bf51c2500f",
      "saleDesk": "0xc23ee9eea4ebf9958f46ff2306b2a2b50c77b85bce47dac470eb044458182161"
    }
  }
} as const
