package proof

import (
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/gin-gonic/gin"
)

func TestOneProcessHoldsAsManyRequestsAsArrive(t *testing.T) {
	const atOnce = 200
	gin.SetMode(gin.TestMode)
	var arrived sync.WaitGroup
	arrived.Add(atOnce)
	r := gin.New()
	r.GET("/meet", func(c *gin.Context) {
		arrived.Done()
		arrived.Wait() // answers only once all of them are in flight
		c.Status(http.StatusNoContent)
	})
	server := httptest.NewServer(r)
	defer server.Close()

	statuses := make(chan int, atOnce)
	for range atOnce {
		go func() {
			response, err := http.Get(server.URL + "/meet")
			if err != nil {
				statuses <- 0
				return
			}
			_ = response.Body.Close()
			statuses <- response.StatusCode
		}()
	}
	for range atOnce {
		select {
		case status := <-statuses:
			if status != http.StatusNoContent {
				t.Fatalf("status %d", status)
			}
		case <-time.After(30 * time.Second):
			t.Fatal("the requests never were in flight at once")
		}
	}
}
