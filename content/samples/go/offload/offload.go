// Package offload runs one slow call in a goroutine that its caller may stop waiting for.
package offload

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
)

// Limit has room for the calls that may run at once: make(Limit, 100).
// A call that was given up still counts until it returns.
type Limit chan struct{}

// ErrBusy: the limit is reached; answer 503.
var ErrBusy = errors.New("too many calls are running")

// Result is what a call returned.
type Result[T any] struct {
	Value T
	Err   error
}

// Start calls work in a goroutine of its own; its result arrives on the channel.
func Start[T any](
	ctx context.Context, limit Limit, work func(context.Context) (T, error),
) <-chan Result[T] {
	results := make(chan Result[T], 1) // room for the result, so that sending never blocks
	select {
	case limit <- struct{}{}:
		go deliver(ctx, limit, work, results)
	default:
		results <- Result[T]{Err: ErrBusy}
	}
	return results
}

func deliver[T any](
	ctx context.Context, limit Limit, work func(context.Context) (T, error), results chan<- Result[T],
) {
	// gin.Recovery guards the handler's goroutine only; a panic here would end the process.
	defer func() {
		<-limit
		if problem := recover(); problem != nil {
			results <- Result[T]{Err: fmt.Errorf("panic: %v\n%s", problem, debug.Stack())}
		}
	}()
	value, err := work(ctx)
	results <- Result[T]{Value: value, Err: err}
}

// Await returns the result, or the context's error when that comes first.
func Await[T any](ctx context.Context, results <-chan Result[T]) (T, error) {
	select {
	case result := <-results:
		return result.Value, result.Err
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}
