// Package pool sizes database/sql for the database rather than for this process.
package pool

import (
	"context"
	"database/sql"
	"time"
)

// Limit gives this process its part of the connections that the database serves well.
func Limit(db *sql.DB, connections, processes int) {
	size := max(1, connections/processes)
	db.SetMaxOpenConns(size)                // default: no limit
	db.SetMaxIdleConns(size)                // default 2: under load the others are closed and reopened
	db.SetConnMaxLifetime(25 * time.Minute) // default: for ever; stay below the limits of the database
}

// Emails waits for a connection and for its rows, for 3 seconds in all.
func Emails(ctx context.Context, db *sql.DB) ([]string, error) {
	// database/sql has no setting for the wait: this deadline is it.
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	rows, err := db.QueryContext(ctx, "SELECT email FROM users")
	if err != nil {
		return nil, err
	}
	defer rows.Close() // the connection goes back on every way out
	var emails []string
	for rows.Next() {
		var email string
		if err := rows.Scan(&email); err != nil {
			return nil, err
		}
		emails = append(emails, email)
	}
	return emails, rows.Err()
}
