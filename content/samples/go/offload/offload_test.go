package offload

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// Every test runs in a synctest bubble: its clock is simulated,
// and it fails when a goroutine is still blocked at the end.

func TestReturnsTheValue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		results := Start(t.Context(), make(Limit, 1), func(context.Context) (int, error) {
			time.Sleep(time.Second)
			return 42, nil
		})
		if value, err := Await(t.Context(), results); value != 42 || err != nil {
			t.Errorf("got %d, %v", value, err)
		}
	})
}

func TestStopsWaitingWhenTheContextEndsAndLeaksNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		start := time.Now()
		results := Start(ctx, make(Limit, 1), func(context.Context) (int, error) {
			time.Sleep(time.Hour) // deaf to its context
			return 42, nil
		})
		if _, err := Await(ctx, results); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
		if waited := time.Since(start); waited != time.Second {
			t.Errorf("waited %v", waited)
		}
		time.Sleep(time.Hour) // now the work ends, and its send must not block
	})
}

func TestACallThatWasGivenUpCountsUntilItReturns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limit := make(Limit, 1)
		ctx, giveUp := context.WithCancel(t.Context())
		giveUp()
		deaf := func(context.Context) (int, error) {
			time.Sleep(time.Hour)
			return 42, nil
		}
		_, _ = Await(ctx, Start(ctx, limit, deaf))
		if _, err := Await(t.Context(), Start(t.Context(), limit, deaf)); !errors.Is(err, ErrBusy) {
			t.Errorf("got %v", err)
		}
		time.Sleep(2 * time.Hour)
		if value, err := Await(t.Context(), Start(t.Context(), limit, deaf)); value != 42 || err != nil {
			t.Errorf("got %d, %v", value, err)
		}
	})
}

func TestAPanicMakesRoomForTheNextCall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		limit := make(Limit, 1)
		for range 3 {
			results := Start(t.Context(), limit, func(context.Context) (int, error) { panic("boom") })
			if _, err := Await(t.Context(), results); errors.Is(err, ErrBusy) {
				t.Error(err)
			}
		}
	})
}

func TestReturnsAPanicAsAnError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		results := Start(t.Context(), make(Limit, 1), func(context.Context) (int, error) { panic("boom") })
		if _, err := Await(t.Context(), results); err == nil || !strings.Contains(err.Error(), "panic: boom\n") ||
			!strings.Contains(err.Error(), "offload_test.go") {
			t.Errorf("got %v", err)
		}
	})
}
