// Package pool opens a database/sql pool with every limit stated.
package pool

import (
	"context"
	"database/sql"
	"time"
)

// Limits of one process; the database sees them once for each.
const (
	size = 8
	wait = 3 * time.Second
)

// Open returns the pool of the process.
func Open(driver, address string) (*sql.DB, error) {
	db, err := sql.Open(driver, address)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(size)                // default 0: no limit at all
	db.SetMaxIdleConns(size)                // default 2, the rest are closed
	db.SetConnMaxLifetime(30 * time.Minute) // below the database's limit
	db.SetConnMaxIdleTime(5 * time.Minute)  // shrinks after a peak
	return db, nil
}

// CountOrders waits at most 3 s for a connection and the query together:
// only a context bounds that wait.
func CountOrders(ctx context.Context, db *sql.DB) (count int, err error) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	err = db.QueryRowContext(ctx, "select count(*) from orders").Scan(&count)
	return count, err
}
