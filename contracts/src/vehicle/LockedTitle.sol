// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/interfaces/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {IERC5192} from "../interfaces/IERC5192.sol";

/// An ERC-721 whose tokens no transfer function can move (ERC-5192: always locked, so it emits no `Locked`). Whoever inherits keeps the owners,
/// beside what else it knows of a token, and moves a title by `_mintTitle` and `_moveTitle`.
/// @dev Not a library's: one slot a token, read and written once, and no approvals to look up.
abstract contract LockedTitle is IERC721Metadata, IERC5192, IERC4906, IERC721Errors {
    error TitleAlwaysLocked(uint256 tokenId);

    string public constant name = "UrCar vehicle title";
    string public constant symbol = "URCAR";

    /// Titles held (low 128 bits) and, in the same slot as a sale writes anyway, until when the key is frozen.
    mapping(address owner => uint256) private _holdings;

    /// @inheritdoc IERC721
    function balanceOf(address owner) external view returns (uint256) {
        require(owner != address(0), ERC721InvalidOwner(owner));
        return uint128(_holdings[owner]);
    }

    /// @inheritdoc IERC721
    function ownerOf(uint256 tokenId) public view returns (address owner) {
        owner = _titleOwner(tokenId);
        require(owner != address(0), ERC721NonexistentToken(tokenId));
    }

    /// @inheritdoc IERC721
    function getApproved(uint256 tokenId) external view returns (address) {
        ownerOf(tokenId);
        return address(0);
    }

    /// @inheritdoc IERC721
    function isApprovedForAll(address, address) external pure returns (bool) {
        return false;
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        ownerOf(tokenId);
        return true;
    }

    /// The VIN as data URI: all that a wallet needs to name the title.
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        ownerOf(tokenId);
        return string.concat('data:application/json,{"name":"', string(abi.encodePacked(bytes17(uint136(tokenId)))), '"}');
    }

    /// @inheritdoc IERC721
    function approve(address, uint256 tokenId) external pure {
        revert TitleAlwaysLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function setApprovalForAll(address, bool) external pure {
        revert TitleAlwaysLocked(0);
    }

    /// @inheritdoc IERC721
    function transferFrom(address, address, uint256 tokenId) external pure {
        revert TitleAlwaysLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId) external pure {
        revert TitleAlwaysLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId, bytes calldata) external pure {
        revert TitleAlwaysLocked(tokenId);
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(IERC721).interfaceId
            || interfaceId == type(IERC721Metadata).interfaceId || interfaceId == type(IERC5192).interfaceId
            || interfaceId == bytes4(0x49064906);
    }

    /// @return zero for a token that does not exist.
    function _titleOwner(uint256 tokenId) internal view virtual returns (address);

    function _mintTitle(address to, uint256 tokenId) internal {
        unchecked {
            ++_holdings[to];
        }
        emit Transfer(address(0), to, tokenId);
    }

    /// @param to zero ends the title; it can be minted anew.
    /// @return frozenUntil of `from`.
    function _moveTitle(address from, address to, uint256 tokenId) internal returns (uint256 frozenUntil) {
        unchecked {
            frozenUntil = --_holdings[from] >> 128;
            if (to != address(0)) ++_holdings[to];
        }
        emit Transfer(from, to, tokenId);
    }

    function _setFrozenUntil(address key, uint40 until) internal {
        _holdings[key] = uint128(_holdings[key]) | uint256(until) << 128;
    }

    /// @return unix seconds, inclusive; 0 for a key that never was.
    function _frozenUntil(address key) internal view returns (uint256) {
        return _holdings[key] >> 128;
    }
}
