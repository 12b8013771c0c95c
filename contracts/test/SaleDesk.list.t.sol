// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {Terms} from "../src/types/Terms.sol";
import {Sales} from "./base/Sales.sol";

contract SaleDeskListTest is Sales {
    function test_list() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        bytes32 before = trace(VIN);
        vm.expectEmit(address(sales));
        emit IDesk.Listed(saleIdOf(terms, alice), VIN, alice, terms, signature, DISCLOSURE);
        _list(alice, terms, DISCLOSURE);
        vm.assertEq(trace(VIN), before);
    }

    function test_list_behaviorSaleIdAsPublished() public view {
        Terms memory terms = directTerms();
        vm.assertEq(sales.saleIdOf(terms, alice), saleIdOf(terms, alice));
    }

    function testFuzz_list_behaviorSaleIdNamesEveryTerm(uint8 which, uint40 value) public view {
        Terms memory terms = directTerms();
        bytes32 former = sales.saleIdOf(terms, alice);
        value = uint40(bound(value, 1, 1000));
        which %= 11;
        if (which == 0) terms.vin = OTHER_VIN;
        else if (which == 1) terms.buyer = bob;
        else if (which == 2) terms.currency = address(euro);
        else if (which == 3) terms.price += value;
        else if (which == 4) terms.attester = bank;
        else if (which == 5) terms.odometer += uint32(value);
        else if (which == 6) terms.unit = OdometerUnit.Mile;
        else if (which == 7) terms.disclosure = bytes32(uint256(value));
        else if (which == 8) terms.head = bytes27(uint216(value));
        else if (which == 9) terms.nonce += value;
        else terms.deadline += value;
        vm.assertEq(sales.saleIdOf(terms, alice) == former, false);
        vm.assertEq(sales.saleIdOf(directTerms(), bob) == former, false);
    }

    function test_list_behaviorDisclosureJustFits() public {
        Terms memory terms = directTerms();
        string memory disclosure = string(new bytes(2048));
        terms.disclosure = keccak256(bytes(disclosure));
        _list(alice, terms, disclosure);
    }

    function test_list_behaviorUntilTheLastSecond() public {
        vm.warp(START + 1 days);
        _list(alice, directTerms(), DISCLOSURE);
    }

    function testFuzz_list_revertsIfNotTitleHolder(address caller) public {
        vm.assume(caller != alice);
        Terms memory terms = directTerms();
        vm.expectRevert(abi.encodeWithSelector(IDesk.NotTitleHolder.selector, VIN, caller));
        _list(caller, terms, DISCLOSURE);
    }

    /// The key of a leasing company's customer holds the car, not its title.
    function test_list_revertsIfOnlyRegisteredHolder() public {
        vm.prank(alice);
        vehicles.setHolder(VIN, bob);
        Terms memory terms = directTerms();
        vm.expectRevert(abi.encodeWithSelector(IDesk.NotTitleHolder.selector, VIN, bob));
        _list(bob, terms, DISCLOSURE);
    }

    function test_list_revertsIfVehicleUnknown() public {
        Terms memory terms = directTerms();
        terms.vin = OTHER_VIN;
        vm.expectRevert(nonexistent(OTHER_VIN));
        _list(alice, terms, DISCLOSURE);
    }

    function test_list_revertsIfDeadlinePassed() public {
        Terms memory terms = directTerms();
        vm.warp(START + 1 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IDesk.DeadlinePassed.selector, START + 1 days));
        _list(alice, terms, DISCLOSURE);
    }

    function test_list_revertsIfDisclosureTooLarge() public {
        Terms memory terms = directTerms();
        string memory disclosure = string(new bytes(2049));
        terms.disclosure = keccak256(bytes(disclosure));
        vm.expectRevert(abi.encodeWithSelector(IDesk.DisclosureTooLarge.selector, 2049, 2048));
        _list(alice, terms, disclosure);
    }

    function test_list_revertsIfDisclosureDiffers() public {
        Terms memory terms = directTerms();
        vm.expectRevert(
            abi.encodeWithSelector(IDesk.DisclosureMismatch.selector, terms.disclosure, keccak256("{}"))
        );
        _list(alice, terms, "{}");
    }

    function _list(address caller, Terms memory terms, string memory disclosure) private {
        bytes memory signature = signedBy(alice, terms);
        vm.prank(caller);
        sales.list(terms, signature, disclosure);
    }
}
