package proof

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

func TestAContextKeptAfterItsHandlerShowsAnotherRequest(t *testing.T) {
	var kept, copied *gin.Context
	r := router()
	r.GET("/users/:id", func(c *gin.Context) {
		if kept == nil {
			kept, copied = c, c.Copy()
		}
	})
	for range 100 { // the pool may drop a context: then another one is kept
		kept = nil
		serve(r, "/users/1")
		for range 100 { // until it hands out the same context again
			serve(r, "/users/2")
			if kept.Param("id") == "2" {
				break
			}
		}
		if kept.Param("id") == "2" {
			break
		}
	}
	if got := kept.Param("id"); got != "2" {
		t.Fatalf("the pool never handed out the same context (id is %s)", got)
	}
	if got := copied.Param("id"); got != "1" {
		t.Errorf("the copy changed to %s", got)
	}
}

func TestACopyCannotWriteTheResponse(t *testing.T) {
	r := router()
	r.GET("/", func(c *gin.Context) {
		defer func() {
			if recover() == nil {
				t.Error("writing through the copy did not panic")
			}
		}()
		c.Copy().String(http.StatusOK, "late")
	})
	serve(r, "/")
}

func TestGinContextDoesNotPassOnCancellationUnlessToldTo(t *testing.T) {
	for _, fallback := range []bool{false, true} {
		r := router()
		r.ContextWithFallback = fallback
		r.GET("/", func(c *gin.Context) {
			if cancelled := c.Err() != nil; cancelled != fallback {
				t.Errorf("fallback %t: c.Err() is %v", fallback, c.Err())
			}
			if (c.Done() != nil) != fallback {
				t.Errorf("fallback %t: c.Done() is %v", fallback, c.Done())
			}
			if c.Request.Context().Err() == nil {
				t.Error("the request's context is not cancelled")
			}
		})
		gone, leave := context.WithCancel(t.Context())
		leave()
		r.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(gone, http.MethodGet, "/", nil))
	}
}

func TestRequestsOfOneConnectionShareAGoroutine(t *testing.T) {
	r := router()
	r.GET("/", func(c *gin.Context) { c.String(http.StatusOK, goroutine()) })
	server := httptest.NewServer(r)
	defer server.Close()

	first, second := get(t, server.Client(), server.URL), get(t, server.Client(), server.URL)
	if first != second {
		t.Errorf("one connection: %s, then %s", first, second)
	}
	other := &http.Client{Transport: &http.Transport{}}
	defer other.CloseIdleConnections()
	if third := get(t, other, server.URL); third == first {
		t.Errorf("two connections share %s", third)
	}
}

// goroutine names the running goroutine, such as "goroutine 7".
func goroutine() string {
	stack := make([]byte, 64)
	stack = stack[:runtime.Stack(stack, false)]
	name, _, _ := strings.Cut(string(stack), " [")
	return name
}

func get(t *testing.T, client *http.Client, url string) string {
	t.Helper()
	response, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func router() *gin.Engine {
	gin.SetMode(gin.TestMode)
	return gin.New()
}

func serve(r *gin.Engine, path string) {
	r.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, path, nil))
}
