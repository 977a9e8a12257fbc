package main

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"syscall"
	"testing"

	"github.com/gin-gonic/gin"
)

func TestAnswersPong(t *testing.T) {
	w := httptest.NewRecorder()
	routes().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/api/ping", nil))
	if w.Code != http.StatusOK || w.Body.String() != `{"message":"pong"}` {
		t.Errorf("got %d %s", w.Code, w.Body)
	}
}

func TestRunsInReleaseMode(t *testing.T) {
	routes()
	if gin.Mode() != gin.ReleaseMode {
		t.Errorf("mode is %q", gin.Mode())
	}
}

func TestHasEveryTimeout(t *testing.T) {
	s := newServer(routes())
	if s.ReadHeaderTimeout == 0 || s.ReadTimeout == 0 || s.WriteTimeout == 0 || s.IdleTimeout == 0 {
		t.Errorf("a timeout is missing: %+v", s)
	}
}

func TestIgnoresAForgedClientAddress(t *testing.T) {
	forged := httptest.NewRequest(http.MethodGet, "/ip", nil)
	forged.Header.Set("X-Forwarded-For", "203.0.113.9")
	address := func(r *gin.Engine) string {
		r.GET("/ip", func(c *gin.Context) { c.String(http.StatusOK, c.ClientIP()) })
		w := httptest.NewRecorder()
		r.ServeHTTP(w, forged)
		return w.Body.String()
	}
	if got := address(routes()); got == "203.0.113.9" {
		t.Error("the forged address was believed")
	}
	if got := address(gin.New()); got != "203.0.113.9" {
		t.Errorf("gin.New no longer trusts every proxy (got %s): mend the comment in routes", got)
	}
}

func TestFinishesRequestsInFlightWhenStopped(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	arrived, proceed := make(chan struct{}), make(chan struct{})
	slow := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(arrived)
		<-proceed
		_, _ = io.WriteString(w, "done")
	})
	server := newServer(slow)
	shuttingDown := make(chan struct{})
	server.RegisterOnShutdown(func() { close(shuttingDown) })
	served := make(chan error, 1)
	go func() { served <- serve(server, listener, syscall.SIGTERM) }()

	body := make(chan string, 1)
	go func() {
		response, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			body <- err.Error()
			return
		}
		defer response.Body.Close()
		text, _ := io.ReadAll(response.Body)
		body <- string(text)
	}()

	<-arrived
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	if err := self.Signal(syscall.SIGTERM); err != nil {
		t.Skipf("signals are not available here: %v", err)
	}
	<-shuttingDown
	close(proceed)
	if got := <-body; got != "done" {
		t.Errorf("the request in flight got %q", got)
	}
	if err := <-served; err != nil {
		t.Errorf("serve returned %v", err)
	}
}
