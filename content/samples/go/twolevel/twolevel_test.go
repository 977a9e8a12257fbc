package twolevel

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
	"golang.org/x/time/rate"
)

// Every test runs in a synctest bubble: its clock moves only when every goroutine waits.

func TestConcurrentMissesOfAKeyLoadItOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var loads atomic.Int32
		proceed := make(chan struct{})
		c := cache(&shared{}, func(context.Context, string) ([]byte, error) {
			loads.Add(1)
			<-proceed
			return []byte("value"), nil
		})
		var callers sync.WaitGroup
		for range 100 {
			callers.Go(func() {
				if value, err := c.Get(t.Context(), "key"); string(value) != "value" || err != nil {
					t.Errorf("got %q, %v", value, err)
				}
			})
		}
		synctest.Wait() // all of them wait now
		if got := loads.Load(); got != 1 {
			t.Errorf("loaded %d times", got)
		}
		close(proceed)
		callers.Wait()
		if got := loads.Load(); got != 1 {
			t.Errorf("loaded %d times in the end", got)
		}
	})
}

func TestTheLimiterRejectsAtOnceInsteadOfWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{}, echo)
		c.Loads = rate.NewLimiter(1, 2)
		start := time.Now()
		for key, want := range map[string]error{"a": nil, "b": nil} {
			if _, err := c.Get(t.Context(), key); err != want {
				t.Errorf("%s: %v", key, err)
			}
		}
		if _, err := c.Get(t.Context(), "c"); !errors.Is(err, ErrOverloaded) {
			t.Errorf("the third miss got %v", err)
		}
		if waited := time.Since(start); waited != 0 {
			t.Errorf("waited %v", waited)
		}
		if err := c.Loads.Wait(t.Context()); err != nil || time.Since(start) != time.Second {
			t.Errorf("Wait took %v (%v)", time.Since(start), err)
		}
	})
}

func TestHitsAreNotLimited(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{}, echo)
		c.Loads = rate.NewLimiter(0, 1)
		for range 5 {
			if _, err := c.Get(t.Context(), "key"); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestASecondProcessFindsTheKeyInTheSharedCache(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		between := &shared{}
		_, _ = cache(between, echo).Get(t.Context(), "key")
		value, err := cache(between, failing).Get(t.Context(), "key")
		if string(value) != "key" || err != nil {
			t.Errorf("got %q, %v", value, err)
		}
		if between.ttl < 54*time.Second || between.ttl > 66*time.Second {
			t.Errorf("expires after %v", between.ttl)
		}
	})
}

func TestASharedCacheThatFailsIsAMiss(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		value, err := cache(&shared{err: errors.New("down")}, echo).Get(t.Context(), "key")
		if string(value) != "key" || err != nil {
			t.Errorf("got %q, %v", value, err)
		}
	})
}

func TestAClientThatLeavesDoesNotEndTheLoadOfTheOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		first, leave := context.WithTimeout(t.Context(), time.Millisecond)
		defer leave()
		c := cache(&shared{}, func(ctx context.Context, key string) ([]byte, error) {
			time.Sleep(time.Second / 2)
			return []byte(key), ctx.Err()
		})
		var callers sync.WaitGroup
		callers.Go(func() {
			start := time.Now()
			if _, err := c.Get(first, "key"); !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("the first got %v", err)
			}
			if waited := time.Since(start); waited != time.Millisecond {
				t.Errorf("the first waited %v", waited)
			}
		})
		synctest.Wait()
		if value, err := c.Get(t.Context(), "key"); string(value) != "key" || err != nil {
			t.Errorf("the second got %q, %v", value, err)
		}
		callers.Wait()
	})
}

func TestASharedCacheThatHangsLeavesTimeForTheLoad(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{hangs: true}, func(ctx context.Context, key string) ([]byte, error) {
			time.Sleep(time.Second / 2)
			return []byte(key), ctx.Err()
		})
		if value, err := c.Get(t.Context(), "key"); string(value) != "key" || err != nil {
			t.Errorf("got %q, %v", value, err)
		}
	})
}

func TestAMissingRowIsCachedAsWell(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		between := &shared{}
		loads := 0
		none := func(context.Context, string) ([]byte, error) {
			loads++
			return nil, nil
		}
		for _, process := range []*Cache{cache(between, none), cache(between, none)} {
			for range 2 {
				if value, err := process.Get(t.Context(), "key"); value != nil || err != nil {
					t.Errorf("got %q, %v", value, err)
				}
			}
		}
		if loads != 1 {
			t.Errorf("asked the database %d times", loads)
		}
	})
}

func TestAForgottenKeyIsReadAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{}, echo)
		_, _ = c.Get(t.Context(), "key")
		c.Load = func(context.Context, string) ([]byte, error) { return []byte("new"), nil }
		if value, _ := c.Get(t.Context(), "key"); string(value) != "key" {
			t.Errorf("got %q from the cache", value)
		}
		if err := c.Forget(t.Context(), "key"); err != nil {
			t.Error(err)
		}
		if value, _ := c.Get(t.Context(), "key"); string(value) != "new" {
			t.Errorf("got %q", value)
		}
	})
}

func TestAPanicInALoadIsAnErrorWithItsStack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{}, func(context.Context, string) ([]byte, error) { panic("boom") })
		_, err := c.Get(t.Context(), "key")
		if err == nil || !strings.Contains(err.Error(), "twolevel_test.go") {
			t.Errorf("got %v", err)
		}
	})
}

func TestAFailedLoadIsNotKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := cache(&shared{}, failing)
		if _, err := c.Get(t.Context(), "key"); err == nil {
			t.Error("no error")
		}
		c.Load = echo
		if _, err := c.Get(t.Context(), "key"); err != nil {
			t.Error(err)
		}
	})
}

func cache(between Shared, load func(context.Context, string) ([]byte, error)) *Cache {
	return &Cache{
		Local:     expirable.NewLRU[string, []byte](10, nil, 0),
		Shared:    between,
		SharedTTL: time.Minute,
		Loads:     rate.NewLimiter(1000, 1000),
		Load:      load,
		Timeout:   time.Second,
	}
}

func echo(_ context.Context, key string) ([]byte, error) { return []byte(key), nil }

func failing(context.Context, string) ([]byte, error) { return nil, errors.New("no answer") }

// shared is in the place of Redis.
type shared struct {
	values sync.Map
	ttl    time.Duration
	err    error
	hangs  bool
}

func (s *shared) Get(ctx context.Context, key string) ([]byte, bool, error) {
	if s.hangs {
		<-ctx.Done()
		return nil, false, ctx.Err()
	}
	value, found := s.values.Load(key)
	if !found || s.err != nil {
		return nil, false, s.err
	}
	return value.([]byte), true, nil
}

func (s *shared) Set(_ context.Context, key string, value []byte, ttl time.Duration) error {
	s.values.Store(key, value)
	s.ttl = ttl
	return s.err
}

func (s *shared) Delete(_ context.Context, key string) error {
	s.values.Delete(key)
	return s.err
}
