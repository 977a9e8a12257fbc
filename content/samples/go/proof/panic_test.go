// Package proof holds tests only: each shows one thing that the guide says of Gin and Go.
package proof

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
)

const asServer = "PROOF_RUN_AS_SERVER"

func TestRecoveryDoesNotCatchAPanicInAnotherGoroutine(t *testing.T) {
	if os.Getenv(asServer) != "" {
		panickingServer()
		return
	}
	server := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
	server.Env = append(os.Environ(), asServer+"=1")
	output, err := server.CombinedOutput()

	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 2 {
		t.Errorf("the server ended with %v", err)
	}
	for _, want := range []string{"in the handler: 500", "panic: in a goroutine"} {
		if !strings.Contains(string(output), want) {
			t.Errorf("%q is missing from the server's output:\n%s", want, output)
		}
	}
	if strings.Contains(string(output), "survived") {
		t.Error("the server survived")
	}
}

// panickingServer survives a panic in a handler and ends by one in a goroutine.
func panickingServer() {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.Use(gin.Recovery())
	r.GET("/handler", func(*gin.Context) { panic("in the handler") })
	r.GET("/goroutine", func(*gin.Context) {
		go func() { panic("in a goroutine") }()
	})
	server := httptest.NewServer(r)

	response, err := http.Get(server.URL + "/handler")
	if err != nil {
		panic(err)
	}
	_ = response.Body.Close()
	fmt.Println("in the handler:", response.StatusCode)

	_, _ = http.Get(server.URL + "/goroutine")
	time.Sleep(5 * time.Second)
	fmt.Println("survived")
}
