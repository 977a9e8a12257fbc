package pool

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestAllProcessesTogetherStayWithinWhatTheDatabaseServes(t *testing.T) {
	for _, c := range []struct{ connections, processes, size int }{{9, 4, 2}, {9, 1, 9}} {
		db := open(t)
		if err := Limit(db, c.connections, c.processes); err != nil {
			t.Fatal(err)
		}
		if got := db.Stats().MaxOpenConnections; got != c.size {
			t.Errorf("%d for %d processes: %d each", c.connections, c.processes, got)
		}
	}
}

func TestMoreProcessesThanConnectionsAreRefused(t *testing.T) {
	if Limit(open(t), 9, 36) == nil {
		t.Error("36 processes share 9 connections")
	}
}

func TestWithoutALimitEveryQueryMayOpenAConnection(t *testing.T) {
	if got := open(t).Stats().MaxOpenConnections; got != 0 {
		t.Errorf("the default is no longer 'no limit' (got %d): mend the comment in Limit", got)
	}
}

func TestReadsAndGivesTheConnectionBack(t *testing.T) {
	db := limited(t)
	for range 3 {
		emails, err := Emails(t.Context(), db)
		if err != nil || !slices.Equal(emails, []string{"ada@example.com"}) {
			t.Fatalf("got %v, %v", emails, err)
		}
	}
	if got := db.Stats().InUse; got != 0 {
		t.Errorf("%d connections are out", got)
	}
}

func TestADeadlineEndsTheWaitButNotTheLeak(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		db := limited(t)
		leaked, err := db.QueryContext(t.Context(), "SELECT email FROM users")
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		if _, err := Emails(t.Context(), db); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		if waited := time.Since(start); waited != 3*time.Second { // of the test's own clock
			t.Errorf("waited %v", waited)
		}
		if got := db.Stats().InUse; got != 1 {
			t.Errorf("%d connections are out", got)
		}
		if err := leaked.Close(); err != nil {
			t.Error(err)
		}
		if _, err := Emails(t.Context(), db); err != nil {
			t.Errorf("after Close: %v", err)
		}
	})
}

// limited has one connection.
func limited(t *testing.T) *sql.DB {
	db := open(t)
	if err := Limit(db, 1, 1); err != nil {
		t.Fatal(err)
	}
	return db
}

func open(t *testing.T) *sql.DB {
	db := sql.OpenDB(connector{})
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// A database with one row, in the place of a real one.
type connector struct{}

func (connector) Connect(context.Context) (driver.Conn, error) { return conn{}, nil }
func (connector) Driver() driver.Driver                        { return nil }

type conn struct{}

func (conn) Prepare(string) (driver.Stmt, error) { return nil, errors.ErrUnsupported }
func (conn) Begin() (driver.Tx, error)           { return nil, errors.ErrUnsupported }
func (conn) Close() error                        { return nil }
func (conn) QueryContext(context.Context, string, []driver.NamedValue) (driver.Rows, error) {
	return &rows{left: 1}, nil
}

type rows struct{ left int }

func (*rows) Columns() []string { return []string{"email"} }
func (*rows) Close() error      { return nil }
func (r *rows) Next(values []driver.Value) error {
	if r.left == 0 {
		return io.EOF
	}
	r.left--
	values[0] = "ada@example.com"
	return nil
}
