// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {IRewardPool} from "../../src/interfaces/IRewardPool.sol";
import {Currency} from "../../src/interfaces/IDesk.sol";

/// A desk without sales: it owes what it is told, and may be made to misbehave.
contract FeeDesk {
    address public treasury;
    mapping(address currency => uint256) private _fees;
    mapping(address currency => uint256) private _credit;
    uint256 private _most = type(uint256).max;
    bool private _comesBack;

    function setTreasury(address treasury_) external {
        treasury = treasury_;
    }

    function earn(address currency, uint256 amount) external {
        _fees[currency] += amount;
    }

    function giveOnly(uint256 most) external {
        _most = most;
    }

    function comeBack() external {
        _comesBack = true;
    }

    function currencyOf(address currency) external view returns (Currency memory known) {
        known.fees = uint232(_fees[currency]);
    }

    function creditOf(address, address currency) external view returns (uint256) {
        return _credit[currency];
    }

    function collectFees(address currency) external {
        _credit[currency] += _fees[currency];
        _fees[currency] = 0;
    }

    function withdraw(address currency) external {
        uint256 amount = _credit[currency];
        require(amount != 0, "nothing");
        _credit[currency] = 0;
        if (amount > _most) amount = _most;
        if (_comesBack) IRewardPool(msg.sender).collect(currency);
        if (currency == address(0)) SafeTransferLib.safeTransferETH(msg.sender, amount);
        else SafeTransferLib.safeTransfer(currency, msg.sender, amount);
    }
}
