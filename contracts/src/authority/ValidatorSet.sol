// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {IValidatorSet, Seat} from "../interfaces/IValidatorSet.sol";

/// @notice See `IValidatorSet`, the specification.
contract ValidatorSet is IValidatorSet, AccessManaged {
    using EnumerableSet for EnumerableSet.AddressSet;

    uint256 public constant VALIDATORS_MAX = 64;

    EnumerableSet.AddressSet private _validators;

    /// @inheritdoc IValidatorSet
    mapping(address validator => address operator) public operatorOf;
    mapping(address operator => uint256 validators) private _countOf;

    constructor(address federation, Seat[] memory seats) AccessManaged(federation) {
        require(seats.length != 0, ValidatorsTooFew());
        for (uint256 i; i < seats.length; ++i) {
            _add(seats[i].validator, seats[i].operator);
        }
    }

    /// @inheritdoc IValidatorSet
    function addValidator(address validator, address operator) external restricted {
        _add(validator, operator);
    }

    /// @inheritdoc IValidatorSet
    function removeValidator(address validator) external restricted {
        require(_validators.remove(validator), ValidatorUnknown(validator));
        require(_validators.length() != 0, ValidatorsTooFew());
        address operator = operatorOf[validator];
        delete operatorOf[validator];
        --_countOf[operator];
        emit ValidatorRemoved(validator, operator);
    }

    /// @inheritdoc IValidatorSet
    function getValidators() external view returns (address[] memory) {
        return _validators.values();
    }

    /// @inheritdoc IValidatorSet
    function isValidator(address account) external view returns (bool) {
        return _validators.contains(account);
    }

    /// @inheritdoc IValidatorSet
    function isOperator(address account) external view returns (bool) {
        return _countOf[account] != 0;
    }

    function _add(address validator, address operator) private {
        require(validator != address(0), ValidatorInvalid(validator));
        require(operator != address(0), OperatorInvalid(operator));
        require(_validators.add(validator), ValidatorKnown(validator));
        uint256 count = _validators.length();
        require(count <= VALIDATORS_MAX, ValidatorsTooMany(count, VALIDATORS_MAX));
        operatorOf[validator] = operator;
        ++_countOf[operator];
        emit ValidatorAdded(validator, operator);
    }
}
