// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// ERC-5192: minimal soulbound tokens.
interface IERC5192 {
    event Locked(uint256 tokenId);
    event Unlocked(uint256 tokenId);

    function locked(uint256 tokenId) external view returns (bool);
}

/// ERC-4906: metadata updates. Its interface id is fixed as 0x49064906.
interface IERC4906 {
    event MetadataUpdate(uint256 _tokenId);
    event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId);
}
