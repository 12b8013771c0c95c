// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// ERC-5192: minimal soulbound tokens.
interface IERC5192 {
    event Locked(uint256 tokenId);
    event Unlocked(uint256 tokenId);

    /// @dev Reverts for a token that does not exist.
    function locked(uint256 tokenId) external view returns (bool);
}
