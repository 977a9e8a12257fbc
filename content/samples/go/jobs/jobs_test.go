package jobs

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gin-gonic/gin"
)

// Every test runs in a synctest bubble, which fails when a goroutine is still blocked
// at the end: stopping the queue leaves none behind.

func TestAnswers202BeforeTheWorkIsDone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		finish := make(chan struct{})
		server := start(t, 1, func(context.Context, Report) error {
			<-finish
			return nil
		})
		id := submit(t, server, http.StatusAccepted)
		synctest.Wait()
		if got := state(server, id); got != "running" {
			t.Errorf("state is %q", got)
		}
		close(finish)
		synctest.Wait()
		if got := state(server, id); got != "done" {
			t.Errorf("state is %q", got)
		}
	})
}

func TestTheWorkOutlivesTheRequest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := start(t, 1, func(ctx context.Context, _ Report) error {
			time.Sleep(time.Minute)
			return ctx.Err()
		})
		ctx, end := context.WithCancel(t.Context())
		w := httptest.NewRecorder()
		server.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodPost, "/reports", body()))
		end() // as net/http does when the handler has returned
		time.Sleep(2 * time.Minute)
		if got := state(server, id(t, w)); got != "done" {
			t.Errorf("state is %q", got)
		}
	})
}

func TestAFullBacklogIsA503(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		finish := make(chan struct{})
		defer close(finish)
		server := start(t, 1, func(context.Context, Report) error {
			<-finish
			return nil
		})
		submit(t, server, http.StatusAccepted)
		synctest.Wait() // the worker has taken it
		submit(t, server, http.StatusAccepted)
		submit(t, server, http.StatusServiceUnavailable)
	})
}

func TestFailuresAndPanicsAreRecordedAndTheWorkerGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		works := []func() error{
			func() error { return errors.New("no data") },
			func() error { panic("boom") },
			func() error { return nil },
		}
		next := 0
		server := start(t, 3, func(context.Context, Report) error {
			next++
			return works[next-1]()
		})
		for _, want := range []string{"failed", "failed", "done"} {
			id := submit(t, server, http.StatusAccepted)
			synctest.Wait()
			if got := state(server, id); got != want {
				t.Errorf("state is %q, not %q", got, want)
			}
		}
	})
}

func TestTheStateOfAJobIsForgottenAnHourAfterItsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := start(t, 1, func(context.Context, Report) error { return nil })
		id := submit(t, server, http.StatusAccepted)
		time.Sleep(keep - time.Second)
		if got := state(server, id); got != "done" {
			t.Errorf("state is %q", got)
		}
		time.Sleep(2 * time.Second)
		if got := state(server, id); got != "404" {
			t.Errorf("state is %q", got)
		}
	})
}

func TestAReportThatIsTooLargeIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := start(t, 1, nil)
		large := strings.NewReader(`{"month":"` + strings.Repeat("x", 100_000) + `"}`)
		w := httptest.NewRecorder()
		server.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/reports", large))
		if w.Code != http.StatusBadRequest {
			t.Errorf("got %d", w.Code)
		}
	})
}

func TestAnUnknownJobIsA404(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		if got := state(start(t, 1, nil), "none"); got != "404" {
			t.Errorf("got %q", got)
		}
	})
}

// start serves a queue with one worker, and stops it when the test ends.
func start(t *testing.T, backlog int, build func(context.Context, Report) error) http.Handler {
	gin.SetMode(gin.TestMode)
	ctx, stop := context.WithCancel(t.Context())
	q := Start(ctx, 1, backlog, build)
	t.Cleanup(func() {
		stop()
		q.Wait()
	})
	r := gin.New()
	r.POST("/reports", q.Submit)
	r.GET("/reports/:id", q.Status)
	return r
}

// submit posts a report, and returns its id when it is accepted.
func submit(t *testing.T, server http.Handler, want int) string {
	t.Helper()
	w := httptest.NewRecorder()
	server.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/reports", body()))
	if w.Code != want {
		t.Fatalf("POST /reports answered %d, not %d", w.Code, want)
	}
	if want != http.StatusAccepted {
		return ""
	}
	return id(t, w)
}

func body() *strings.Reader { return strings.NewReader(`{"month":"2026-10"}`) }

func id(t *testing.T, w *httptest.ResponseRecorder) string {
	t.Helper()
	var accepted struct{ ID string }
	if err := json.Unmarshal(w.Body.Bytes(), &accepted); err != nil {
		t.Fatal(err)
	}
	if location := w.Header().Get("Location"); location != "/reports/"+accepted.ID {
		t.Errorf("Location is %q", location)
	}
	return accepted.ID
}

// state is what the server says of a job; the status code where it says no state.
func state(server http.Handler, id string) string {
	w := httptest.NewRecorder()
	server.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/reports/"+id, nil))
	if w.Code != http.StatusOK {
		return strconv.Itoa(w.Code)
	}
	var answer struct{ State string }
	_ = json.Unmarshal(w.Body.Bytes(), &answer)
	return answer.State
}
