package pool

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"testing"
	"time"
)

func TestGivesOutNoMoreThanItsSizeAndStopsWaitingWithTheContext(t *testing.T) {
	db := open(t)
	for range size {
		held, err := db.Conn(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer held.Close()
	}

	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := CountOrders(ctx, db); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a full pool answered %v", err)
	}
	if open := db.Stats().OpenConnections; open != size {
		t.Errorf("%d connections are open", open)
	}
}

func TestKeepsAllItsConnectionsWhenTheyAreFree(t *testing.T) {
	db := open(t)
	held := make([]*sql.Conn, size)
	for i := range held {
		held[i], _ = db.Conn(t.Context())
	}
	for _, each := range held {
		each.Close()
	}
	if idle := db.Stats().Idle; idle != size {
		t.Errorf("%d connections were kept", idle)
	}
}

func TestCountsAndGivesTheConnectionBack(t *testing.T) {
	db := open(t)
	count, err := CountOrders(t.Context(), db)
	if err != nil || count != 2 {
		t.Errorf("counted %d, %v", count, err)
	}
	if inUse := db.Stats().InUse; inUse != 0 {
		t.Errorf("%d connections are still in use", inUse)
	}
}

func open(t *testing.T) *sql.DB {
	t.Helper()
	db, err := Open("planted", "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func init() { sql.Register("planted", planted{}) }

// planted is a driver that answers every query with one row that holds 2.
type planted struct{}

func (planted) Open(string) (driver.Conn, error)           { return planted{}, nil }
func (planted) Prepare(string) (driver.Stmt, error)        { return planted{}, nil }
func (planted) Begin() (driver.Tx, error)                  { return nil, driver.ErrSkip }
func (planted) Close() error                               { return nil }
func (planted) NumInput() int                              { return 0 }
func (planted) Exec([]driver.Value) (driver.Result, error) { return nil, driver.ErrSkip }
func (planted) Query([]driver.Value) (driver.Rows, error)  { return &rows{}, nil }

type rows struct{ told bool }

func (*rows) Columns() []string { return []string{"count"} }
func (*rows) Close() error      { return nil }
func (r *rows) Next(values []driver.Value) error {
	if r.told {
		return io.EOF
	}
	r.told = true
	values[0] = int64(2)
	return nil
}
