// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/src/utils/FixedPointMathLib.sol";
import {ReentrancyGuardTransient} from "solady/src/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {IDesk} from "../interfaces/IDesk.sol";
import {IRewardPool} from "../interfaces/IRewardPool.sol";

/// The pool's money: fees come in, a part is for rewards, the rest and returned bonds are somebody's credit.
abstract contract FeeBox is IRewardPool, ReentrancyGuardTransient {
    /// Basis points of the fees.
    uint256 public constant SHARE = 5_000;
    /// How long money for rewards waits for who earned it. A period's last promise is made 158 days after its end.
    uint256 public constant KEPT = 364 days;

    address internal constant COIN = address(0);

    IDesk public immutable desk;
    IDesk public immutable escrowDesk;
    address public immutable euro;
    /// The federation's.
    address public immutable treasury;

    mapping(address currency => uint256 amount) private _available;
    /// Of that, what was there at the last sweep.
    mapping(address currency => uint256 amount) private _aged;
    mapping(address currency => uint256 time) private _sweptAt;
    mapping(address currency => mapping(address account => uint256 amount)) private _credits;

    constructor(IDesk desk_, IDesk escrowDesk_, address euro_, address treasury_) {
        require(treasury_ != address(0), TreasuryInvalid(treasury_));
        desk = desk_;
        escrowDesk = escrowDesk_;
        euro = euro_;
        treasury = treasury_;
    }

    receive() external payable {
        bool isDesk = msg.sender == address(desk) || msg.sender == address(escrowDesk);
        require(isDesk, NotDesk(msg.sender));
    }

    /// @inheritdoc IRewardPool
    /// @dev Measures what arrives. Nobody can come back in between and count it twice.
    function collect(address currency) external nonReentrant {
        uint256 before = _balance(currency);
        bool isOwed = _fetch(desk, currency);
        isOwed = _fetch(escrowDesk, currency) || isOwed;
        require(isOwed, NothingToWithdraw(address(this), currency));
        uint256 received = _balance(currency) - before;
        uint256 rewards = received * SHARE / 10_000;
        _available[currency] += rewards;
        _credit(treasury, currency, received - rewards);
        emit FeesReceived(currency, rewards, received - rewards);
    }

    /// @inheritdoc IRewardPool
    function sweep(address currency) external {
        uint256 deadline = _sweptAt[currency] + KEPT;
        require(block.timestamp > deadline, DeadlineAhead(deadline));
        uint256 amount = _aged[currency];
        uint256 kept = _available[currency] - amount;
        (_available[currency], _aged[currency], _sweptAt[currency]) = (kept, kept, block.timestamp);
        _credit(treasury, currency, amount);
        emit LeftoverSwept(currency, amount, kept);
    }

    /// @inheritdoc IRewardPool
    function withdraw(address currency) external {
        uint256 amount = _credits[currency][msg.sender];
        require(amount != 0, NothingToWithdraw(msg.sender, currency));
        _credits[currency][msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, currency, amount);
        _pay(msg.sender, currency, amount);
    }

    /// @inheritdoc IRewardPool
    function availableOf(address currency) external view returns (uint256) {
        return _available[currency];
    }

    /// @inheritdoc IRewardPool
    function creditOf(address account, address currency) external view returns (uint256) {
        return _credits[currency][account];
    }

    /// Takes the oldest money first: what came in later stays for what is earned later.
    function _promise(address currency, uint256 amount) internal {
        uint256 available = _available[currency];
        require(amount <= available, RewardsTooHigh(amount, available));
        _available[currency] = available - amount;
        _aged[currency] = FixedPointMathLib.zeroFloorSub(_aged[currency], amount);
    }

    function _takeBack(address currency, uint256 amount) internal {
        _available[currency] += amount;
    }

    /// All that is there waits anew.
    function _keep(address currency) internal {
        _aged[currency] = 0;
    }

    function _credit(address account, address currency, uint256 amount) internal {
        _credits[currency][account] += amount;
    }

    function _takeBond(uint256 amount) internal {
        SafeTransferLib.safeTransferFrom(euro, msg.sender, address(this), amount);
    }

    function _pay(address account, address currency, uint256 amount) internal {
        if (currency == COIN) SafeTransferLib.safeTransferETH(account, amount);
        else SafeTransferLib.safeTransfer(currency, account, amount);
    }

    /// @return isOwed whether the desk owed this pool anything.
    function _fetch(IDesk from, address currency) private returns (bool isOwed) {
        if (from.currencyOf(currency).fees != 0) from.collectFees(currency);
        isOwed = from.creditOf(address(this), currency) != 0;
        if (isOwed) from.withdraw(currency);
    }

    /// @dev Every chain this runs on has transient storage.
    function _useTransientReentrancyGuardOnlyOnMainnet() internal pure override returns (bool) {
        return false;
    }

    function _balance(address currency) private view returns (uint256) {
        return currency == COIN ? address(this).balance : SafeTransferLib.balanceOf(currency, address(this));
    }
}
