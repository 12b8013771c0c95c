// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {IValidatorSet} from "../interfaces/IValidatorSet.sol";

/// @notice See `IValidatorSet`, the specification.
contract ValidatorSet is IValidatorSet, AccessManaged {
    using EnumerableSet for EnumerableSet.AddressSet;

    uint256 public constant VALIDATORS_MAX = 64;

    EnumerableSet.AddressSet private _validators;

    constructor(address federation, address[] memory validators) AccessManaged(federation) {
        require(validators.length != 0, ValidatorsTooFew());
        for (uint256 i; i < validators.length; ++i) {
            _add(validators[i]);
        }
    }

    /// @inheritdoc IValidatorSet
    function addValidator(address validator) external restricted {
        _add(validator);
    }

    /// @inheritdoc IValidatorSet
    function removeValidator(address validator) external restricted {
        require(_validators.remove(validator), ValidatorUnknown(validator));
        require(_validators.length() != 0, ValidatorsTooFew());
        emit ValidatorRemoved(validator);
    }

    /// @inheritdoc IValidatorSet
    function getValidators() external view returns (address[] memory) {
        return _validators.values();
    }

    /// @inheritdoc IValidatorSet
    function isValidator(address account) external view returns (bool) {
        return _validators.contains(account);
    }

    function _add(address validator) private {
        require(validator != address(0), ValidatorInvalid(validator));
        require(_validators.add(validator), ValidatorKnown(validator));
        uint256 count = _validators.length();
        require(count <= VALIDATORS_MAX, ValidatorsTooMany(count, VALIDATORS_MAX));
        emit ValidatorAdded(validator);
    }
}
