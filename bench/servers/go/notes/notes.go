// Package notes reads and writes notes with pgx: plain SQL for one record, and rows scanned into
// structs for a list. bench/database/schema.sql has the tables.
package notes

import (
	"context"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Connections for each core; a Flask worker has as many.
const poolPerCore = 10

// Rows of a list.
const page = 20

// Record is a note by itself.
type Record struct {
	ID        int64     `json:"id"`
	OwnerID   int64     `json:"owner_id"`
	Title     string    `json:"title"`
	Body      string    `json:"body"`
	Done      bool      `json:"done"`
	CreatedAt time.Time `json:"created_at"`
}

// New is what a client sends to insert a note.
type New struct {
	OwnerID int64  `json:"owner_id" binding:"required"`
	Title   string `json:"title" binding:"required"`
	Body    string `json:"body"`
}

// Listed is a note in a list: with its owner.
type Listed struct {
	ID        int64     `json:"id"`
	Title     string    `json:"title"`
	Body      string    `json:"body"`
	Done      bool      `json:"done"`
	CreatedAt time.Time `json:"created_at"`
	Owner     Owner     `json:"owner"`
}

type Owner struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type Store struct {
	pool *pgxpool.Pool
}

// Open makes the pool. Where PostgreSQL is, pgx reads from the environment, as libpq does.
func Open(ctx context.Context) (*Store, error) {
	config, err := pgxpool.ParseConfig("")
	if err != nil {
		return nil, err
	}
	config.MaxConns = int32(poolPerCore * runtime.GOMAXPROCS(0))
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	return &Store{pool}, nil
}

// Find gives one record; pgx.ErrNoRows if there is none.
func (store *Store) Find(ctx context.Context, id int64) (Record, error) {
	return store.one(ctx,
		`SELECT id, owner_id, title, body, done, created_at FROM notes WHERE id = $1`, id)
}

// Insert gives the record that it made.
func (store *Store) Insert(ctx context.Context, note New) (Record, error) {
	return store.one(ctx,
		`INSERT INTO notes (owner_id, title, body) VALUES ($1, $2, $3)
		RETURNING id, owner_id, title, body, done, created_at`,
		note.OwnerID, note.Title, note.Body)
}

// After gives the notes that follow an id, with their owners.
func (store *Store) After(ctx context.Context, id int64) ([]Listed, error) {
	rows, err := store.pool.Query(ctx,
		`SELECT notes.id, title, body, done, created_at, owners.id, owners.name
		FROM notes JOIN owners ON owners.id = notes.owner_id
		WHERE notes.id > $1 ORDER BY notes.id LIMIT $2`, id, page)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (Listed, error) {
		var note Listed
		err := row.Scan(&note.ID, &note.Title, &note.Body, &note.Done, &note.CreatedAt,
			&note.Owner.ID, &note.Owner.Name)
		note.CreatedAt = note.CreatedAt.UTC()
		return note, err
	})
}

func (store *Store) one(ctx context.Context, sql string, arguments ...any) (Record, error) {
	rows, err := store.pool.Query(ctx, sql, arguments...)
	if err != nil {
		return Record{}, err
	}
	record, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[Record])
	record.CreatedAt = record.CreatedAt.UTC()
	return record, err
}
