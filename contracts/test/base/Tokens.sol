// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// An honest token without allowances; the others below are not honest.
contract PlainToken {
    mapping(address account => uint256) public balanceOf;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external virtual returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }

    function transfer(address to, uint256 amount) external virtual returns (bool) {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}

/// Keeps one unit of each transfer for itself.
contract TaxedToken is PlainToken {
    function transferFrom(address from, address to, uint256 amount) external override returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount - 1;
        return true;
    }
}

/// Gives one unit more than asked.
contract GenerousToken is PlainToken {
    function transferFrom(address from, address to, uint256 amount) external override returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount + 1;
        return true;
    }
}

/// Says yes and moves nothing.
contract LyingToken is PlainToken {
    function transferFrom(address, address, uint256) external pure override returns (bool) {
        return true;
    }
}

/// Moves the money and says no.
contract RefusingToken is PlainToken {
    function transferFrom(address from, address to, uint256 amount) external override returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return false;
    }
}

/// Takes money in and lets none out.
contract KeepingToken is PlainToken {
    function transfer(address, uint256) external pure override returns (bool) {
        return false;
    }
}

/// Works and returns nothing, as some old tokens do.
contract SilentToken {
    mapping(address account => uint256) public balanceOf;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }
}

/// Calls somebody else before it moves anything, once.
contract CallingToken is PlainToken {
    address private _target;
    bytes private _message;

    function callBack(address target, bytes calldata message) external {
        (_target, _message) = (target, message);
    }

    function transferFrom(address from, address to, uint256 amount) external override returns (bool) {
        address target = _target;
        if (target != address(0)) {
            delete _target;
            (bool success, bytes memory answer) = target.call(_message);
            require(success, string(answer));
        }
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        return true;
    }
}
