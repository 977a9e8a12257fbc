package offload

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// Every test runs in a synctest bubble: its clock is simulated,
// and it fails when a goroutine is still blocked at the end.

func TestReturnsTheValue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		results := Start(t.Context(), func(context.Context) (int, error) {
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
		results := Start(ctx, func(context.Context) (int, error) {
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

func TestReturnsAPanicAsAnError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		results := Start(t.Context(), func(context.Context) (int, error) { panic("boom") })
		if _, err := Await(t.Context(), results); err == nil || err.Error() != "panic: boom" {
			t.Errorf("got %v", err)
		}
	})
}
