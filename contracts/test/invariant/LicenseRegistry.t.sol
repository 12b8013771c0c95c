// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LicenseRegistry} from "../../src/authority/LicenseRegistry.sol";
import {ILicenseRegistry, Licence, Standing} from "../../src/interfaces/ILicenseRegistry.sol";
import {TestEuro} from "../../src/testing/TestEuro.sol";
import {AuthorityTest} from "../base/AuthorityTest.sol";
import {Test} from "../base/Test.sol";

/// Plays four businesses and both departments in any order, and counts what should have changed.
/// @dev In the test's own file: the runner aims only at contracts whose artifact it was given.
contract LicenseHandler is Test {
    LicenseRegistry private immutable licenses;
    TestEuro private immutable euro;
    address[2] private departments;
    address[4] public accounts;
    uint256 private time = START;

    /// Licence events of an account that went through.
    mapping(address account => uint256 count) public changes;
    mapping(address account => uint256 amount) public paidIn;
    mapping(address account => bool) public wasRevoked;
    /// Set when a call went through that must not.
    string public breach;

    constructor(LicenseRegistry licenses_, TestEuro euro_, address first, address second) {
        (licenses, euro) = (licenses_, euro_);
        departments = [first, second];
        accounts = [actor("a"), actor("b"), actor("c"), actor("d")];
    }

    function lock(uint256 who, uint256 amount) external {
        address account = accounts[who % 4];
        amount = bound(amount, 0, 1_000e6);
        euro.mint(account, amount);
        vm.startPrank(account);
        euro.approve(address(licenses), amount);
        bool isDone = _try(account, abi.encodeCall(ILicenseRegistry.lockStake, (uint88(amount))));
        vm.stopPrank();
        if (isDone) paidIn[account] += amount;
    }

    function requireStake(uint256 by, uint256 role, uint256 amount) external {
        vm.prank(departments[by % 2]);
        licenses.requireStake(uint32(1 << (2 + role % 10)), uint88(bound(amount, 0, 2_000e6)));
    }

    function grant(uint256 by, uint256 who, uint32 roles) external {
        address account = accounts[who % 4];
        vm.prank(departments[by % 2]);
        bool isDone = _try(account, abi.encodeCall(ILicenseRegistry.grant, (account, roles & 0xffc)));
        if (!isDone) return;
        Licence memory licence = licenses.licenceOf(account);
        if (wasRevoked[account]) breach = "licensed after a revocation";
        if (licence.stake < licenses.requiredStake(licence.country, licence.roles)) breach = "licensed without stake";
    }

    function suspend(uint256 by, uint256 who) external {
        _asDepartment(by, who, ILicenseRegistry.suspend.selector);
    }

    function reinstate(uint256 by, uint256 who) external {
        _asDepartment(by, who, ILicenseRegistry.reinstate.selector);
    }

    function revoke(uint256 by, uint256 who) external {
        if (_asDepartment(by, who, ILicenseRegistry.revoke.selector)) wasRevoked[accounts[who % 4]] = true;
    }

    function exit(uint256 who) external {
        address account = accounts[who % 4];
        vm.prank(account);
        _try(account, abi.encodeCall(ILicenseRegistry.exit, ()));
    }

    function withdraw(uint256 who) external {
        address account = accounts[who % 4];
        uint256 unbondedAt = licenses.unbondedAt(account);
        uint256 stake = licenses.licenceOf(account).stake;
        uint256 before = euro.balanceOf(account);
        vm.prank(account);
        bool isDone = _try(account, abi.encodeCall(ILicenseRegistry.withdrawStake, ()));
        if (!isDone) return;
        paidIn[account] -= stake;
        if (euro.balanceOf(account) - before != stake) breach = "paid out another amount than was locked";
        if (unbondedAt == 0 || time < unbondedAt) breach = "paid out too early";
    }

    function wait(uint256 duration) external {
        time += bound(duration, 1 hours, 60 days);
        vm.warp(time);
    }

    function _asDepartment(uint256 by, uint256 who, bytes4 selector) private returns (bool isDone) {
        address department = departments[by % 2];
        address account = accounts[who % 4];
        (bytes2 country,) = licenses.rolesOf(department);
        bytes2 licensedIn = licenses.licenceOf(account).country;
        vm.prank(department);
        isDone = _try(account, abi.encodeWithSelector(selector, account));
        if (isDone && country != licensedIn) breach = "a department acted on another country's licence";
    }

    function _try(address account, bytes memory call) private returns (bool isDone) {
        (isDone,) = address(licenses).call(call);
        if (isDone) ++changes[account];
    }
}

contract LicenseRegistryInvariantTest is AuthorityTest {
    LicenseHandler private handler;

    function setUp() public override {
        super.setUp();
        handler = new LicenseHandler(licenses, euro, department, departmentFr);
    }

    /// Where the runner aims its calls.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// One invariant of all four statements: the runner plays anew for each function.
    function invariant_licences() external view {
        _stakesAreCovered();
        _sequencesCountChanges();
        _standingDecides();
        vm.assertEq(handler.breach(), "");
    }

    /// Money in = money out: each stake is what its account paid in, and the vault holds their sum.
    function _stakesAreCovered() private view {
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            address account = handler.accounts(i);
            uint256 stake = licenses.licenceOf(account).stake;
            vm.assertEq(stake, handler.paidIn(account));
            sum += stake;
        }
        vm.assertEq(euro.balanceOf(address(licenses)), sum);
    }

    /// Every change is numbered, without a gap.
    function _sequencesCountChanges() private view {
        for (uint256 i; i < 4; ++i) {
            address account = handler.accounts(i);
            vm.assertEq(licenses.licenceOf(account).sequence, handler.changes(account));
        }
    }

    /// Roles exist while active only, and a stake can leave only an account that stopped writing.
    function _standingDecides() private view {
        for (uint256 i; i < 4; ++i) {
            address account = handler.accounts(i);
            Licence memory licence = licenses.licenceOf(account);
            (, uint32 roles) = licenses.rolesOf(account);
            vm.assertEq(roles != 0, licence.standing == Standing.Active);
            bool isUnbonding = licenses.unbondedAt(account) != 0;
            if (isUnbonding) vm.assertEq(uint256(licence.standing) >= uint256(Standing.Exiting), true);
            if (handler.wasRevoked(account)) vm.assertEq(uint256(licence.standing), uint256(Standing.Revoked));
        }
    }
}
