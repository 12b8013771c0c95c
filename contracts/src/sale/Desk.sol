// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {ILienRegistry, Payoff} from "../interfaces/ILienRegistry.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {Plate} from "../types/Plate.sol";
import {Record} from "../types/Record.sol";
import {Kinds} from "../types/RecordKind.sol";
import {OdometerUnit, Stamps} from "../types/Stamp.sol";
import {Terms} from "../types/Terms.sol";
import {Vin} from "../types/Vin.sol";
import {Till} from "./Till.sol";

/// What desks do alike: publish listings, look at liens, state the record of a sale.
abstract contract Desk is Till {
    uint256 public constant DISCLOSURE_MAX = 2048;

    IVehicleRegistry public immutable registry;
    ILicenseRegistry public immutable licenses;
    ILienRegistry internal immutable liens;

    /// @dev Does not ask the lien registry: it may be deployed after the desk.
    constructor(address federation, IVehicleRegistry registry_, ILienRegistry liens_, address treasury_)
        Till(federation, treasury_)
    {
        registry = registry_;
        licenses = registry_.licenses();
        liens = liens_;
    }

    // --- sellers ---

    function list(Terms calldata terms, bytes calldata signature, string calldata disclosure) external {
        address seller = _holderOf(terms.vin);
        require(seller == msg.sender, NotTitleHolder(terms.vin, msg.sender));
        require(block.timestamp <= terms.deadline, DeadlinePassed(terms.deadline));
        uint256 size = bytes(disclosure).length;
        require(size <= DISCLOSURE_MAX, DisclosureTooLarge(size, DISCLOSURE_MAX));
        bytes32 given = keccak256(bytes(disclosure));
        require(given == terms.disclosure, DisclosureMismatch(terms.disclosure, given));
        emit Listed(terms.saleId(seller), terms.vin, seller, terms, signature, disclosure);
    }

    // --- views ---

    function saleIdOf(Terms calldata terms, address seller) external pure returns (bytes32) {
        return terms.saleId(seller);
    }

    // --- internal ---

    function _requireNoLien(Vin vin) internal view {
        address holder = liens.holderOf(vin);
        require(holder == address(0), LienActive(vin, holder));
    }

    /// Ends the lien and credits its holder out of what the seller gets.
    /// @return rest of the proceeds.
    function _payOff(
        bytes32 saleId,
        Vin vin,
        address currency,
        uint256 proceeds,
        Payoff calldata payoff,
        bytes calldata signature
    ) internal returns (uint256 rest) {
        uint256 amount = payoff.amount;
        require(amount <= proceeds, PayoffTooHigh(amount, proceeds));
        address holder = liens.payOff(vin, saleId, currency, payoff, signature);
        _credit(holder, currency, amount);
        emit LienPaidOff(saleId, vin, holder, currency, amount);
        return proceeds - amount;
    }

    /// A sale's record, of now.
    function _recordOf(Vin vin, uint32 odometer, OdometerUnit unit, string memory payload)
        internal
        view
        returns (Record memory)
    {
        return Record({
            vin: vin,
            kind: Kinds.SALE,
            stated: Stamps.state(odometer, unit, block.timestamp, 0),
            sealedRoot: 0,
            evidenceRoot: 0,
            plate: Plate.wrap(0),
            payload: payload
        });
    }

    /// @dev Reverts as ERC-721 does for a vehicle that is not registered.
    function _holderOf(Vin vin) internal view returns (address) {
        return IERC721(address(registry)).ownerOf(vin.tokenId());
    }
}
