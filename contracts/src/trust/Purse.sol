// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {IDisputeCourt} from "../interfaces/IDisputeCourt.sol";

/// The court's euros that belong to one account alone.
abstract contract Purse is IDisputeCourt {
    address public immutable euro;
    /// The federation's.
    address public immutable treasury;

    mapping(address account => uint256 amount) private _credits;

    constructor(address euro_, address treasury_) {
        require(treasury_ != address(0), TreasuryInvalid(treasury_));
        euro = euro_;
        treasury = treasury_;
    }

    /// @inheritdoc IDisputeCourt
    function withdraw() external {
        uint256 amount = _credits[msg.sender];
        require(amount != 0, NothingToWithdraw(msg.sender));
        _credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, amount);
        _pay(msg.sender, amount);
    }

    /// @inheritdoc IDisputeCourt
    function creditOf(address account) external view returns (uint256) {
        return _credits[account];
    }

    function _credit(address account, uint256 amount) internal {
        if (amount != 0) _credits[account] += amount;
    }

    function _take(uint256 amount) internal {
        SafeTransferLib.safeTransferFrom(euro, msg.sender, address(this), amount);
    }

    function _pay(address account, uint256 amount) internal {
        SafeTransferLib.safeTransfer(euro, account, amount);
    }
}
