// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "solady/src/utils/ECDSA.sol";

/// An account with code that signs by ERC-1271 with its owner's key.
contract Wallet {
    address private immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recoverCalldata(hash, signature) == owner ? this.isValidSignature.selector : bytes4(0xffffffff);
    }
}

/// Says yes to anything.
contract YesWallet {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return this.isValidSignature.selector;
    }
}

/// Burns all gas it is given.
contract BurningWallet {
    fallback() external payable {
        while (true) {}
    }
}

/// Answers with the magic value in the wrong place.
contract SloppyWallet {
    function isValidSignature(bytes32, bytes calldata) external pure returns (uint256) {
        return uint32(this.isValidSignature.selector);
    }
}

/// Reverts.
contract RefusingWallet {}
