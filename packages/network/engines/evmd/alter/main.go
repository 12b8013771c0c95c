// Alters a stored block, for the test that shows what becomes of it: `alter <data folder> <height> <old> <new>`.
// Both texts must be of one length. The database stays whole, so that only the chain itself can notice.
package main

import (
	"bytes"
	"fmt"
	"os"

	dbm "github.com/cometbft/cometbft-db"
)

func main() {
	if err := alter(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func alter(args []string) error {
	if len(args) != 4 || len(args[2]) != len(args[3]) {
		return fmt.Errorf("usage: alter <data folder> <height> <old> <new>, both texts of one length")
	}
	blocks, err := dbm.NewGoLevelDB("blockstore", args[0])
	if err != nil {
		return err
	}
	defer blocks.Close()
	return alterParts(blocks, args[1], []byte(args[2]), []byte(args[3]))
}

// A block lies in the store in parts, `P:<height>:<part>`.
func alterParts(blocks dbm.DB, height string, old, fresh []byte) error {
	for part := 0; ; part++ {
		key := []byte(fmt.Sprintf("P:%s:%d", height, part))
		value, err := blocks.Get(key)
		if err != nil {
			return err
		}
		if value == nil {
			return fmt.Errorf("block %s does not hold %q", height, old)
		}
		if bytes.Contains(value, old) {
			return blocks.SetSync(key, bytes.ReplaceAll(value, old, fresh))
		}
	}
}
