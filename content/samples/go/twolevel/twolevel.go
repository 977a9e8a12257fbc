// Package twolevel reads through this process's cache, then through
// the shared one. Of the requests that miss a key at once, one loads it.
package twolevel

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
	"golang.org/x/sync/singleflight"
	"golang.org/x/time/rate"
)

// ErrOverloaded: the database may not be asked now; answer 503.
var ErrOverloaded = errors.New("overloaded")

// Value is what the cache keeps. Callers must not change it.
type Value = []byte

// Shared is the cache that all processes use, such as Redis.
type Shared interface {
	Get(ctx context.Context, key string) (Value, bool, error)
	Set(ctx context.Context, key string, v Value, ttl time.Duration) error
	Delete(ctx context.Context, key string) error
}

// Cache has no defaults: set every field but the last.
type Cache struct {
	Local     *expirable.LRU[string, Value]
	Shared    Shared
	SharedTTL time.Duration
	Loads     *rate.Limiter // of this process; full at the start
	// Load returns nil for a missing row, which is cached as well.
	Load    func(ctx context.Context, key string) (Value, error)
	Timeout time.Duration // of Shared, and then of Load
	flights singleflight.Group
}

func (c *Cache) Get(ctx context.Context, key string) (Value, error) {
	if value, ok := c.Local.Get(key); ok {
		return value, nil
	}
	flight := c.flights.DoChan(key, func() (value any, err error) {
		defer func() { // a panic in this goroutine ends the process
			if problem := recover(); problem != nil {
				err = fmt.Errorf("panic: %v\n%s", problem, debug.Stack())
			}
		}()
		// The others wait for this, too: it must not end because
		// the client of the first has left.
		return c.fill(context.WithoutCancel(ctx), key)
	})
	select {
	case result := <-flight:
		value, _ := result.Val.(Value)
		return value, result.Err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Forget is for after a commit. Other processes keep their local copy
// until it expires.
func (c *Cache) Forget(ctx context.Context, key string) error {
	c.flights.Forget(key)
	c.Local.Remove(key)
	return c.Shared.Delete(ctx, key)
}

func (c *Cache) fill(ctx context.Context, key string) (Value, error) {
	asking, stop := context.WithTimeout(ctx, c.Timeout)
	value, found, err := c.Shared.Get(asking, key)
	stop()
	// A failure is a miss: the limiter still guards the database.
	if err != nil || !found {
		if !c.Loads.Allow() { // Wait would hold the request
			return nil, ErrOverloaded
		}
		ctx, cancel := context.WithTimeout(ctx, c.Timeout)
		defer cancel()
		if value, err = c.Load(ctx, key); err != nil {
			return nil, err
		}
		// Keys filled together should not expire together. If this
		// fails, it costs a later miss, not this request.
		spread := 0.9 + 0.2*rand.Float64()
		ttl := time.Duration(float64(c.SharedTTL) * spread)
		_ = c.Shared.Set(ctx, key, value, ttl)
	}
	c.Local.Add(key, value)
	return value, nil
}
