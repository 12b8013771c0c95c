// Written by `pnpm generate` from the contracts. Do not edit.
/** Where the contracts stand on each chain, and keccak-256 of their runtime code. */
export const deployments = {
  "31337": {
    "chainId": 31337,
    "startBlock": 1,
    "addresses": {
      "federation": "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      "testEuro": "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
      "validatorSet": "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0",
      "licenseRegistry": "0xCf7Ed3AccA5a467e9e704C703E8D87F634fB0Fc9",
      "ownerRegistry": "0xDc64a140Aa3E981100a9becA4E685f962f0cF6C9",
      "vehicleRegistry": "0x5FC8d32690cc91D4c39d9d3abcBD16989F875707",
      "plateRegistry": "0x61c36a8d610163660E21a8b7359e1Cac0C9133e1",
      "authorityActs": "0x23dB4a08f2272df049a4932a4Cc3A6Dc1002B33E",
      "saleDesk": "0x0165878A594ca255338adfa4d48449f69242Eb8F",
      "disputeCourt": "0xa513E6E4b8f2a923D98304ec87F64353C4D5C853",
      "rewardPool": "0x2279B7A0a67DB372996a5FaB50D91eAA73d2eBe6",
      "auditAnchor": "0x8A791620dd6260079BF849Dc5567aDC3F2FdC318",
      "lienRegistry": "0x610178dA211FEF7D417bC0e6FeD39F05609AD788",
      "escrowDesk": "0xB7f8BC63BbcaD18155201308C8f3540b07f84F5e"
    },
    "codeHashes": {
      "federation": "0x76fd393f492dc6958049f649bbedce2eb79f5c4d3d132f8872eaaa2e830051e9",
      "testEuro": "0x51388b438cf8cec61b58f07156ab84efa62cacbefe2b53f1ce7b7da85d213915",
      "validatorSet": "0xe8ae5aefbe88a1c0b4cabbc14d3f9099fb6dc5b0d2e8ae1711113bb2bfdd5b7d",
      "licenseRegistry": "0xfa87c40ed8c209fc79b24aa03300d59a0ad0a2b220c1de361a290aefd461cbbc",
      "ownerRegistry": "0x69a1745dcfb4197e76cf38413c0b85e86faa10a866bc57604e550a5a93982b8a",
      "vehicleRegistry": "0x1fffc4ed25a04b60499fad064976fa0c8b3bc5a8199aca0a4954ab77762231c2",
      "plateRegistry": "0x955e96ff4b3c6eff10ee40fc8934911a4f5029d57c91903a47ff6ff0e0777348",
      "authorityActs": "0x822e8772335f191e34918c0f7aa3dc47df53e4cdd51a5253d1169528cd305596",
      "saleDesk": "0xf584e9904e5cab325199e5e7c53c92461bcf5546150d71d465413152e49fb5bd",
      "disputeCourt": "0x6f80f597c90c2d72c055bd1d6ea1ff85d31f87bae5a34ce144074093b1341e59",
      "rewardPool": "0x1fe21b0e0bc466b832404343265e50ef44c0acb0a8598d5dd85b2df04f4d1442",
      "auditAnchor": "0xcd66ac90092fbd86f677b268e48ff8505f79d51e2b7f5d871a82519004b16c8e",
      "lienRegistry": "0xebaa2234692025ba6c9fd330c8a74cfff4c42a866377193a8fd574ccdbac75ae",
      "escrowDesk": "0xe6ff7507b07150ef35b18b887724bcfe8bd6ce2917fe0ea3d22db64c8db1ea5b"
    }
  }
} as const
