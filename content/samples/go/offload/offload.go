// Package offload runs one slow call in a goroutine that its caller may stop waiting for.
package offload

import (
	"context"
	"fmt"
)

// Result is what a call returned.
type Result[T any] struct {
	Value T
	Err   error
}

// Start calls work in a goroutine of its own; its result arrives on the channel.
func Start[T any](ctx context.Context, work func(context.Context) (T, error)) <-chan Result[T] {
	results := make(chan Result[T], 1) // room for the result, so that sending never blocks
	go deliver(ctx, work, results)
	return results
}

func deliver[T any](
	ctx context.Context, work func(context.Context) (T, error), results chan<- Result[T],
) {
	// gin.Recovery guards the handler's goroutine only; a panic here would end the process.
	defer func() {
		if problem := recover(); problem != nil {
			results <- Result[T]{Err: fmt.Errorf("panic: %v", problem)}
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
