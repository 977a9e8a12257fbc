package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
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

func TestBelievesTheProxyOnThisMachineAndNobodyElse(t *testing.T) {
	client := func(r *gin.Engine, from string) string {
		request := httptest.NewRequest(http.MethodGet, "/ip", nil)
		request.RemoteAddr = from + ":1234"
		request.Header.Set("X-Forwarded-For", "203.0.113.9")
		w := httptest.NewRecorder()
		r.ServeHTTP(w, request)
		return w.Body.String()
	}
	withIP := func(r *gin.Engine) *gin.Engine {
		r.GET("/ip", func(c *gin.Context) { c.String(http.StatusOK, c.ClientIP()) })
		return r
	}
	r := withIP(routes())
	if got := client(r, "127.0.0.1"); got != "203.0.113.9" {
		t.Errorf("behind the proxy, the client is %s", got)
	}
	if got := client(r, "192.0.2.1"); got != "192.0.2.1" {
		t.Errorf("the forged address %s was believed", got)
	}
	if got := client(withIP(gin.New()), "192.0.2.1"); got != "203.0.113.9" {
		t.Errorf("gin.New no longer trusts every proxy (got %s): mend the comment in routes", got)
	}
}

func TestASecondSignalEndsTheProcessAtOnce(t *testing.T) {
	const asServer = "PING_RUN_AS_SERVER"
	if os.Getenv(asServer) != "" {
		serveForEver(t)
		return
	}
	server := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	server.Env = append(os.Environ(), asServer+"=1")
	output, err := server.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(output)
	for _, want := range []string{"in flight", "shutting down"} {
		if !lines.Scan() || lines.Text() != want {
			t.Fatalf("got %q, not %q", lines.Text(), want)
		}
		if err := server.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
	}
	var exit *exec.ExitError
	if err := server.Wait(); !errors.As(err, &exit) || exit.ExitCode() != -1 {
		t.Errorf("it was not ended by the signal: %v", err)
	}
}

// serveForEver serves one request that never ends, and tells how far it is.
func serveForEver(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := newServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		fmt.Println("in flight")
		select {}
	}))
	server.RegisterOnShutdown(func() { fmt.Println("shutting down") })
	go func() { _, _ = http.Get("http://" + listener.Addr().String()) }()
	_ = serve(server, listener, syscall.SIGTERM)
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
