// Package timing logs how long each request took.
package timing

import (
	"log/slog"
	"time"

	"github.com/gin-gonic/gin"
)

// Log writes one line per request. Register it before gin.Recovery,
// so that a panic is logged as the 500 that the client received.
func Log(logger *slog.Logger) gin.HandlerFunc {
	return func(c *gin.Context) {
		start := time.Now()
		// Deferred: what follows c.Next is skipped when a handler panics.
		defer func() {
			logger.LogAttrs(c.Request.Context(), slog.LevelInfo, "request",
				slog.String("method", c.Request.Method),
				slog.String("route", c.FullPath()), // the pattern, so that lines group by route
				slog.Int("status", c.Writer.Status()),
				slog.Duration("duration", time.Since(start)),
			)
		}()
		c.Next()
	}
}
