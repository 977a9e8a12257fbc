// Package pool sizes database/sql for the database.
package pool

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// Limit takes this process's part of what the database serves well.
func Limit(db *sql.DB, connections, processes int) error {
	size := connections / processes
	if size < 1 {
		return errors.New("fewer connections than processes: use PgBouncer")
	}
	db.SetMaxOpenConns(size) // default: no limit
	db.SetMaxIdleConns(size) // default 2: the rest keep reopening
	// Below any limit of the database and proxies; default: for ever.
	db.SetConnMaxLifetime(25 * time.Minute)
	return nil
}

// Emails reads those of the newest users. It takes 3 seconds at most,
// the wait for a connection included.
func Emails(ctx context.Context, db *sql.DB) ([]string, error) {
	// database/sql has no setting for the wait: this deadline is it.
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	rows, err := db.QueryContext(ctx,
		"SELECT email FROM users ORDER BY id DESC LIMIT 100")
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
