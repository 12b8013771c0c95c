// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {ISaleDesk, Offer, Permit, RefusalReason} from "../interfaces/ISaleDesk.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {SalePayload} from "../libraries/SalePayload.sol";
import {Plate} from "../types/Plate.sol";
import {Record} from "../types/Record.sol";
import {Kinds} from "../types/RecordKind.sol";
import {Roles} from "../types/Roles.sol";
import {Terms} from "../types/Terms.sol";
import {Stamps} from "../types/Stamp.sol";
import {Vin} from "../types/Vin.sol";
import {Till} from "./Till.sol";

/// @notice See `ISaleDesk`, the specification.
contract SaleDesk is Till {
    uint256 public constant DISCLOSURE_MAX = 2048;

    /// @inheritdoc ISaleDesk
    IVehicleRegistry public immutable registry;
    ILicenseRegistry public immutable licenses;

    mapping(bytes32 saleId => mapping(address buyer => Offer)) private _offers;

    constructor(address federation, IVehicleRegistry registry_, address treasury_) Till(federation, treasury_) {
        registry = registry_;
        licenses = registry_.licenses();
    }

    // --- sellers ---

    /// @inheritdoc ISaleDesk
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

    // --- buyers ---

    /// @inheritdoc ISaleDesk
    function buy(Terms calldata terms, bytes calldata signature) external payable {
        _buy(terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function buyWithPermit(Terms calldata terms, bytes calldata signature, Permit calldata permit)
        external
    {
        require(terms.currency != COIN, CoinHasNoPermit());
        _requireAccepted(terms.currency);
        IERC20Permit token = IERC20Permit(terms.currency);
        // Whoever saw the permit may have carried it already: then the allowance stands, and only that counts.
        try token.permit(msg.sender, address(this), terms.price, permit.deadline, permit.v, permit.r, permit.s) {} catch {}
        _buy(terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function offer(Terms calldata terms, bytes calldata signature, uint40 until) external {
        address seller = _holderOf(terms.vin);
        address attester = terms.attester;
        bytes32 saleId = terms.saleId(seller);
        require(attester != address(0), SaleIsDirect(saleId));
        require(seller != msg.sender, BuyerIsSeller(msg.sender));
        require(attester != seller && attester != msg.sender, AttesterIsParty(attester));
        require(terms.buyer == address(0) || terms.buyer == msg.sender, OfferForOtherBuyer(terms.buyer));
        bool isInTime = until >= block.timestamp && until <= terms.deadline;
        require(isInTime, OfferTimeWrong(until, block.timestamp, terms.deadline));
        _requireAccepted(terms.currency);
        _requireAttester(attester);
        _offers[saleId][msg.sender] = Offer(attester, until);
        emit OfferMade(saleId, terms.vin, msg.sender, seller, until, terms, signature);
    }

    /// @inheritdoc ISaleDesk
    function withdrawOffer(bytes32 saleId) external {
        require(_offers[saleId][msg.sender].attester != address(0), OfferUnknown(saleId, msg.sender));
        delete _offers[saleId][msg.sender];
        emit OfferWithdrawn(saleId, msg.sender);
    }

    // --- attesters ---

    /// @inheritdoc ISaleDesk
    function attest(Terms calldata terms, bytes calldata signature, address buyer, bytes32 payment) external {
        address seller = _holderOf(terms.vin);
        bytes32 saleId = terms.saleId(seller);
        Offer memory standing = _offerToAttest(saleId, buyer);
        require(block.timestamp <= standing.until, OfferExpired(saleId, buyer, standing.until));
        require(payment != 0, PaymentProofMissing(saleId));
        _requireAttester(msg.sender);
        delete _offers[saleId][buyer];
        emit SaleSettled(
            saleId, terms.vin, seller, buyer, terms.currency, terms.price, 0, msg.sender, payment
        );
        _settle(terms, signature, seller, buyer, true);
    }

    /// @inheritdoc ISaleDesk
    function refuse(bytes32 saleId, address buyer, RefusalReason reason) external {
        _offerToAttest(saleId, buyer);
        delete _offers[saleId][buyer];
        emit OfferRefused(saleId, buyer, msg.sender, reason);
    }

    // --- views ---

    /// @inheritdoc ISaleDesk
    function saleIdOf(Terms calldata terms, address seller) external pure returns (bytes32) {
        return terms.saleId(seller);
    }

    /// @inheritdoc ISaleDesk
    function offerOf(bytes32 saleId, address buyer) external view returns (Offer memory) {
        return _offers[saleId][buyer];
    }

    // --- internal ---

    function _buy(Terms calldata terms, bytes calldata signature) private {
        address seller = _holderOf(terms.vin);
        bytes32 saleId = terms.saleId(seller);
        require(terms.attester == address(0), SaleIsAttested(saleId, terms.attester));
        require(seller != msg.sender, BuyerIsSeller(msg.sender));
        uint256 fee = _credit(seller, terms.currency, terms.price);
        emit SaleSettled(
            saleId, terms.vin, seller, msg.sender, terms.currency, terms.price, fee, address(0), 0
        );
        _settle(terms, signature, seller, msg.sender, false);
        _take(terms.currency, terms.price);
    }

    /// Records the sale and moves the title; the registry checks the seller's consent.
    function _settle(
        Terms calldata terms,
        bytes calldata signature,
        address seller,
        address buyer,
        bool isAttested
    ) private {
        Record memory record = Record({
            vin: terms.vin,
            kind: Kinds.SALE,
            stated: Stamps.state(terms.odometer, terms.unit, block.timestamp, 0),
            sealedRoot: 0,
            evidenceRoot: 0,
            plate: Plate.wrap(0),
            payload: SalePayload.encode(terms.price, buyer, terms.currency, seller, isAttested)
        });
        registry.settleSale(terms.consent(address(this)), signature, buyer, record);
    }

    /// @return the offer of `buyer` that names the caller as its attester.
    function _offerToAttest(bytes32 saleId, address buyer) private view returns (Offer memory) {
        Offer memory standing = _offers[saleId][buyer];
        require(standing.attester != address(0), OfferUnknown(saleId, buyer));
        require(standing.attester == msg.sender, NotAttester(saleId, msg.sender));
        return standing;
    }

    function _requireAttester(address attester) private view {
        (, uint32 roles) = licenses.rolesOf(attester);
        require(roles & (Roles.NOTARY | Roles.BANK) != 0, AttesterNotLicensed(attester));
    }

    /// @dev Reverts as ERC-721 does for a vehicle that is not registered.
    function _holderOf(Vin vin) private view returns (address) {
        return IERC721(address(registry)).ownerOf(vin.tokenId());
    }
}
