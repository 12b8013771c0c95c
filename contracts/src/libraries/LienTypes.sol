// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LienTerms, Payoff} from "../interfaces/ILienRegistry.sol";
import {Vin} from "../types/Vin.sol";

/// The EIP-712 structs of liens. The VIN is a string a wallet can show.
library LienTypes {
    bytes32 private constant CONSENT = keccak256(
        "LienConsent(string vin,address holder,address currency,uint96 ceiling,uint64 lien,uint40 deadline)"
    );
    bytes32 private constant PAYOFF = keccak256(
        "LienPayoff(string vin,uint64 lien,address desk,bytes32 sale,address currency,uint256 amount,uint40 expiry)"
    );

    function hash(LienTerms calldata terms, address holder, uint64 lien) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                CONSENT, textHash(terms.vin), holder, terms.currency, terms.ceiling, lien, terms.deadline
            )
        );
    }

    function hash(Payoff calldata payoff, Vin vin, uint64 lien, address desk, address currency)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                PAYOFF, textHash(vin), lien, desk, payoff.saleId, currency, payoff.amount, payoff.expiry
            )
        );
    }

    /// Of the VIN as it is printed.
    function textHash(Vin vin) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(vin));
    }
}
