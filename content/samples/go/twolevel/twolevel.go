// Package twolevel reads through this process's cache and a shared one; a miss loads once.
package twolevel

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
	"golang.org/x/sync/singleflight"
	"golang.org/x/time/rate"
)

// ErrOverloaded deserves a 503: this miss was not allowed to reach the database.
var ErrOverloaded = errors.New("the database is at its limit")

// Shared is the cache that all processes use, such as Redis.
type Shared interface {
	Get(ctx context.Context, key string) (value []byte, found bool, err error)
	Set(ctx context.Context, key string, value []byte, ttl time.Duration) error
}

// Cache has no defaults; set every field but the last.
type Cache struct {
	Local     *expirable.LRU[string, []byte] // size 0 is unbounded, TTL 0 never expires
	Shared    Shared
	SharedTTL time.Duration
	Loads     *rate.Limiter // of this process; a new one is full, so it lets a burst through
	Load      func(ctx context.Context, key string) ([]byte, error)
	Timeout   time.Duration // of a whole miss
	flights   singleflight.Group
}

// Get returns the value of a key. Callers must not change it.
func (c *Cache) Get(ctx context.Context, key string) ([]byte, error) {
	if value, ok := c.Local.Get(key); ok {
		return value, nil
	}
	// One caller of a key goes on, the others wait for its answer. Several depend on it,
	// so it must not end because the client of the first has left.
	value, err, _ := c.flights.Do(key, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), c.Timeout)
		defer cancel()
		return c.fill(ctx, key)
	})
	if err != nil {
		return nil, err
	}
	return value.([]byte), nil
}

func (c *Cache) fill(ctx context.Context, key string) ([]byte, error) {
	// A shared cache that fails is a miss: the limiter still guards the database.
	value, found, err := c.Shared.Get(ctx, key)
	if err != nil || !found {
		if !c.Loads.Allow() { // answers at once; Wait would hold the request
			return nil, ErrOverloaded
		}
		if value, err = c.Load(ctx, key); err != nil {
			return nil, err
		}
		// Spread the expiry. A write that fails costs a later miss, not this request.
		ttl := time.Duration(float64(c.SharedTTL) * (0.9 + 0.2*rand.Float64()))
		_ = c.Shared.Set(ctx, key, value, ttl)
	}
	c.Local.Add(key, value)
	return value, nil
}
