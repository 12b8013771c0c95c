// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "solady/src/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {Currency, ISaleDesk} from "../interfaces/ISaleDesk.sol";

/// A desk's money: which currencies it takes, what it owes to whom. What came in is always what is owed.
abstract contract Till is ISaleDesk, AccessManaged, ReentrancyGuardTransient {
    /// Basis points: one per cent.
    uint256 public constant FEE_MAX = 100;
    /// Keeps sums of prices far from overflow.
    uint256 public constant PRICE_MAX = type(uint128).max;

    address internal constant COIN = address(0);

    /// @inheritdoc ISaleDesk
    address public treasury;

    mapping(address currency => Currency) private _currencies;
    mapping(address currency => mapping(address account => uint256)) private _credits;

    constructor(address federation, address treasury_) AccessManaged(federation) {
        _setTreasury(treasury_);
        _accept(COIN, 0);
    }

    /// @inheritdoc ISaleDesk
    /// @dev No guard: the credit is gone before anybody is called, and a purchase under way measures what it receives.
    function withdraw(address currency) external {
        uint256 amount = _credits[currency][msg.sender];
        require(amount != 0, NothingToWithdraw(msg.sender, currency));
        _credits[currency][msg.sender] = 0;
        emit Withdrawn(msg.sender, currency, amount);
        if (currency == COIN) SafeTransferLib.safeTransferETH(msg.sender, amount);
        else SafeTransferLib.safeTransfer(currency, msg.sender, amount);
    }

    /// @inheritdoc ISaleDesk
    function collectFees(address currency) external {
        uint256 amount = _currencies[currency].fees;
        require(amount != 0, NothingToWithdraw(treasury, currency));
        _currencies[currency].fees = 0;
        _credits[currency][treasury] += amount;
        emit FeesCollected(treasury, currency, amount);
    }

    /// @inheritdoc ISaleDesk
    function acceptCurrency(address currency, uint16 fee) external restricted {
        require(currency == COIN || currency.code.length != 0, CurrencyInvalid(currency));
        _accept(currency, fee);
    }

    /// @inheritdoc ISaleDesk
    function refuseCurrency(address currency) external restricted {
        require(currency != COIN, CoinAlwaysAccepted());
        _requireAccepted(currency);
        _currencies[currency].isAccepted = false;
        emit CurrencyRefused(currency);
    }

    /// @inheritdoc ISaleDesk
    function setTreasury(address treasury_) external restricted {
        _setTreasury(treasury_);
    }

    /// @inheritdoc ISaleDesk
    function creditOf(address account, address currency) external view returns (uint256) {
        return _credits[currency][account];
    }

    /// @inheritdoc ISaleDesk
    function currencyOf(address currency) external view returns (Currency memory) {
        return _currencies[currency];
    }

    function _requireAccepted(address currency) internal view {
        require(_currencies[currency].isAccepted, CurrencyNotAccepted(currency));
    }

    /// Credits the seller and the fee; `_take` must follow in the same transaction.
    function _credit(address seller, address currency, uint256 price) internal returns (uint256 fee) {
        Currency memory known = _currencies[currency];
        require(known.isAccepted, CurrencyNotAccepted(currency));
        require(price <= PRICE_MAX, PriceTooHigh(price, PRICE_MAX));
        fee = price * known.fee / 10_000;
        if (fee != 0) _currencies[currency].fees = uint232(known.fees + fee);
        _credits[currency][seller] += price - fee;
    }

    /// Takes the price of the caller: the value sent, or by allowance.
    function _take(address currency, uint256 price) internal {
        uint256 due = currency == COIN ? price : 0;
        require(msg.value == due, ValueWrong(msg.value, due));
        if (currency != COIN) _takeToken(currency, price);
    }

    /// Measures what arrives. Nobody can come back in between and count it twice.
    function _takeToken(address currency, uint256 price) private nonReentrant {
        uint256 before = SafeTransferLib.balanceOf(currency, address(this));
        bool isTaken = SafeTransferLib.trySafeTransferFrom(currency, msg.sender, address(this), price);
        require(isTaken, PaymentFailed(currency, msg.sender, price));
        uint256 received = SafeTransferLib.balanceOf(currency, address(this)) - before;
        require(received == price, PaymentIncorrect(currency, received, price));
    }

    /// @dev Every chain this runs on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }

    function _accept(address currency, uint16 fee) private {
        require(fee <= FEE_MAX, FeeTooHigh(fee, FEE_MAX));
        _currencies[currency].isAccepted = true;
        _currencies[currency].fee = fee;
        emit CurrencyAccepted(currency, fee);
    }

    function _setTreasury(address treasury_) private {
        require(treasury_ != address(0), TreasuryInvalid(treasury_));
        treasury = treasury_;
        emit TreasuryChanged(treasury_);
    }
}
