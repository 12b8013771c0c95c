// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "solady/src/tokens/ERC20.sol";

/// A euro for local chains only: anyone mints. ERC-20 with permit (ERC-2612), amounts in millionths of a euro.
/// @notice Worth nothing by construction. A real deployment names a real euro token instead.
contract TestEuro is ERC20 {
    /// One call mints a million euro at most.
    uint256 public constant MINT_MAX = 1_000_000e6;

    error MintTooLarge(uint256 amount, uint256 maximum);

    function mint(address to, uint256 amount) external {
        require(amount <= MINT_MAX, MintTooLarge(amount, MINT_MAX));
        _mint(to, amount);
    }

    function name() public pure override returns (string memory) {
        return "Test Euro";
    }

    function symbol() public pure override returns (string memory) {
        return "tEUR";
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
