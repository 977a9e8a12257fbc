// Package fanout answers one request from several independent upstream calls.
package fanout

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/sync/errgroup"
)

// Source is one upstream call. It ends when its context does.
type Source func(context.Context) (string, error)

// Handler asks all sources, at most limit (1 or more) at a time, and answers within the timeout.
func Handler(sources []Source, limit int, timeout time.Duration) gin.HandlerFunc {
	if limit < 1 {
		panic("with a limit below 1, no call would ever start")
	}
	return func(c *gin.Context) {
		// The request's own context: when the client leaves, the calls are cancelled.
		ctx, cancel := context.WithTimeout(c.Request.Context(), timeout)
		defer cancel()
		answers, err := gather(ctx, sources, limit)
		if err == nil {
			c.JSON(http.StatusOK, answers)
			return
		}
		status := http.StatusBadGateway
		switch {
		case c.Request.Context().Err() != nil:
			status = 499 // nginx's own, for a client that has left
		case errors.Is(err, context.DeadlineExceeded):
			status = http.StatusGatewayTimeout
		}
		slog.ErrorContext(ctx, "upstream", "status", status, "error", err)
		c.AbortWithStatus(status)
	}
}

// gather returns when every call has ended, so that none outlives the request.
// The first error cancels the others.
func gather(ctx context.Context, sources []Source, limit int) ([]string, error) {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(limit)
	answers := make([]string, len(sources)) // one element for each goroutine: no lock needed
	for i, ask := range sources {
		group.Go(func() (err error) {
			defer recovered(&err)
			answers[i], err = ask(ctx)
			return err
		})
	}
	err := group.Wait()
	return answers, err
}

// recovered turns a panic into an error with its stack; errgroup leaves that to us.
func recovered(err *error) {
	if problem := recover(); problem != nil {
		*err = fmt.Errorf("panic: %v\n%s", problem, debug.Stack())
	}
}
