// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ChainHead, IChainAnchor} from "../interfaces/IChainAnchor.sol";

/// @notice See `IChainAnchor`, the specification.
contract ChainAnchor is IChainAnchor {
    mapping(address by => mapping(uint64 chainId => ChainHead latest)) private _heads;

    /// @inheritdoc IChainAnchor
    function anchor(uint64 chainId, uint64 number, bytes32 blockHash) external {
        ChainHead memory latest = _heads[msg.sender][chainId];
        require(number > latest.number, NumberNotHigher(number, latest.number));
        uint64 count = latest.count + 1;
        _heads[msg.sender][chainId] =
            ChainHead(blockHash, number, count, uint64(block.timestamp), uint64(block.number));
        emit ChainAnchored(msg.sender, chainId, number, blockHash, count, latest.lastBlock);
    }

    /// @inheritdoc IChainAnchor
    function headOf(address by, uint64 chainId) external view returns (ChainHead memory) {
        return _heads[by][chainId];
    }
}
