package timing

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
)

func TestLogsMethodRouteStatusAndDuration(t *testing.T) {
	line := request(t, "/users/7", func(r *gin.Engine, log gin.HandlerFunc) {
		r.Use(log, recovery())
	})
	if line.Method != http.MethodGet || line.Route != "/users/:id" || line.Status != http.StatusOK {
		t.Errorf("logged %+v", line)
	}
	if line.Duration < 5*time.Millisecond {
		t.Errorf("duration %v is shorter than the handler", line.Duration)
	}
}

func TestLogsAPanicWithTheStatusThatTheClientReceived(t *testing.T) {
	line := request(t, "/panics", func(r *gin.Engine, log gin.HandlerFunc) {
		r.Use(log, recovery())
	})
	if line.Status != http.StatusInternalServerError {
		t.Errorf("logged status %d", line.Status)
	}
}

func TestLogsAPanicThatPassesThroughIt(t *testing.T) {
	line := request(t, "/panics", func(r *gin.Engine, log gin.HandlerFunc) {
		r.Use(recovery(), log)
	})
	if line.Route != "/panics" {
		t.Errorf("logged %+v", line)
	}
}

type logged struct {
	Method   string
	Route    string
	Status   int
	Duration time.Duration
}

// request serves one request and returns the one line that was logged for it.
func request(t *testing.T, path string, use func(*gin.Engine, gin.HandlerFunc)) logged {
	t.Helper()
	gin.SetMode(gin.TestMode)
	var lines bytes.Buffer
	r := gin.New()
	use(r, Log(slog.New(slog.NewJSONHandler(&lines, nil))))
	r.GET("/users/:id", func(c *gin.Context) {
		time.Sleep(5 * time.Millisecond)
		c.Status(http.StatusOK)
	})
	r.GET("/panics", func(*gin.Context) { panic("in a handler") })
	r.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, nil))

	var line logged
	if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
		t.Fatalf("not one JSON line: %v\n%s", err, lines.String())
	}
	return line
}

func recovery() gin.HandlerFunc {
	return gin.CustomRecoveryWithWriter(io.Discard, func(c *gin.Context, _ any) {
		c.AbortWithStatus(http.StatusInternalServerError)
	})
}
