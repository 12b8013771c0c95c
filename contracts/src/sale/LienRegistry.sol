// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {EIP712} from "solady/src/utils/EIP712.sol";
import {SignatureCheckerLib} from "solady/src/utils/SignatureCheckerLib.sol";
import {ILicenseRegistry} from "../interfaces/ILicenseRegistry.sol";
import {ILienRegistry, Lien, LienTerms, Payoff} from "../interfaces/ILienRegistry.sol";
import {IVehicleRegistry} from "../interfaces/IVehicleRegistry.sol";
import {LienTypes} from "../libraries/LienTypes.sol";
import {Roles} from "../types/Roles.sol";
import {Vin} from "../types/Vin.sol";

/// @notice See `ILienRegistry`, the specification.
contract LienRegistry is ILienRegistry, EIP712 {
    using LienTypes for *;

    /// @inheritdoc ILienRegistry
    IVehicleRegistry public immutable registry;
    ILicenseRegistry public immutable licenses;

    mapping(Vin => Lien) private _liens;

    constructor(IVehicleRegistry registry_) {
        registry = registry_;
        licenses = registry_.licenses();
    }

    /// @inheritdoc ILienRegistry
    function registerLien(LienTerms calldata terms, bytes calldata signature) external {
        (, uint32 roles) = licenses.rolesOf(msg.sender);
        require(roles & Roles.BANK != 0, NotBank(msg.sender));
        require(block.timestamp <= terms.deadline, LienSignatureExpired(terms.deadline));
        address desk = registry.reservedFor(terms.vin).desk;
        require(desk == address(0), LienForReserved(terms.vin, desk));
        address owner = IERC721(address(registry)).ownerOf(terms.vin.tokenId());
        uint64 id = _open(terms, false);
        _requireSigned(owner, terms.hash(msg.sender, id), signature);
    }

    /// @inheritdoc ILienRegistry
    function orderLien(LienTerms calldata terms) external {
        require(_isResponsible(terms.vin, msg.sender), NotResponsible(terms.vin, msg.sender));
        _open(terms, true);
    }

    /// @inheritdoc ILienRegistry
    function releaseLien(Vin vin) external {
        Lien memory lien = _activeLien(vin);
        bool mayRelease = lien.holder == msg.sender || _isResponsible(vin, msg.sender);
        require(mayRelease, NotLienHolder(vin, msg.sender));
        _end(vin, lien);
    }

    /// @inheritdoc ILienRegistry
    function payOff(Vin vin, bytes32 saleId, address currency, Payoff calldata payoff, bytes calldata signature)
        external
        returns (address)
    {
        (, uint32 roles) = licenses.rolesOf(msg.sender);
        require(roles & Roles.SALE_DESK != 0, NotDesk(msg.sender));
        Lien memory lien = _activeLien(vin);
        require(block.timestamp <= payoff.expiry, LienSignatureExpired(payoff.expiry));
        require(payoff.saleId == 0 || payoff.saleId == saleId, PayoffForOtherSale(payoff.saleId, saleId));
        require(payoff.amount <= lien.ceiling, PayoffAboveCeiling(payoff.amount, lien.ceiling));
        bool isSameCurrency = payoff.amount == 0 || currency == lien.currency;
        require(isSameCurrency, PayoffInOtherCurrency(currency, lien.currency));
        _requireSigned(lien.holder, payoff.hash(vin, lien.id, msg.sender, currency), signature);
        _end(vin, lien);
        return lien.holder;
    }

    // --- views ---

    /// @inheritdoc ILienRegistry
    function lienOf(Vin vin) external view returns (Lien memory) {
        return _liens[vin];
    }

    /// @inheritdoc ILienRegistry
    function holderOf(Vin vin) external view returns (address) {
        return _liens[vin].holder;
    }

    // --- internal ---

    function _open(LienTerms calldata terms, bool isOrdered) private returns (uint64 id) {
        Lien memory last = _liens[terms.vin];
        require(last.holder == address(0), LienExists(terms.vin, last.holder));
        id = last.id + 1;
        _liens[terms.vin] = Lien(msg.sender, id, isOrdered, terms.currency, terms.ceiling);
        emit LienRegistered(terms.vin, msg.sender, id, isOrdered, terms.currency, terms.ceiling);
    }

    function _end(Vin vin, Lien memory lien) private {
        _liens[vin] = Lien(address(0), lien.id, false, address(0), 0);
        emit LienReleased(vin, lien.holder, lien.id, msg.sender);
    }

    function _activeLien(Vin vin) private view returns (Lien memory lien) {
        lien = _liens[vin];
        require(lien.holder != address(0), LienUnknown(vin));
    }

    /// @dev Reverts with `VehicleUnknown`.
    function _isResponsible(Vin vin, address account) private view returns (bool) {
        (bytes2 country, uint32 roles) = licenses.rolesOf(account);
        return roles & Roles.DEPARTMENT != 0 && registry.vehicleOf(vin).country == country;
    }

    function _requireSigned(address signer, bytes32 structHash, bytes calldata signature) private view {
        bool isSigned =
            SignatureCheckerLib.isValidSignatureNowCalldata(signer, _hashTypedData(structHash), signature);
        require(isSigned, LienSignatureInvalid(signer));
    }

    function _domainNameAndVersion() internal pure override returns (string memory, string memory) {
        return ("UrCar", "1");
    }
}
