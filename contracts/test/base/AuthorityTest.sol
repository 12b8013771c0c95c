// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Federation} from "../../src/authority/Federation.sol";
import {LicenseRegistry} from "../../src/authority/LicenseRegistry.sol";
import {OwnerRegistry} from "../../src/authority/OwnerRegistry.sol";
import {ValidatorSet} from "../../src/authority/ValidatorSet.sol";
import {ILicenseRegistry, Standing} from "../../src/interfaces/ILicenseRegistry.sol";
import {IRecordPolicy} from "../../src/interfaces/IRecordPolicy.sol";
import {Seat} from "../../src/interfaces/IValidatorSet.sol";
import {TestEuro} from "../../src/testing/TestEuro.sol";
import {Roles} from "../../src/types/Roles.sol";
import {Test} from "./Test.sol";

/// A federation still in its set-up, so that the test contract admits and sets rules at once; Germany and France, each
/// with its department and police, and a desk.
abstract contract AuthorityTest is Test {
    uint32 internal constant DELAY = 1 days;

    Federation internal federation;
    TestEuro internal euro;
    ValidatorSet internal validators;
    LicenseRegistry internal licenses;
    OwnerRegistry internal owners;

    address internal guardian = actor("guardian");
    address internal department = actor("department DE");
    address internal police = actor("police DE");
    address internal departmentFr = actor("department FR");
    address internal policeFr = actor("police FR");
    address internal desk = actor("desk");
    /// Runs the one validator.
    address internal operator = actor("operator");
    address internal business = actor("business");
    address internal stranger = actor("stranger");

    function setUp() public virtual {
        federation = Federation(deploy("Federation.sol:Federation", abi.encode(address(this), guardian, DELAY)));
        euro = TestEuro(deploy("TestEuro.sol:TestEuro", ""));
        Seat[] memory seats = new Seat[](1);
        seats[0] = Seat(actor("validator"), operator);
        validators = ValidatorSet(deploy("ValidatorSet.sol:ValidatorSet", abi.encode(federation, seats)));
        licenses = LicenseRegistry(
            deploy("LicenseRegistry.sol:LicenseRegistry", abi.encode(federation, euro, validators))
        );
        owners = OwnerRegistry(deploy("OwnerRegistry.sol:OwnerRegistry", abi.encode(licenses)));
        bind(ILicenseRegistry.admit.selector, federation.ADMISSION_ROLE());
        bind(ILicenseRegistry.dismiss.selector, federation.ADMISSION_ROLE());
        bind(IRecordPolicy.setRule.selector, federation.POLICY_ROLE());
        bind(IRecordPolicy.halt.selector, federation.GUARDIAN_ROLE());
        federation.grantRole(federation.ADMISSION_ROLE(), address(this), 0);
        federation.grantRole(federation.POLICY_ROLE(), address(this), 0);
        licenses.admit(department, "DE", Roles.DEPARTMENT);
        licenses.admit(police, "DE", Roles.POLICE);
        licenses.admit(departmentFr, "FR", Roles.DEPARTMENT);
        licenses.admit(policeFr, "FR", Roles.POLICE);
        licenses.admit(desk, "EU", Roles.SALE_DESK);
    }

    function bind(bytes4 selector, uint64 roleId) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        federation.setTargetFunctionRole(address(licenses), selectors, roleId);
    }

    /// Germany licenses `account`.
    function license(address account, uint32 roles) internal {
        vm.prank(department);
        licenses.grant(account, roles);
    }

    function lock(address account, uint88 amount) internal {
        euro.mint(account, amount);
        vm.startPrank(account);
        euro.approve(address(licenses), amount);
        licenses.lockStake(amount);
        vm.stopPrank();
    }

    /// Asks for a licence as tyre shop, for which no test requires a stake.
    function ask(address account, bytes2 country) internal {
        vm.prank(account);
        licenses.applyFor(country, Roles.TYRE_SHOP, "{}", 0);
    }

    /// What `NotDepartmentOf` encodes to, the most common refusal.
    function notDepartmentOf(address account, bytes2 country) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ILicenseRegistry.NotDepartmentOf.selector, account, country);
    }

    function standingForbids(address account, Standing standing) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ILicenseRegistry.StandingForbids.selector, account, standing);
    }

    function rolesNotLicensable(uint32 roles) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ILicenseRegistry.RolesNotLicensable.selector, roles);
    }

    function rolesNotFederal(uint32 roles) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ILicenseRegistry.RolesNotFederal.selector, roles);
    }

    /// The next change of a German licence, as its event.
    function expectChange(
        address account,
        address by,
        uint32 roles,
        Standing standing,
        uint88 stake,
        uint32 sequence,
        uint40 previousBlock
    ) internal {
        vm.expectEmit(address(licenses));
        emit ILicenseRegistry.LicenceChanged(account, "DE", by, roles, standing, stake, sequence, previousBlock);
    }

    function assertStanding(address account, Standing standing) internal view {
        vm.assertEq(uint256(licenses.licenceOf(account).standing), uint256(standing));
    }
}
