// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {Fees, ILicenceTerms, Term} from "../interfaces/ILicenceTerms.sol";
import {Licence, Standing} from "../interfaces/ILicenseRegistry.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";
import {Roles} from "../types/Roles.sol";
import {LicenceBook} from "./LicenceBook.sol";
import {StakeVault} from "./StakeVault.sol";

/// What licences cost and how long they are paid. Deposits are the businesses', collected fees their countries'.
abstract contract LicenceTerms is LicenceBook, StakeVault {
    uint40 private constant TERM = 365 days;
    uint40 private constant GRACE = 30 days;
    uint40 private constant RENEWABLE = 90 days;

    /// Whose operators pay the lower fee.
    IValidatorSet public immutable validators;

    mapping(bytes2 country => Fees fees) private _fees;
    mapping(address account => Term term) private _terms;

    constructor(IValidatorSet validators_) {
        validators = validators_;
    }

    /// @inheritdoc ILicenceTerms
    function setFee(uint88 yearly, uint88 validatorYearly) external {
        require(validatorYearly <= yearly, ValidatorFeeHigher(validatorYearly, yearly));
        bytes2 country = _departmentCountry();
        Fees storage fees = _fees[country];
        (fees.yearly, fees.validatorYearly) = (yearly, validatorYearly);
        emit FeeSet(country, yearly, validatorYearly);
    }

    /// @inheritdoc ILicenceTerms
    function renew(address account) external {
        Licence memory licence = _licensee(account);
        bool isIn = licence.standing == Standing.Active || licence.standing == Standing.Suspended;
        require(isIn, StandingForbids(account, licence.standing));
        uint40 present = uint40(block.timestamp);
        uint40 end = _terms[account].paidUntil;
        require(present + RENEWABLE >= end, RenewalTooEarly(account, uint256(end) - RENEWABLE));
        _pay(account, licence.country, end > present ? end : present);
    }

    /// @inheritdoc ILicenceTerms
    function collectFees() external {
        bytes2 country = _departmentCountry();
        uint256 amount = _fees[country].collected;
        require(amount != 0, NothingCollected(country));
        _fees[country].collected = 0;
        emit FeesCollected(country, msg.sender, amount);
        SafeTransferLib.safeTransfer(euro, msg.sender, amount);
    }

    /// @inheritdoc ILicenceTerms
    function depositFee(uint128 amount) external {
        uint128 deposit = _terms[msg.sender].deposit += amount;
        emit FeeDeposited(msg.sender, amount, deposit);
        SafeTransferLib.safeTransferFrom(euro, msg.sender, address(this), amount);
    }

    /// @inheritdoc ILicenceTerms
    function withdrawFee() external {
        uint256 amount = _terms[msg.sender].deposit;
        require(amount != 0, NothingDeposited(msg.sender));
        _terms[msg.sender].deposit = 0;
        emit FeeWithdrawn(msg.sender, amount);
        SafeTransferLib.safeTransfer(euro, msg.sender, amount);
    }

    /// @inheritdoc ILicenceTerms
    function lapse(address account) external {
        Licence memory licence = _licences[account];
        require(licence.standing == Standing.Active, StandingForbids(account, licence.standing));
        require(licence.roles & Roles.FEDERAL == 0, RolesNotLicensable(licence.roles));
        uint256 lapsesAfter = _terms[account].paidUntil + GRACE;
        require(block.timestamp > lapsesAfter, TermNotOver(account, lapsesAfter));
        licence.standing = Standing.Suspended;
        _write(account, licence);
    }

    /// @inheritdoc ILicenceTerms
    function feesOf(bytes2 country) external view returns (Fees memory) {
        return _fees[country];
    }

    /// @inheritdoc ILicenceTerms
    function paidTermOf(address account) external view returns (Term memory) {
        return _terms[account];
    }

    function _startTerm(address account, bytes2 country) internal {
        _pay(account, country, uint40(block.timestamp));
    }

    function _hasDeposit(address account) internal view returns (bool) {
        return _terms[account].deposit != 0;
    }

    function _requirePaid(address account) internal view {
        uint256 paidUntil = _terms[account].paidUntil;
        require(block.timestamp <= paidUntil, TermOver(account, paidUntil));
    }

    function _pay(address account, bytes2 country, uint40 from) private {
        Fees storage fees = _fees[country];
        Term storage term = _terms[account];
        uint88 fee = validators.isOperator(account) ? fees.validatorYearly : fees.yearly;
        require(term.deposit >= fee, DepositTooLow(account, term.deposit, fee));
        term.deposit -= fee;
        term.paidUntil = from + TERM;
        fees.collected += fee;
        emit LicenceRenewed(account, country, term.paidUntil, fee);
    }
}
