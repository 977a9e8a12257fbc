// Package pool opens a database/sql pool with every limit stated.
package pool

import (
	"context"
	"database/sql"
	"time"
)

// Limits of one process; the database sees them once for every process.
const (
	size = 8
	wait = 3 * time.Second
)

// Open returns a pool for the whole process. Drivers register themselves by name.
func Open(driver, address string) (*sql.DB, error) {
	db, err := sql.Open(driver, address)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(size)                // default 0: no limit at all
	db.SetMaxIdleConns(size)                // default 2: others are closed as soon as they are free
	db.SetConnMaxLifetime(30 * time.Minute) // below the limits of the database and the network
	db.SetConnMaxIdleTime(5 * time.Minute)  // shrinks after a peak
	return db, nil
}

// CountOrders waits at most 3 s for a connection and the query together: database/sql has
// no setting for the wait, only the context bounds it.
func CountOrders(ctx context.Context, db *sql.DB) (count int, err error) {
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	err = db.QueryRowContext(ctx, "select count(*) from orders").Scan(&count)
	return count, err
}
