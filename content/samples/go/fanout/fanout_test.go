package fanout

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gin-gonic/gin"
)

// Every test runs in a synctest bubble: its clock is simulated,
// and it fails when a goroutine is still blocked at the end.

func TestCallsRunAtTheSameTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		code, body := ask(t.Context(), 3, time.Minute, answer("a"), answer("b"), answer("c"))
		if code != http.StatusOK || body != `["a","b","c"]` {
			t.Errorf("got %d %s", code, body)
		}
		if took := time.Since(start); took != time.Second {
			t.Errorf("three calls of a second took %v", took)
		}
	})
}

func TestNeverMoreThanTheLimitRun(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var running, most atomic.Int32
		counted := func(ctx context.Context) (string, error) {
			most.Store(max(most.Load(), running.Add(1)))
			defer running.Add(-1)
			return answer("x")(ctx)
		}
		ask(t.Context(), 2, time.Minute, counted, counted, counted, counted, counted)
		if most.Load() != 2 {
			t.Errorf("%d ran at once", most.Load())
		}
	})
}

func TestATimeoutIsA504(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		if code, _ := ask(t.Context(), 2, time.Second, patient, patient); code != http.StatusGatewayTimeout {
			t.Errorf("got %d", code)
		}
		if took := time.Since(start); took != time.Second {
			t.Errorf("answered after %v", took)
		}
	})
}

func TestAnErrorCancelsTheOtherCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		if code, _ := ask(t.Context(), 2, time.Hour, patient, failing); code != http.StatusBadGateway {
			t.Errorf("got %d", code)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("the other call went on for %v", took)
		}
	})
}

func TestAClientThatLeavesCancelsTheCallsAndGetsNoGatewayError(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		client, leave := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, leave)
		start := time.Now()
		if code, _ := ask(client, 2, time.Hour, patient, patient); code != 499 {
			t.Errorf("got %d", code)
		}
		if took := time.Since(start); took != time.Second {
			t.Errorf("the calls went on for %v", took)
		}
	})
}

func TestAPanicInACallIsA502AndLoggedWithItsStack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		lines := logged(t)
		panics := func(context.Context) (string, error) { panic("boom") }
		if code, _ := ask(t.Context(), 2, time.Minute, answer("a"), panics); code != http.StatusBadGateway {
			t.Errorf("got %d", code)
		}
		if got := lines.String(); !strings.Contains(got, "boom") || !strings.Contains(got, "fanout_test.go") {
			t.Errorf("logged %s", got)
		}
	})
}

func TestALimitBelowOneIsRefusedAtTheStart(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it was accepted")
		}
	}()
	Handler(nil, 0, time.Second)
}

// logged is what the test logs, in the place of its output.
func logged(t *testing.T) *bytes.Buffer {
	var lines bytes.Buffer
	before := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&lines, nil)))
	t.Cleanup(func() { slog.SetDefault(before) })
	return &lines
}

func answer(text string) Source {
	return func(context.Context) (string, error) {
		time.Sleep(time.Second)
		return text, nil
	}
}

func patient(ctx context.Context) (string, error) {
	<-ctx.Done()
	return "", ctx.Err()
}

func failing(context.Context) (string, error) { return "", errors.New("no answer") }

func ask(ctx context.Context, limit int, timeout time.Duration, sources ...Source) (int, string) {
	gin.SetMode(gin.TestMode)
	r := gin.New()
	r.GET("/", Handler(sources, limit, timeout))
	w := httptest.NewRecorder()
	r.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/", nil))
	return w.Code, w.Body.String()
}
