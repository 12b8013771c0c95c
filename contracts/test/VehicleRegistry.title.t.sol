// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/interfaces/IERC721Metadata.sol";

import {IERC5192} from "../src/interfaces/IERC5192.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {LockedTitle} from "../src/vehicle/LockedTitle.sol";
import {Register} from "./base/Register.sol";

/// The title as wallets and marketplaces see it: ERC-721, 165, 4906, 5192, 5267.
contract VehicleRegistryTitleTest is Register {
    uint256 private constant ID = uint256(uint136(bytes17("WVWZZZ1JZXW000001")));

    IERC721Metadata private title;

    function setUp() public override {
        super.setUp();
        title = IERC721Metadata(address(vehicles));
    }

    function test_transfer_behaviorMintIsTold() public {
        vm.expectEmit(address(vehicles));
        emit IERC721.Transfer(address(0), alice, ID);
        birth(VIN, alice);
    }

    function test_views() public {
        birth(VIN, alice);
        vm.assertEq(title.name(), "UrCar vehicle title");
        vm.assertEq(title.symbol(), "URCAR");
        vm.assertEq(title.ownerOf(ID), alice);
        vm.assertEq(title.getApproved(ID), address(0));
        vm.assertEq(title.isApprovedForAll(alice, bob), false);
        vm.assertEq(title.tokenURI(ID), 'data:application/json,{"name":"WVWZZZ1JZXW000001"}');
        vm.assertEq(IERC5192(address(vehicles)).locked(ID), true);
        vm.assertEq(title.balanceOf(alice), 1);
        vm.assertEq(title.balanceOf(bob), 0);
        vm.assertEq(address(vehicles.licenses()), address(licenses));
        vm.assertEq(address(vehicles.owners()), address(owners));
    }

    function test_views_revertIfTokenDoesNotExist() public {
        birth(VIN, alice);
        _expectNone(ID + 1);
        title.ownerOf(ID + 1);
        _expectNone(ID + 1);
        title.getApproved(ID + 1);
        _expectNone(ID + 1);
        title.tokenURI(ID + 1);
        _expectNone(ID + 1);
        IERC5192(address(vehicles)).locked(ID + 1);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        title.balanceOf(address(0));
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        vehicles.vehicleOf(OTHER_VIN);
        vm.assertEq(acts.authorityTransferOf(OTHER_VIN).to, address(0));
    }

    /// Ids longer than a VIN are nobody's, however they end.
    function testFuzz_views_revertIfIdIsLongerThanAVin(uint256 above) public {
        birth(VIN, alice);
        uint256 id = bound(above, 1, type(uint120).max) << 136 | ID;
        _expectNone(id);
        title.ownerOf(id);
        _expectNone(id);
        title.tokenURI(id);
    }

    function test_transfer_revertsAlways() public {
        birth(VIN, alice);
        vm.startPrank(alice);
        _expectLocked(ID);
        title.transferFrom(alice, bob, ID);
        _expectLocked(ID);
        title.safeTransferFrom(alice, bob, ID);
        _expectLocked(ID);
        title.safeTransferFrom(alice, bob, ID, "");
        _expectLocked(ID);
        title.approve(bob, ID);
        _expectLocked(0);
        title.setApprovalForAll(bob, true);
        _expectLocked(0);
        title.setApprovalForAll(bob, false);
        vm.stopPrank();
        assertOwner(VIN, alice);
    }

    function test_supportsInterface() public view {
        bytes4[5] memory known = [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f, 0xb45a3c0e, 0x49064906];
        for (uint256 i; i < 5; ++i) {
            vm.assertEq(title.supportsInterface(known[i]), true);
        }
        vm.assertEq(title.supportsInterface(0xffffffff), false);
        vm.assertEq(title.supportsInterface(0x780e9d63), false);
    }

    function test_eip712Domain() public view {
        (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address register,
            bytes32 salt,
            uint256[] memory extensions
        ) = IERC5267(address(vehicles)).eip712Domain();
        vm.assertEq(bytes32(fields), bytes32(hex"0f"));
        vm.assertEq(name, "UrCar");
        vm.assertEq(version, "1");
        vm.assertEq(chainId, block.chainid);
        vm.assertEq(register, address(vehicles));
        vm.assertEq(salt, 0);
        vm.assertEq(extensions.length, 0);
    }

    function _expectNone(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, id));
    }

    function _expectLocked(uint256 id) private {
        vm.expectRevert(abi.encodeWithSelector(LockedTitle.TitleAlwaysLocked.selector, id));
    }
}
