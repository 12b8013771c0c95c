// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ReentrancyGuardTransient} from "solady/src/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {Currency, IDesk, Permit} from "../interfaces/IDesk.sol";

/// A desk's money: which currencies it takes, what it owes to whom. What came in is always what is owed.
abstract contract Till is IDesk, AccessManaged, ReentrancyGuardTransient {
    /// Basis points: one per cent.
    uint256 public constant FEE_MAX = 100;
    /// Keeps sums of prices far from overflow.
    uint256 public constant PRICE_MAX = type(uint128).max;

    address internal constant COIN = address(0);

    /// @inheritdoc IDesk
    address public treasury;

    mapping(address currency => Currency) private _currencies;
    mapping(address currency => mapping(address account => uint256)) private _credits;

    constructor(address federation, address treasury_) AccessManaged(federation) {
        _setTreasury(treasury_);
        _accept(COIN, 0);
    }

    /// @inheritdoc IDesk
    /// @dev No guard: the credit is gone before anybody is called, and a purchase under way measures what it receives.
    function withdraw(address currency) external {
        uint256 amount = _credits[currency][msg.sender];
        require(amount != 0, NothingToWithdraw(msg.sender, currency));
        _credits[currency][msg.sender] = 0;
        emit Withdrawn(msg.sender, currency, amount);
        if (currency == COIN) SafeTransferLib.safeTransferETH(msg.sender, amount);
        else SafeTransferLib.safeTransfer(currency, msg.sender, amount);
    }

    /// @inheritdoc IDesk
    function collectFees(address currency) external {
        uint256 amount = _currencies[currency].fees;
        require(amount != 0, NothingToWithdraw(treasury, currency));
        _currencies[currency].fees = 0;
        _credits[currency][treasury] += amount;
        emit FeesCollected(treasury, currency, amount);
    }

    /// @inheritdoc IDesk
    function acceptCurrency(address currency, uint16 fee) external restricted {
        require(currency == COIN || currency.code.length != 0, CurrencyInvalid(currency));
        _accept(currency, fee);
    }

    /// @inheritdoc IDesk
    function refuseCurrency(address currency) external restricted {
        require(currency != COIN, CoinAlwaysAccepted());
        _requireAccepted(currency);
        _currencies[currency].isAccepted = false;
        emit CurrencyRefused(currency);
    }

    /// @inheritdoc IDesk
    function setTreasury(address treasury_) external restricted {
        _setTreasury(treasury_);
    }

    /// @inheritdoc IDesk
    function creditOf(address account, address currency) public view returns (uint256) {
        return _credits[currency][account];
    }

    /// @inheritdoc IDesk
    function currencyOf(address currency) external view returns (Currency memory) {
        return _currencies[currency];
    }

    function _requireAccepted(address currency) internal view {
        require(_currencies[currency].isAccepted, CurrencyNotAccepted(currency));
    }

    /// Keeps the fee of a price that comes in now; the rest is to be credited, and `_take` must follow.
    function _charge(address currency, uint256 price) internal returns (uint256 fee) {
        Currency memory known = _currencies[currency];
        require(known.isAccepted, CurrencyNotAccepted(currency));
        require(price <= PRICE_MAX, PriceTooHigh(price, PRICE_MAX));
        unchecked {
            fee = price * known.fee / 10_000;
        }
        if (fee != 0) _currencies[currency].fees = uint232(known.fees + fee);
    }

    /// The same of a price that came in before, whether or not its currency is still taken.
    function _keepFee(address currency, uint256 price) internal returns (uint256 fee) {
        Currency memory known = _currencies[currency];
        fee = price * known.fee / 10_000;
        if (fee != 0) _currencies[currency].fees = uint232(known.fees + fee);
    }

    /// What a desk had no other use for becomes a fee.
    function _forfeit(address currency, uint256 amount) internal {
        _currencies[currency].fees += uint232(amount);
    }

    function _credit(address account, address currency, uint256 amount) internal {
        _credits[currency][account] += amount;
    }

    /// Uses what is credited to an account, if there is enough.
    function _debit(address account, address currency, uint256 amount) internal returns (bool isEnough) {
        uint256 credit = _credits[currency][account];
        isEnough = credit >= amount;
        if (isEnough) _credits[currency][account] = credit - amount;
    }

    /// Uses the buyer's permit, where nobody has yet.
    function _permit(address currency, uint256 price, Permit calldata permit) internal {
        require(currency != COIN, CoinHasNoPermit());
        _requireAccepted(currency);
        // Whoever saw the permit may have carried it already: then the allowance stands, and only that counts.
        try IERC20Permit(currency).permit(
            msg.sender, address(this), price, permit.deadline, permit.v, permit.r, permit.s
        ) {} catch {}
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
