// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "solady/src/tokens/ERC721.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {IERC4906, IERC5192} from "../interfaces/ITitle.sol";

/// An ERC-721 whose tokens no transfer function can move: ERC-5192, always locked.
abstract contract LockedTitle is ERC721, IERC5192, IERC4906 {
    error TitleAlwaysLocked(uint256 tokenId);

    function name() public pure override returns (string memory) {
        return "UrCar vehicle title";
    }

    function symbol() public pure override returns (string memory) {
        return "URCAR";
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        ownerOf(tokenId);
        return true;
    }

    function approve(address, uint256 tokenId) public payable override {
        revert TitleAlwaysLocked(tokenId);
    }

    function setApprovalForAll(address, bool) public pure override {
        revert TitleAlwaysLocked(0);
    }

    function transferFrom(address, address, uint256 tokenId) public payable override {
        revert TitleAlwaysLocked(tokenId);
    }

    function safeTransferFrom(address, address, uint256 tokenId) public payable override {
        revert TitleAlwaysLocked(tokenId);
    }

    function safeTransferFrom(address, address, uint256 tokenId, bytes calldata) public payable override {
        revert TitleAlwaysLocked(tokenId);
    }

    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IERC5192).interfaceId || interfaceId == bytes4(0x49064906)
            || super.supportsInterface(interfaceId);
    }
}
