// Command ping answers GET /api/ping, set up as for production.
package main

import (
	"cmp"
	"context"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/gin-gonic/gin"
)

func main() {
	address := cmp.Or(os.Getenv("BIND"), "127.0.0.1:8080")
	listener, err := net.Listen("tcp", address)
	if err != nil {
		log.Fatal(err)
	}
	if err := serve(newServer(routes()), listener, os.Interrupt, syscall.SIGTERM); err != nil {
		log.Fatal(err)
	}
}

func routes() *gin.Engine {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.Use(gin.Recovery())
	// The proxy on this machine; gin.New trusts every address.
	if err := r.SetTrustedProxies([]string{"127.0.0.1"}); err != nil {
		log.Fatal(err)
	}
	r.GET("/api/ping", func(c *gin.Context) {
		c.JSON(http.StatusOK, gin.H{"message": "pong"})
	})
	return r
}

// newServer sets the limits that r.Run leaves out: without them, slow clients stay for ever.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      30 * time.Second, // streams set their own: http.ResponseController
		IdleTimeout:       2 * time.Minute,
	}
}

// serve runs until one of the signals arrives, then lets requests in flight finish.
func serve(server *http.Server, listener net.Listener, signals ...os.Signal) error {
	stopped, stop := signal.NotifyContext(context.Background(), signals...)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-stopped.Done():
		stop() // a second signal ends the process at once
		grace, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		return server.Shutdown(grace)
	}
}
