// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Application} from "../../src/interfaces/ILicenceApplications.sol";
import {Licence, Standing} from "../../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../../src/types/Roles.sol";
import {AuthorityTest} from "../base/AuthorityTest.sol";
import {LicensingModel} from "./LicensingModel.sol";

/// Five businesses (one runs a validator), two departments, two courts (one is dismissed one day) and the federation do
/// anything in any order. Before each call the model says whether it may go through; `breach` names the first call that
/// did otherwise.
contract LicensingPlayers is AuthorityTest, LicensingModel {
    uint32[3] private roleSets = [Roles.DEALER, Roles.WORKSHOP, Roles.DEALER | Roles.WORKSHOP];

    address[5] public accounts;
    address[2] public courts = [actor("court"), actor("rival court")];
    string public breach;

    constructor() {
        setUp();
        accounts = [business, operator, actor("c"), actor("d"), actor("e")];
        for (uint256 i; i < 2; ++i) {
            licenses.admit(courts[i], "EU", Roles.COURT);
            isCourt[courts[i]] = true;
        }
        runsValidator[operator] = true;
        for (uint256 i; i < 5; ++i) {
            vm.prank(accounts[i]);
            euro.approve(address(licenses), type(uint256).max);
        }
        time = START;
    }

    // --- departments ---

    function requireStake(uint256 by, bool ofDealers, uint256 amount) external {
        (address caller, bytes2 country) = _department(by);
        uint88 stake = uint88(bound(amount, 0, 100e6));
        uint32 role = ofDealers ? Roles.DEALER : Roles.WORKSHOP;
        bool isAllowed = country != 0;
        if (isAllowed) required[country][role] = stake;
        _call(caller, abi.encodeCall(licenses.requireStake, (role, stake)), isAllowed);
    }

    function setFee(uint256 by, uint256 yearly, uint256 validatorYearly) external {
        (address caller, bytes2 country) = _department(by);
        uint88 fee = uint88(bound(yearly, 0, 400e6));
        uint88 lower = uint88(bound(validatorYearly, 0, 400e6));
        bool isAllowed = country != 0 && lower <= fee;
        if (isAllowed) (fees[country].yearly, fees[country].validatorYearly) = (fee, lower);
        _call(caller, abi.encodeCall(licenses.setFee, (fee, lower)), isAllowed);
    }

    function grant(uint256 by, uint256 who, uint256 as_) external {
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        uint32 roles = roleSets[as_ % 3];
        _call(caller, abi.encodeCall(licenses.grant, (account, roles)), modelGrant(account, country, roles));
    }

    function renew(uint256 by, uint256 who) external {
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        _call(caller, abi.encodeCall(licenses.renew, (account)), modelRenew(account, country));
    }

    function decline(uint256 by, uint256 who) external {
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        bool isAllowed = country != 0 && models[account].askedCountry == country;
        if (isAllowed) models[account].askedCountry = 0;
        _call(caller, abi.encodeCall(licenses.declineApplicant, (account)), isAllowed);
    }

    function suspend(uint256 by, uint256 who) external {
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        bool isAllowed = modelMove(account, country, Standing.Active, Standing.Suspended);
        _call(caller, abi.encodeCall(licenses.suspend, (account)), isAllowed);
    }

    function reinstate(uint256 by, uint256 who) external {
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        bool isAllowed = mayReinstate(account) && modelMove(account, country, Standing.Suspended, Standing.Active);
        _call(caller, abi.encodeCall(licenses.reinstate, (account)), isAllowed);
    }

    function revoke(uint256 by, uint256 who, uint256 rarely) external {
        if (rarely % 4 != 0) return;
        (address caller, bytes2 country) = _department(by);
        address account = accounts[who % 5];
        _call(caller, abi.encodeCall(licenses.revoke, (account)), modelRevoke(account, country));
    }

    function collectFees(uint256 by) external {
        (address caller, bytes2 country) = _department(by);
        uint256 amount = fees[country].collected;
        fees[country].collected = 0;
        _call(caller, abi.encodeCall(licenses.collectFees, ()), amount != 0);
        paidOut += amount;
    }

    // --- businesses ---

    function apply_(uint256 who, bool toFrance, uint256 as_) external {
        address account = accounts[who % 5];
        bytes2 country = toFrance ? bytes2("FR") : bytes2("DE");
        uint32 roles = roleSets[as_ % 3];
        bool isAllowed = modelApply(account, country, roles);
        _call(account, abi.encodeCall(licenses.applyFor, (country, roles, "{}", 0)), isAllowed);
    }

    function recall(uint256 who) external {
        address account = accounts[who % 5];
        bool isAllowed = models[account].askedCountry != 0;
        models[account].askedCountry = 0;
        _call(account, abi.encodeCall(licenses.recallApplication, ()), isAllowed);
    }

    function lockStake(uint256 who, uint256 amount) external {
        address account = accounts[who % 5];
        uint88 stake = uint88(bound(amount, 0, 150e6));
        euro.mint(account, stake);
        bool isAllowed = modelLock(account, stake);
        _call(account, abi.encodeCall(licenses.lockStake, (stake)), isAllowed);
    }

    function depositFee(uint256 who, uint256 amount) external {
        address account = accounts[who % 5];
        uint128 deposit = uint128(bound(amount, 0, 900e6));
        euro.mint(account, deposit);
        models[account].deposit += deposit;
        paidIn += deposit;
        _call(account, abi.encodeCall(licenses.depositFee, (deposit)), true);
    }

    function withdrawFee(uint256 who) external {
        address account = accounts[who % 5];
        uint256 deposit = models[account].deposit;
        models[account].deposit = 0;
        paidOut += deposit;
        _call(account, abi.encodeCall(licenses.withdrawFee, ()), deposit != 0);
    }

    function exit(uint256 who) external {
        address account = accounts[who % 5];
        _call(account, abi.encodeCall(licenses.exit, ()), modelExit(account));
    }

    function withdrawStake(uint256 who) external {
        address account = accounts[who % 5];
        _call(account, abi.encodeCall(licenses.withdrawStake, ()), modelWithdraw(account));
    }

    // --- anyone ---

    function lapse(uint256 who) external {
        address account = accounts[who % 5];
        bool isAllowed = modelLapse(account);
        _call(stranger, abi.encodeCall(licenses.lapse, (account)), isAllowed);
    }

    function releaseFrom(uint256 who, uint256 which) external {
        (address account, address court) = (accounts[who % 5], courts[which % 2]);
        bool isAllowed = !isCourt[court] && reserved[account][court] != 0;
        if (isAllowed) modelFree(account, court, reserved[account][court]);
        _call(stranger, abi.encodeCall(licenses.releaseFrom, (court, account)), isAllowed);
    }

    function wait(uint256 duration) external {
        time += bound(duration, 1 hours, 120 days);
        vm.warp(time);
    }

    // --- courts ---

    function reserve(uint256 who, uint256 which, uint256 amount) external {
        (address account, address court) = (accounts[who % 5], courts[which % 2]);
        uint88 part = uint88(bound(amount, 0, 60e6));
        _call(court, abi.encodeCall(licenses.reserve, (account, part)), modelReserve(account, court, part));
    }

    function release(uint256 who, uint256 which, uint256 amount) external {
        (address account, address court) = (accounts[who % 5], courts[which % 2]);
        uint88 part = uint88(bound(amount, 0, 60e6));
        bool isAllowed = isCourt[court] && modelFree(account, court, part);
        _call(court, abi.encodeCall(licenses.release, (account, part)), isAllowed);
    }

    function slash(uint256 who, uint256 which, uint256 amount) external {
        (address account, address court) = (accounts[who % 5], courts[which % 2]);
        uint88 part = uint88(bound(amount, 0, 60e6));
        _call(court, abi.encodeCall(licenses.slash, (account, part)), modelSlash(account, court, part));
    }

    // --- federation ---

    function dismissCourt(uint256 rarely) external {
        if (rarely % 16 != 0) return;
        bool isAllowed = isCourt[courts[1]];
        isCourt[courts[1]] = false;
        _call(address(this), abi.encodeCall(licenses.dismiss, (courts[1])), isAllowed);
    }

    // --- what everybody can see ---

    function count() external pure returns (uint256) {
        return 5;
    }

    function stands(address account) external view returns (bool) {
        Licence memory licence = licenses.licenceOf(account);
        Model memory model = models[account];
        Application memory asked = licenses.pendingApplicationOf(account);
        (, uint32 roles) = licenses.rolesOf(account);
        bool isSame = licence.standing == model.standing && licence.stake == model.stake
            && licence.sequence == model.sequence && licenses.unbondedAt(account) == model.unbondedAt
            && asked.country == model.askedCountry;
        bool isLicence = model.standing == Standing.None || licence.country == model.country;
        bool isRole = roles == (model.standing == Standing.Active ? model.roles : 0);
        bool isTerm = licenses.paidTermOf(account).paidUntil == model.paidUntil
            && licenses.paidTermOf(account).deposit == model.deposit;
        uint256 held = reserved[account][courts[0]] + reserved[account][courts[1]];
        bool isReserved = licenses.availableStake(account) + held == model.stake
            && licenses.reservedBy(account, courts[0]) == reserved[account][courts[0]]
            && licenses.reservedBy(account, courts[1]) == reserved[account][courts[1]];
        return isSame && isLicence && isRole && isTerm && isReserved;
    }

    function collectedIn(bytes2 country) external view returns (uint256) {
        return licenses.feesOf(country).collected;
    }

    function balance() external view returns (uint256) {
        return euro.balanceOf(address(licenses));
    }

    /// Everybody leaves with all that is theirs, with nobody's help but the courts' decisions or their dismissal.
    function everybodyLeaves() external {
        for (uint256 c; c < 2; ++c) {
            if (isCourt[courts[c]]) licenses.dismiss(courts[c]);
            for (uint256 i; i < 5; ++i) {
                if (licenses.reservedBy(accounts[i], courts[c]) != 0) licenses.releaseFrom(courts[c], accounts[i]);
            }
        }
        for (uint256 i; i < 5; ++i) {
            Standing standing = licenses.licenceOf(accounts[i]).standing;
            bool isLeaving = standing == Standing.Exiting || standing == Standing.Revoked;
            if (isLeaving || (standing == Standing.None && licenses.licenceOf(accounts[i]).stake == 0)) continue;
            vm.prank(accounts[i]);
            licenses.exit();
        }
        vm.warp(time + 90 days);
        for (uint256 i; i < 5; ++i) {
            address account = accounts[i];
            if (licenses.unbondedAt(account) != 0) {
                vm.prank(account);
                licenses.withdrawStake();
            }
            if (licenses.paidTermOf(account).deposit == 0) continue;
            vm.prank(account);
            licenses.withdrawFee();
        }
        address[2] memory offices = [department, departmentFr];
        for (uint256 i; i < 2; ++i) {
            if (licenses.feesOf(i == 0 ? bytes2("DE") : bytes2("FR")).collected == 0) continue;
            vm.prank(offices[i]);
            licenses.collectFees();
        }
    }

    /// Now and then somebody without any office tries.
    function _department(uint256 by) private view returns (address caller, bytes2 country) {
        if (by % 8 == 7) return (stranger, 0);
        return by % 2 == 0 ? (department, bytes2("DE")) : (departmentFr, bytes2("FR"));
    }

    function _call(address caller, bytes memory data, bool isAllowed) private {
        vm.prank(caller);
        (bool isDone,) = address(licenses).call(data);
        if (isDone != isAllowed && bytes(breach).length == 0) {
            breach = string.concat(isDone ? "went through: " : "refused: ", _nameOf(bytes4(data)));
        }
    }

    function _nameOf(bytes4 selector) private view returns (string memory) {
        if (selector == licenses.grant.selector) return "grant";
        if (selector == licenses.renew.selector) return "renew";
        if (selector == licenses.reinstate.selector) return "reinstate";
        if (selector == licenses.revoke.selector) return "revoke";
        if (selector == licenses.applyFor.selector) return "applyFor";
        if (selector == licenses.exit.selector) return "exit";
        if (selector == licenses.withdrawStake.selector) return "withdrawStake";
        if (selector == licenses.lapse.selector) return "lapse";
        if (selector == licenses.reserve.selector) return "reserve";
        if (selector == licenses.release.selector) return "release";
        if (selector == licenses.slash.selector) return "slash";
        return "another";
    }
}
