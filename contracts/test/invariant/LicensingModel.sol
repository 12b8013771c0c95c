// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Standing} from "../../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../../src/types/Roles.sol";

/// Licensing as simple as it can be said: what each account is and has. Every function answers whether the act may go
/// through, and then stands as if it had.
abstract contract LicensingModel {
    struct Model {
        Standing standing;
        bytes2 country;
        uint32 roles;
        uint256 stake;
        uint256 deposit;
        uint256 paidUntil;
        uint256 unbondedAt;
        uint256 sequence;
        bytes2 askedCountry;
    }

    struct Price {
        uint256 yearly;
        uint256 validatorYearly;
        uint256 collected;
    }

    mapping(address account => Model) public models;
    mapping(bytes2 country => Price) public fees;
    mapping(bytes2 country => mapping(uint32 role => uint256)) public required;
    mapping(address account => mapping(address court => uint256)) public reserved;
    mapping(address account => uint256) internal held;
    mapping(address court => bool) public isCourt;
    mapping(address account => bool) public runsValidator;
    uint256 public paidIn;
    uint256 public paidOut;
    uint256 internal time;

    function modelApply(address account, bytes2 country, uint32 roles) internal returns (bool isAllowed) {
        Model storage model = models[account];
        isAllowed = model.standing == Standing.None && model.stake >= _required(country, roles);
        if (isAllowed) model.askedCountry = country;
    }

    function modelGrant(address account, bytes2 country, uint32 roles) internal returns (bool) {
        Model storage model = models[account];
        bool isNew = model.standing == Standing.None;
        bool isOwn = model.standing == Standing.Active && model.country == country;
        if (country == 0 || !(isNew || isOwn) || model.stake < _required(country, roles)) return false;
        bool hasMoney = model.stake != 0 || model.deposit != 0;
        bool isAsked = model.askedCountry == country || (model.askedCountry == 0 && !hasMoney);
        if (isNew && !isAsked) return false;
        if (isNew && !_pay(model, account, country, time)) return false;
        (model.standing, model.country, model.roles) = (Standing.Active, country, roles);
        ++model.sequence;
        if (model.askedCountry == country) model.askedCountry = 0;
        return true;
    }

    function modelRenew(address account, bytes2 country) internal returns (bool) {
        Model storage model = models[account];
        bool isIn = model.standing == Standing.Active || model.standing == Standing.Suspended;
        if (country == 0 || !isIn || model.country != country) return false;
        if (model.paidUntil > time + 90 days) return false;
        return _pay(model, account, country, model.paidUntil > time ? model.paidUntil : time);
    }

    function modelMove(address account, bytes2 country, Standing from, Standing to) internal returns (bool isAllowed) {
        Model storage model = models[account];
        isAllowed = country != 0 && model.country == country && model.standing == from;
        if (isAllowed) _become(model, to);
    }

    function mayReinstate(address account) internal view returns (bool) {
        Model storage model = models[account];
        return model.stake >= _required(model.country, model.roles) && time <= model.paidUntil;
    }

    function modelLapse(address account) internal returns (bool isAllowed) {
        Model storage model = models[account];
        isAllowed = model.standing == Standing.Active && time > model.paidUntil + 30 days;
        if (isAllowed) _become(model, Standing.Suspended);
    }

    function modelRevoke(address account, bytes2 country) internal returns (bool isAllowed) {
        Model storage model = models[account];
        bool isOver = model.standing == Standing.None || model.standing == Standing.Revoked;
        isAllowed = country != 0 && model.country == country && !isOver;
        if (isAllowed) _leave(model, Standing.Revoked);
    }

    function modelExit(address account) internal returns (bool isAllowed) {
        Model storage model = models[account];
        bool isWaiting = model.standing == Standing.None && model.stake != 0;
        isAllowed = model.standing == Standing.Active || model.standing == Standing.Suspended || isWaiting;
        if (!isAllowed) return false;
        _leave(model, Standing.Exiting);
        model.askedCountry = 0;
    }

    function modelLock(address account, uint256 amount) internal returns (bool isAllowed) {
        Model storage model = models[account];
        isAllowed = model.standing != Standing.Exiting && model.standing != Standing.Revoked;
        if (!isAllowed) return false;
        model.stake += amount;
        paidIn += amount;
        ++model.sequence;
    }

    function modelWithdraw(address account) internal returns (bool) {
        Model storage model = models[account];
        uint256 amount = model.stake - held[account];
        bool isAll = held[account] == 0;
        if (model.unbondedAt == 0 || time < model.unbondedAt || (!isAll && amount == 0)) return false;
        model.stake -= amount;
        paidOut += amount;
        ++model.sequence;
        if (!isAll) return true;
        model.unbondedAt = 0;
        if (model.standing == Standing.Exiting) (model.standing, model.roles) = (Standing.None, 0);
        return true;
    }

    function modelReserve(address account, address court, uint256 amount) internal returns (bool isAllowed) {
        isAllowed = isCourt[court] && amount <= models[account].stake - held[account];
        if (!isAllowed) return false;
        reserved[account][court] += amount;
        held[account] += amount;
    }

    function modelFree(address account, address court, uint256 amount) internal returns (bool isAllowed) {
        isAllowed = amount <= reserved[account][court];
        if (!isAllowed) return false;
        reserved[account][court] -= amount;
        held[account] -= amount;
    }

    function modelSlash(address account, address court, uint256 amount) internal returns (bool) {
        if (!isCourt[court] || !modelFree(account, court, amount)) return false;
        Model storage model = models[account];
        model.stake -= amount;
        paidOut += amount;
        bool isCovered = model.stake >= _required(model.country, model.roles);
        _become(model, model.standing == Standing.Active && !isCovered ? Standing.Suspended : model.standing);
        return true;
    }

    function _pay(Model storage model, address account, bytes2 country, uint256 from) private returns (bool) {
        Price storage price = fees[country];
        uint256 fee = runsValidator[account] ? price.validatorYearly : price.yearly;
        if (model.deposit < fee) return false;
        model.deposit -= fee;
        price.collected += fee;
        model.paidUntil = from + 365 days;
        return true;
    }

    function _leave(Model storage model, Standing to) private {
        if (model.unbondedAt == 0) model.unbondedAt = time + 90 days;
        _become(model, to);
    }

    function _become(Model storage model, Standing to) private {
        model.standing = to;
        ++model.sequence;
    }

    function _required(bytes2 country, uint32 roles) private view returns (uint256 sum) {
        if (roles & Roles.DEALER != 0) sum += required[country][Roles.DEALER];
        if (roles & Roles.WORKSHOP != 0) sum += required[country][Roles.WORKSHOP];
    }
}
